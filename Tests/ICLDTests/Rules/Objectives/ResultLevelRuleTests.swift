import Diagnostics
import FormKit
import ICLD
import RuleKit
import Testing

@Suite("The levels of results, and the activities that serve them")
struct ResultLevelRuleTests {
  @Test(
    "A result without a level stops an application from 2023 on, and is advised against before",
    arguments: [(2022, Severity.warning), (2023, .error), (2024, .error)])
  func severity(_ year: Int, _ severity: Severity) {
    let results = run(ResultHasLevelRule.self, on: application(levels: [nil]), year: year)
    #expect(results.findings.map(\.severity) == [severity])
  }

  @Test("Whether any result shows in an organisation is not judged while one has no level")
  func levelMissing() {
    let rule = OrganisationLevelRule.self
    let unclear = run(rule, on: application(levels: [.individual, nil]), year: 2023)
    #expect(unclear.findings.isEmpty && unclear.notChecked.count == 1)
    let clear = run(rule, on: application(levels: [.organisation, nil]), year: 2023)
    #expect(clear.findings.isEmpty && clear.notChecked.isEmpty)
  }

  @Test("Where no activity names a result, whether results are served is not checked")
  func noneNamed() {
    var application = application(levels: [.organisation])
    application.activities = [Activity()]
    let results = run(ResultServedRule.self, on: application, year: 2023)
    #expect(results.findings.isEmpty && results.notChecked.map(\.rule) == ["OBJ011"])
  }

  @Test("A result that is not there is named with the one that was meant")
  func meant() {
    var application = application(levels: [.organisation])
    application.activities = [Activity()]
    application.activities[0].results = ["R11"]
    let results = run(ActivityServesResultRule.self, on: application, year: 2023)
    #expect(results.findings.map(\.path.description) == ["activities[0].results[0]"])
    #expect(results.findings.first?.message.sv.contains("”R1”") == true)
  }

  private func application(levels: [ResultLevel?]) -> Application {
    var objective = ProjectObjective()
    objective.results = levels.enumerated().map { index, level in
      var result = ExpectedResult()
      (result.id, result.level) = ("R\(index + 1)", level)
      return result
    }
    var application = Application()
    application.objectives.projectObjectives = [objective]
    return application
  }

  private func run(
    _ rule: any ApplicationRule.Type, on application: Application, year: Int
  ) -> RuleResults {
    var edition = Edition()
    edition.validFrom = CalendarDate(year: year, month: 1, day: 1)
    let context = CaseContext(edition: edition, today: .earliest)
    return RuleEngine.run(
      [RuleCheck(rule.info) { rule.check(application, in: context, &$0) }], year: year)
  }
}
