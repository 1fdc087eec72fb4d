import Diagnostics
import FormKit
import ICLD
import RuleKit
import Testing

@Suite("Activities that are told of before they begin")
struct ActivityHasBegunRuleTests {
  @Test(
    "What has no outcome is said to be filled in, and not to be reported as done",
    arguments: [nil, "2014-06-01"] as [String?])
  func withoutOutcome(signed: String?) throws {
    var report = Report()
    report.signature.date = try signed.map { try CalendarDate(written: $0) }
    var activity = ReportedActivity()
    activity.unplanned = .yes
    activity.start = try CalendarDate(written: "2014-10-06")
    activity.agreed = "Att mötas igen."
    report.activities = [activity]
    activity.outcome = .done
    report.activities.append(activity)
    let today = try CalendarDate(written: signed == nil ? "2014-06-01" : "2014-12-31")
    let results = run(on: report, in: CaseContext(edition: Edition(), today: today))
    let messages = results.findings.map(\.message.sv)
    try #require(messages.count == 2)
    #expect(messages[0].hasPrefix("Aktiviteten har deltagare, program eller överenskommelser"))
    #expect(messages[1].hasPrefix("Aktiviteten redovisas som genomförd"))
  }

  private func run(on report: Report, in context: CaseContext) -> RuleResults {
    let rule = ActivityHasBegunRule.self
    return RuleEngine.run(
      [RuleCheck(rule.info) { rule.check(report, in: context, &$0) }], year: 2013)
  }
}
