import Diagnostics
import FormKit
import Testing

@testable import ICLD

@Suite("What follows from the posts of a financial report")
struct FinanceTotalsTests {
  @Test("Totals and what is left follow from decided amounts and outcomes")
  func totals() {
    let finance = Finance.of([(100, 120), (50, 20)])
    #expect(finance.decidedTotal == Money(kronor: 150))
    #expect(finance.total == Money(kronor: 140))
    #expect(finance.remaining == Money(kronor: 10))
    #expect(finance.posts.map(\.difference) == [Money(kronor: 20), Money(kronor: -30)])
  }

  @Test("What one report has not used is not said to be left: another may have used it")
  func notSaidToBeLeft() {
    let label = Finance.remaining.field.info.label
    #expect(label.sv == "Beviljat minus utfall" && label.en == "Granted less outcome")
  }

  @Test("Nothing follows while no outcome is stated")
  func noOutcome() {
    let finance = Finance.of([(100, nil), (50, nil)])
    #expect(finance.decidedTotal == Money(kronor: 150))
    #expect(finance.total == nil)
    #expect(finance.remaining == nil)
    #expect(finance.posts.map(\.difference) == [nil, nil])
  }

  @Test("What is left does not follow while an outcome is missing: it is not nothing")
  func oneOutcome() {
    let finance = Finance.of([(100, 20), (50, nil)])
    #expect(finance.total == Money(kronor: 20))
    #expect(finance.remaining == nil)
    #expect(Finance.of([(100, 20), (50, 0)]).remaining == Money(kronor: 130))
  }

  @Test("Amounts too large to add up give no total")
  func overflow() {
    var finance = Finance.of([(1, 1), (1, 1)])
    finance.posts[0].outcome = Money(minorUnits: .max)
    finance.posts[1].decided = Money(minorUnits: .min)
    #expect(finance.total == nil)
    #expect(finance.remaining == nil)
    #expect(finance.posts[1].difference == nil)
  }
}

extension Finance {
  fileprivate static func of(_ amounts: [(decided: Int64, outcome: Int64?)]) -> Finance {
    var finance = Finance()
    finance.posts = amounts.map { amount in
      var post = PostOutcome()
      post.decided = Money(kronor: amount.decided)
      post.outcome = amount.outcome.flatMap { Money(kronor: $0) }
      return post
    }
    return finance
  }
}
