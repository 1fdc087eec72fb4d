import Diagnostics
import FormKit
import Testing

@Suite("A working is what a value is worked out by")
struct WorkingTests {
  private func kronor(_ amount: Int64) -> Figure { .money(Money(minorUnits: amount * 100)) }

  @Test("Terms are added, taken away and limited one after another")
  func steps() {
    let outcome = Working.Term(.plus, kronor(131_000))
    let granted = Working.Term(.atMost, kronor(120_000))
    let paid = Working.Term(.minus, kronor(50_000))
    #expect(Working([outcome, granted, paid]).money == Money(kronor: 70_000))
    let more = Working.Term(.minus, kronor(125_000))
    let none = Working.Term(.atLeast, kronor(0))
    #expect(Working([outcome, granted, more]).money == Money(kronor: -5_000))
    #expect(Working([outcome, granted, more, none]).money == .zero)
  }

  @Test("A working that begins with something taken away begins at nothing")
  func minusFirst() {
    #expect(Working([.init(.minus, kronor(40))]).money == Money(kronor: -40))
  }

  @Test("Without terms nothing comes out, and neither where it is too large or of two sorts")
  func noResult() {
    #expect(Working([]).result == nil)
    let huge = Figure.money(Money(minorUnits: .max))
    #expect(Working([.init(.plus, huge), .init(.plus, kronor(1))]).result == nil)
    #expect(Working([.init(.plus, .count(.max)), .init(.plus, .count(1))]).result == nil)
    #expect(Working([.init(.plus, kronor(1)), .init(.plus, .count(1))]).result == nil)
  }

  @Test("A product shows what it was before it was rounded, only where it was")
  func product() throws {
    let path = FieldPath([.field("quantity")])
    let three = try DecimalNumber(written: "3")
    let price = try DecimalNumber(written: "1234,5")
    let rate = try DecimalNumber(written: "1,0437")
    let rounded = Working.product((three, path), (.number(price), path), rate: (rate, path))
    #expect(rounded.money?.canonical == "3865.34")
    #expect(rounded.exact?.shown(in: .swedish) == "3\u{A0}865,34295")
    #expect(rounded.terms.map(\.step) == [.plus, .times, .times])
    let whole = Working.product((three, path), (.number(price), path), rate: nil)
    #expect(whole.money?.canonical == "3703.50" && whole.exact == nil)
  }

  @Test("A part's workings have their places from the form's root down")
  func places() {
    var trip = Trip()
    trip.travellers = [Traveller(), Traveller()]
    trip.travellers[1].age = 70
    let workings = trip.workings
    #expect(workings.map(\.path.description) == ["count", "older[0].age"])
    #expect(workings.map { $0.working.count } == [2, 70])
    #expect(
      workings.first?.working.terms.map { $0.path?.description } == [
        "travellers[0]", "travellers[1]",
      ])
  }
}
