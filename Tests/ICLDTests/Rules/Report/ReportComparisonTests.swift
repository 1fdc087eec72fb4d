import Diagnostics
import FormKit
import ICLD
import RuleKit
import Testing

@Suite("Reports beside the application and the decision")
struct ReportComparisonTests {
  @Test("An altered plan is found where the digests fit, and not judged where they do not")
  func digests() throws {
    let held = String(repeating: "a", count: 64)
    var report = try altered()
    report.details.applicationDigest = try Digest(written: held)
    report.details.decisionDigest = try Digest(written: held)
    var context = try context()
    (context.applicationDigest, context.decisionDigest) = (held, held)

    let same = run(PlannedValueRule.self, on: report, in: context)
    let places = same.findings.map(\.path.description).sorted()
    #expect(places == ["activities[0].planned_start", "case.edition"])
    #expect(same.findings.allSatisfy { $0.severity == .error } && same.notChecked.isEmpty)

    context.applicationDigest = String(repeating: "b", count: 64)
    context.decisionDigest = context.applicationDigest
    let other = run(PlannedValueRule.self, on: report, in: context)
    #expect(other.findings.isEmpty && other.passed.isEmpty && other.notChecked.count == 2)
  }

  @Test("A plan is neither passed nor found wrong without the documents that it is from")
  func alone() throws {
    let context = CaseContext(edition: Edition(), today: .earliest)
    let results = run(PlannedValueRule.self, on: try altered(), in: context)
    #expect(results.findings.isEmpty && results.passed.isEmpty && results.notChecked.count == 2)
  }

  @Test("A value put back is offered where it has one spelling")
  func fixes() throws {
    let results = run(PlannedValueRule.self, on: try altered(), in: try context())
    let fixes = results.findings.map { $0.fixes.map(\.replacement) }
    #expect(fixes.contains(["2014-04-07"]) && fixes.contains([]))
  }

  @Test("Texts of two languages are not compared, and not passed")
  func languages() throws {
    var report = try altered()
    report.details.language = .english
    report.activities[0].title = "Journey"
    let results = run(PlannedValueRule.self, on: report, in: try context())
    #expect(!results.findings.contains { $0.path.description == "activities[0].title" })
    #expect(results.findings.contains { $0.path.description == "activities[0].planned_start" })
    #expect(results.notChecked.map(\.reason.en).contains { $0.contains("same language") })
  }

