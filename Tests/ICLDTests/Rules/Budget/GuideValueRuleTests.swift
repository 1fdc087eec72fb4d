import Diagnostics
import FormKit
import ICLD
import RuleKit
import Testing

@Suite("Guide values, and the part of them for work")
struct GuideValueRuleTests {
  @Test("A guide value that the edition does not know is not checked")
  func unknown() {
    let edition = edition(.guide, amount: .unknown, work: .unknown)
    let guide = run(GuideValueRule.self, on: application(), in: edition)
    #expect(guide.findings.isEmpty && guide.notChecked.map(\.rule) == ["BUD004"])
    let work = run(WorkShareRule.self, on: application(), in: edition)
    #expect(work.findings.isEmpty && work.notChecked.map(\.rule) == ["BUD005"])
  }

  @Test("A part for work that is not known is no matter where there is no work")
  func noWork() {
    var application = application()
    application.budget.lines[0].post = .meals
    let edition = edition(.maximum, amount: .unknown, work: .unknown)
    #expect(run(WorkShareRule.self, on: application, in: edition).passed == ["BUD005"])
  }

  @Test("A ceiling is not a guide value, nor a guide value a ceiling")
  func sort() {
    let ceiling = edition(.maximum, amount: .known(.zero), work: nil)
    #expect(run(GuideValueRule.self, on: application(), in: ceiling).passed == ["BUD004"])
    #expect(run(YearWithinCeilingRule.self, on: application(), in: ceiling).findings.count == 1)
    let guide = edition(.guide, amount: .known(.zero), work: nil)
    #expect(run(GuideValueRule.self, on: application(), in: guide).findings.count == 1)
    #expect(run(YearWithinCeilingRule.self, on: application(), in: guide).passed == ["BUD003"])
  }

  @Test("Where other financing may cover what is above, that is not judged")
  func coverage() {
    var application = application()
    application.budget.otherFinancing = [OtherFinancing()]
    application.budget.otherFinancing[0].amount = Money(kronor: 1)
    let edition = edition(
      .guide, amount: .known(Money(minorUnits: 9_900)), work: .known(Money(minorUnits: 9_900)))
    for rule in [GuideValueRule.self, WorkShareRule.self] as [any ApplicationRule.Type] {
      let results = run(rule, on: application, in: edition)
      #expect(results.findings.isEmpty && results.notChecked.count == 1, "\(rule.info.id.rawValue)")
    }
  }

  @Test("Other financing counts once, and not for each of the years that are above")
  func countedOnce() {
    var application = application()
    let costs: [(Int, Int64)] = [(2014, 56_514_000), (2015, 52_349_488), (2016, 2_700_000)]
    application.budget.lines = costs.map { year, amount in
      var line = BudgetLine()
      (line.year, line.post, line.amount) = (year, .work, Money(minorUnits: amount))
      return line
    }
    application.budget.otherFinancing = [OtherFinancing()]
    application.budget.otherFinancing[0].amount = Money(kronor: 12_000)
    let limit = Known.known(Money(minorUnits: 50_000_000))
    let ceiling = run(
      YearWithinCeilingRule.self, on: application, in: edition(.maximum, amount: limit, work: nil))
    let work = run(
      WorkShareRule.self, on: application, in: edition(.guide, amount: limit, work: limit))
    for results in [ceiling, work] {
      #expect(results.findings.count == 2)
      #expect(
        results.findings.allSatisfy { $0.message.en.contains("by SEK\u{A0}76,634.88 in all") })
    }
  }

  @Test(
    "Costs that are exactly the limit pass, for a year and for the whole",
    arguments: [
      CeilingPeriod.year, .application,
    ])
  func exact(_ period: CeilingPeriod) {
    var edition = edition(
      .guide, amount: .known(Money(minorUnits: 10_000)), work: .known(Money(minorUnits: 10_000)))
    edition.ceilings[0].period = period
    for rule in [GuideValueRule.self, WorkShareRule.self] as [any ApplicationRule.Type] {
      #expect(run(rule, on: application(), in: edition).passed == [rule.info.id])
    }
  }

  @Test("Of several limits the highest holds")
  func highest() {
    var edition = edition(.guide, amount: .known(.zero), work: .known(.zero))
    let higher = self.edition(
      .guide, amount: .known(Money(minorUnits: 10_000)), work: .known(Money(minorUnits: 10_000)))
    edition.ceilings += higher.ceilings
    for rule in [GuideValueRule.self, WorkShareRule.self] as [any ApplicationRule.Type] {
      #expect(run(rule, on: application(), in: edition).passed == [rule.info.id])
    }
  }

  @Test("Where all limits depend on a region and the country is in none, nothing is judged")
  func noRegion() {
    var edition = edition(.maximum, amount: .known(.zero), work: .known(.zero))
    edition.ceilings[0].region = .africaAsia
    var abroad = application()
    abroad.parties = [Party()]
    (abroad.parties[0].role, abroad.parties[0].country) = (.internationalParty, Country(code: "NO"))
    let rules = [YearWithinCeilingRule.self, WorkShareRule.self] as [any ApplicationRule.Type]
    for rule in rules {
      let results = run(rule, on: abroad, in: edition)
      #expect(results.findings.isEmpty && results.notChecked.map(\.rule) == [rule.info.id])
      #expect(results.notChecked.first?.reason.sv.contains("ingen region") == true)
    }
    // There is no guide value at all to depend on a region.
    #expect(run(GuideValueRule.self, on: abroad, in: edition).passed == ["BUD004"])
    // Without a country, another rule says that it is missing.
    #expect(run(WorkShareRule.self, on: application(), in: edition).passed == ["BUD005"])
  }

  /// A steering group with work for 100 kronor in 2014.
  private func application() -> Application {
    var line = BudgetLine()
    (line.year, line.post, line.amount) = (2014, .work, Money(kronor: 100))
    var application = Application()
    (application.kind, application.cooperation) = (.steeringGroup, .twoParty)
    (application.budget.lines, application.budget.requested) = ([line], Money(kronor: 100))
    return application
  }

  private func edition(
    _ limit: CeilingLimit, amount: Known<Money>, work: Known<Money>?
  ) -> Edition {
    var ceiling = Ceiling()
    (ceiling.kind, ceiling.period, ceiling.limit) = (.steeringGroup, .year, limit)
    (ceiling.amount, ceiling.work) = (amount, work)
    var edition = Edition()
    edition.ceilings = [ceiling]
    return edition
  }

  private func run(
    _ rule: any ApplicationRule.Type, on application: Application, in edition: Edition
  ) -> RuleResults {
    let context = CaseContext(edition: edition, today: .earliest)
    return RuleEngine.run(
      [RuleCheck(rule.info) { rule.check(application, in: context, &$0) }], year: 2013)
  }
}
