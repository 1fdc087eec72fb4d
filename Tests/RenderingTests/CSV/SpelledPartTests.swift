import Diagnostics
import FormKit
import Testing

@testable import Rendering

@Suite("Parts of forms as rows")
struct SpelledPartTests {
  struct Cost: FormPart {
    var text: String?
    var count: Int?
    var price: DecimalNumber?
    var currency: Currency?
    var day: CalendarDate?
    var amount: Money?

    static let fields = FieldList<Cost>(
      Token(\Cost.text, sv: "text", en: "text", label: Text(sv: "Vad", en: "What"), help: noHelp)
        .field,
      Token(
        \Cost.count, sv: "antal", en: "count", label: Text(sv: "Antal", en: "Count"), help: noHelp
      )
      .field,
      Token(
        \Cost.price, sv: "pris", en: "price", label: Text(sv: "Pris", en: "Price"), help: noHelp
      )
      .field,
      Token(
        \Cost.currency, sv: "valuta", en: "currency", label: Text(sv: "Valuta", en: "Currency"),
        help: noHelp
      ).field,
      Token(\Cost.day, sv: "dag", en: "day", label: Text(sv: "Dag", en: "Day"), help: noHelp).field,
      Token(
        \Cost.amount, sv: "belopp", en: "amount", label: Text(sv: "Belopp", en: "Amount"),
        help: noHelp
      ).field)
  }

  struct Plan: FormPart {
    var costs: [Cost] = []
    var limit: Money?

    static let costs = Token(
      \Plan.costs, sv: "kostnader", en: "costs", item: ItemName("cost", sv: "kostnad", en: "cost"),
      label: Text(sv: "Kostnader", en: "Costs"), help: noHelp)
    static let limit = Token(
      \Plan.limit, sv: "tak", en: "limit", label: Text(sv: "Tak", en: "Limit"), help: noHelp)
    static let fields = FieldList<Plan>(costs.field, limit.field)
  }

  private static let noHelp = Text(same: "")

  private static func plan() throws -> Plan {
    var cost = Cost()
    cost.text = "Hotell"
    cost.count = 12_000
    cost.price = try DecimalNumber(written: "1 200,5")
    cost.currency = .sek
    cost.day = CalendarDate(year: 2014, month: 4, day: 7)
    cost.amount = try Money(written: "14 406 000,00")
    var plan = Plan()
    plan.costs = [cost, Cost()]
    return plan
  }

  @Test("A list has the labels of its fields above a row for each item, blank ones too")
  func list() throws {
    let plan = try Self.plan()
    for language in Language.allCases {
      let rows = SpelledPart(plan, in: language).rows(of: Plan.costs.field.info, in: language)
      let labels = Cost.partInfo.fields.map { field in
        CSVText.Cell.words(field.label[language] + (field.name.en == "amount" ? " (SEK)" : ""))
      }
      #expect(rows.count == 3 && rows.first == labels)
      #expect(rows.last == labels.map { _ in .empty })
    }
  }

  @Test("Numbers are exact and whole, the rest is as people read it")
  func cells() throws {
    let plan = try Self.plan()
    let rows = SpelledPart(plan, in: .swedish).rows(of: Plan.costs.field.info, in: .swedish)
    #expect(
      rows[1] == [
        .words("Hotell"), .number(12_000), .decimal("1200.5"), .words("SEK"),
        .words("2014-04-07"), .decimal("14406000.00"),
      ])
  }

  @Test("A field of one value is its label and its value, and is left out where it is blank")
  func single() throws {
    var plan = try Self.plan()
    let limit = Plan.limit.field.info
    #expect(SpelledPart(plan, in: .english).rows(of: limit, in: .english) == [])
    plan.limit = try Money(written: "100")
    #expect(
      SpelledPart(plan, in: .english).rows(of: limit, in: .english)
        == [[.words("Limit (SEK)"), .decimal("100.00")]])
    #expect(SpelledPart(Plan(), in: .english).rows(of: Plan.costs.field.info, in: .english) == [])
  }
}