  @Test("Of long texts, what is around the first difference is shown")
  func longTexts() throws {
    let start = String(repeating: "mycket ", count: 20)
    var (report, context) = (try altered(), try context())
    report.inShort.title = start + "kort resa"
    context.application?.inShort.title = start + "lång resa"
    let results = run(PlannedValueRule.self, on: report, in: context)
    let message = try #require(
      results.findings.first { $0.path.description == "in_short.title" }?.message)
    #expect(message.sv.contains("”… mycket mycket kort resa”"))
    #expect(message.en.contains("“… mycket mycket lång resa”"))
  }

  @Test("Where something has changed since, the command that is advised names the report's year")
  func namesTheYear() throws {
    var report = try altered()
    report.details.year = 3
    report.details.applicationDigest = try Digest(written: String(repeating: "a", count: 64))
    report.details.decisionDigest = report.details.applicationDigest
    var context = try context()
    context.applicationDigest = String(repeating: "b", count: 64)
    context.decisionDigest = context.applicationDigest
    let messages = run(ChangedSinceBegunRule.self, on: report, in: context).findings.map(\.message)
    #expect(messages.count == 2)
    #expect(messages.allSatisfy { $0.sv.contains("”bidrag ny redovisning --från . --år 3”") })
    #expect(messages.allSatisfy { $0.en.contains("“bidrag new report --from . --year 3”") })
  }

  @Test("Another period only warns")
  func period() throws {
    var report = try altered()
    report.details.period = try Period(written: "2014-01-01 – 2014-12-31")
    let results = run(PlannedValueRule.self, on: report, in: try context())
    let finding = results.findings.first { $0.path.description == "case.period" }
    #expect(finding?.severity == .warning)
  }

  @Test("An unsigned report is late the day after its last day, and not on it")
  func today() throws {
    var (report, context) = (try altered(), try context())
    report.details.year = 1
    for (day, count) in [("2015-02-28", 0), ("2015-03-01", 1)] {
      context.today = try CalendarDate(written: day)
      let results = run(ReportInTimeRule.self, on: report, in: context)
      #expect(results.findings.count == count && results.notChecked.isEmpty, "\(day)")
    }
  }

  @Test(
    "What is reckoned of a period is said to be, and another part of the initiative is a note",
    arguments: [
      ("2014-02-01 – 2014-12-31", "2014-02-01 – 2014-11-30", Severity.warning, false),
      ("2014-02-01 – 2015-12-31", "2014-02-01 – 2014-11-30", Severity.note, true),
      ("2014-02-01 – 2015-12-31", "2013-02-01 – 2014-12-31", Severity.warning, true),
    ])
  func otherPeriod(whole: String, stated: String, severity: Severity, isReckoned: Bool) throws {
    var (report, context) = (Report(), try context())
    report.details.year = 1
    report.details.period = try Period(written: stated)
    context.application?.inShort.period = try Period(written: whole)
    context.decision?.reporting = []
    let finding = try #require(
      run(PlannedValueRule.self, on: report, in: context).findings.first {
        $0.path.description == "case.period"
      })
    #expect(finding.severity == severity)
    #expect(finding.message.sv.contains("Bidrag räknar") == isReckoned)
  }

  @Test("A report whose period has days of another report's is warned of, with the days")
  func sharedDays() throws {
    var (report, other, context) = (Report(), Report(), try context())
    (report.details.year, other.details.year) = (1, 2)
    report.details.period = try Period(written: "2014-02-01 – 2015-06-30")
    other.details.period = try Period(written: "2015-01-01 – 2015-12-31")
    context.application?.inShort.period = try Period(written: "2014-02-01 – 2015-12-31")
    context.decision?.reporting = []
    (context.reports, context.number) = ([report, other], 0)
    let findings = run(PlannedValueRule.self, on: report, in: context).findings.filter {
      $0.path.description == "case.period"
    }
    let finding = try #require(findings.first)
    #expect(findings.count == 1 && finding.severity == .warning)
    #expect(finding.message.sv.contains("redovisningen för år 2"))
    #expect(finding.message.sv.contains("Båda täcker 1 januari–30 juni 2015."))
  }

  @Test("Without a last day nothing is said to be in time")
  func noLastDay() throws {
    var (report, context) = (try altered(), try context())
    report.details.year = 2
    let other = run(ReportInTimeRule.self, on: report, in: context)
    context.decision = nil
    let none = run(ReportInTimeRule.self, on: report, in: context)
    for results in [other, none] {
      #expect(results.passed.isEmpty && results.findings.isEmpty && results.notChecked.count == 1)
    }
  }

  /// A report whose planned first day and edition are not those of the plan.
  private func altered() throws -> Report {
    var report = Report()
    report.details.language = .swedish
    report.details.edition = "2023"
    report.activities = [ReportedActivity()]
    report.activities[0].id = "a1"
    report.activities[0].plannedStart = try CalendarDate(written: "2014-04-08")
    report.details.year = 1
    return report
  }

  private func context() throws -> CaseContext {
    var application = Application()
    application.details.language = .swedish
    application.inShort.period = try Period(written: "2014-02-01 – 2014-12-31")
    application.activities = [Activity()]
    application.activities[0].id = "a1"
    application.activities[0].title = "Resa"
    application.activities[0].start = try CalendarDate(written: "2014-04-07")
    var decision = Decision()
    decision.edition = "2013"
    var date = ReportingDate()
    (date.year, date.kind) = (1, .final)
    date.due = try CalendarDate(written: "2015-02-28")
    decision.reporting = [date]
    var context = CaseContext(edition: Edition(), today: .earliest)
    (context.application, context.decision) = (application, decision)
    return context
  }

  private func run(
    _ rule: any ReportRule.Type, on report: Report, in context: CaseContext
  ) -> RuleResults {
    RuleEngine.run(
      [RuleCheck(rule.info) { rule.check(report, in: context, &$0) }], year: 2013)
  }
}
