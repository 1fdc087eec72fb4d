import Diagnostics
import FormKit
import ICLD
import RuleKit
import Testing

@Suite("The amount of a per diem")
struct PerDiemAmountRuleTests {
  @Test("The amounts are not asked for where no line is a per diem")
  func lazy() {
    var context = CaseContext(edition: Edition(), today: .earliest)
    context.perDiem = { year in
      Issue.record("asked for \(year)")
      return nil
    }
    var application = application(price: 9_999)
    application.budget.lines[0].post = .meals
    let results = run(on: application, in: context)
    #expect(results.passed == ["BUD018"])
  }

  @Test("An amount that is inferred is said to be so, with how")
  func inferred() throws {
    var context = try context(amount: 220)
    let plain = try #require(run(on: application(price: 221), in: context).findings.first)
    #expect(!plain.message.en.contains("inferred"))
    #expect(plain.citation?.address == "https://source.example")
    let known = context.perDiem
    context.perDiem = { year in
      var table = known(year)
      table?.amounts[0].inferredSwedish = "Som i fjol."
      table?.amounts[0].inferredEnglish = "As last year."
      return table
    }
    let inferred = try #require(run(on: application(price: 221), in: context).findings.first)
    #expect(inferred.message.sv.hasSuffix("Beloppet är en slutsats: Som i fjol."))
    #expect(inferred.message.en.hasSuffix("The amount is inferred: As last year."))
  }

  @Test("An unknown country, year, activity or unit is not checked, with the reason")
  func notChecked() throws {
    let context = try context(amount: 220)
    var other = application(price: 999)
    other.activities[0].country = Country(code: "CN")
    var year = application(price: 999)
    year.budget.lines[0].year = 2014
    var loose = application(price: 999)
    loose.budget.lines[0].activity = nil
    var unit = application(price: 999)
    unit.budget.lines[0].unit = nil
    let reasons = [other, year, loose, unit].map { run(on: $0, in: context) }.map { results in
      results.findings.isEmpty ? results.notChecked.map(\.reason.en) : []
    }
    #expect(reasons.allSatisfy { $0.count == 1 })
    #expect(reasons[0].first?.contains("China in 2015") == true)
    #expect(reasons[1].first?.contains("in 2014") == true)
    #expect(reasons[2].first?.contains("activity") == true)
    #expect(reasons[3].first?.contains("days") == true)
  }

  @Test("A price that cannot be calculated is left to other rules")
  func noPrice() throws {
    var foreign = application(price: 9_999)
    foreign.budget.lines[0].currency = Currency(code: "CNY")
    let results = run(on: foreign, in: try context(amount: 220))
    #expect(results.findings.isEmpty && results.notChecked.isEmpty)
  }

  /// One day in Sweden in 2015.
  private func application(price: Int64) -> Application {
    var activity = Activity()
    (activity.id, activity.country) = ("A1", .sweden)
    var line = BudgetLine()
    (line.year, line.post, line.activity) = (2015, .perDiem, "A1")
    (line.quantity, line.unit, line.unitPrice) = (DecimalNumber(3), "dagar", DecimalNumber(price))
    var application = Application()
    application.activities = [activity]
    application.budget.lines = [line]
    return application
  }

  /// The amounts of 2015, in which only Sweden is known.
  private func context(amount: Int64) throws -> CaseContext {
    var source = EditionSource()
    (source.id, source.title, source.address) = ("S", "Källan", "https://source.example")
    var sweden = PerDiemAmount()
    (sweden.country, sweden.amount, sweden.source) = (.sweden, Money(kronor: amount), "S")
    var table = PerDiemYear()
    (table.year, table.sources, table.amounts) = (2015, [source], [sweden])
    var context = CaseContext(edition: Edition(), today: .earliest)
    context.perDiem = { [table] year in year == 2015 ? table : nil }
    return context
  }

  private func run(on application: Application, in context: CaseContext) -> RuleResults {
    let rule = PerDiemAmountRule.self
    return RuleEngine.run(
      [RuleCheck(rule.info) { rule.check(application, in: context, &$0) }], year: 2013)
  }
}
