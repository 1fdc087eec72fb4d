import Diagnostics
import FormKit
import ICLD
import RuleKit
import Testing

@Suite struct NotCheckedTests {
  @Test("A limit that no source gives is reported as not checked where the budget has such a cost")
  func unknownLimits() {
    var edition = Edition()
    edition.unknownLimits = [
      limit(.accommodation, "highest price"), limit(.audit, "cost of the audit"),
    ]
    var application = Application()
    application.budget.lines = [line(.accommodation), line(.meals), line(.accommodation)]

    let results = run(LimitNotKnownRule.self, on: application, in: edition)

    #expect(results.findings.isEmpty)
    #expect(results.passed.isEmpty)
    #expect(results.notChecked.map(\.reason.en).count == 1)
    #expect(results.notChecked.first?.reason.en.contains("highest price") == true)
  }

  @Test("A budget without such costs passes")
  func noUnknownLimits() {
    var edition = Edition()
    edition.unknownLimits = [limit(.audit, "cost of the audit")]
    var application = Application()
    application.budget.lines = [line(.accommodation)]

    let results = run(LimitNotKnownRule.self, on: application, in: edition)

    #expect(results.notChecked.isEmpty)
    #expect(results.passed == ["BUD019"])
  }

  @Test("Without the decision, what compares with it is not checked and has not passed")
  func noDecision() {
    let report = report(year: 1, .final)
    let rules: [any ReportRule.Type] = [
      RejectedCaseRule.self, ReportYearRule.self, FinalReportRule.self, DecidedPostsRule.self,
    ]
    for rule in rules {
      let context = CaseContext(edition: Edition(), today: .earliest)
      let results = RuleEngine.run(
        [RuleCheck(rule.info) { rule.check(report, in: context, &$0) }], year: 2013)
      #expect(results.notChecked.count == 1, "\(rule.info.id.rawValue)")
      #expect(results.passed.isEmpty && results.findings.isEmpty, "\(rule.info.id.rawValue)")
    }
  }

  @Test("What depends on the report years is not checked where no application says what is of each")
  func noApplication() {
    var report = report(year: 1, .partial)
    var post = PostOutcome()
    (post.post, post.year) = (.accommodation, 2021)
    (post.decided, post.outcome) = (Money(kronor: 14_000), Money(kronor: 9_000))
    report.finance.posts = [post]
    var context = CaseContext(edition: Edition(), today: .earliest)
    context.decision = decision(calendarYears: 2020...2022, reports: 2)
    for rule in [DecidedPostsRule.self, MoneyLeftRule.self] as [any ReportRule.Type] {
      let results = run(rule, on: report, in: context)
      #expect(results.findings.isEmpty && results.passed.isEmpty, "\(rule.info.id.rawValue)")
      #expect(
        results.notChecked.first?.reason.en.hasPrefix("The application is not at hand") == true)
    }
    // How many there are is said by the decision itself.
    #expect(run(FinalReportRule.self, on: report, in: context).passed == ["REP012"])
    context.decision?.reporting.removeLast()
    #expect(run(FinalReportRule.self, on: report, in: context).notChecked.count == 1)
  }

  @Test("A decision with neither posts nor amounts gives nothing to compare a report's posts with")
  func nothingGranted() {
    var report = report(year: 1, .final)
    var post = PostOutcome()
    (post.post, post.decided) = (.accommodation, Money(kronor: 14_000))
    report.finance.posts = [post]
    let reported = report
    var date = ReportingDate()
    (date.year, date.kind) = (1, .final)
    var decision = Decision()
    decision.reporting = [date]
    var context = CaseContext(edition: Edition(), today: .earliest)
    context.decision = decision
    let surroundings = context

    let results = RuleEngine.run(
      [
        RuleCheck(DecidedPostsRule.info) { DecidedPostsRule.check(reported, in: surroundings, &$0) }
      ],
      year: 2013)

    #expect(results.findings.isEmpty && results.passed.isEmpty)
    #expect(results.notChecked.first?.reason.en.contains("neither posts") == true)
  }

  private func run(
    _ rule: any ApplicationRule.Type, on application: Application, in edition: Edition
  ) -> RuleResults {
    let context = CaseContext(edition: edition, today: .earliest)
    return RuleEngine.run(
      [RuleCheck(rule.info) { rule.check(application, in: context, &$0) }], year: 2013)
  }

  private func run(
    _ rule: any ReportRule.Type, on report: Report, in context: CaseContext
  ) -> RuleResults {
    RuleEngine.run(
      [RuleCheck(rule.info) { rule.check(report, in: context, &$0) }], year: 2013)
  }

  /// A decision that grants a post for each calendar year, and wants a number of reports.
  private func decision(calendarYears: ClosedRange<Int>, reports: Int) -> Decision {
    var decision = Decision()
    decision.posts = calendarYears.map { year in
      var post = DecidedPost()
      (post.post, post.year, post.amount) = (.accommodation, year, Money(kronor: 14_000))
      return post
    }
    decision.reporting = (1...reports).map { year in
      var date = ReportingDate()
      (date.year, date.kind) = (year, year == reports ? .final : .partial)
      return date
    }
    return decision
  }

  private func report(year: Int, _ kind: ReportKind) -> Report {
    var report = Report()
    (report.details.year, report.details.kind) = (year, kind)
    return report
  }

  private func limit(_ post: CostPost, _ words: String) -> UnknownLimit {
    var limit = UnknownLimit()
    (limit.post, limit.swedish, limit.english) = (post, words, words)
    return limit
  }

  private func line(_ post: CostPost) -> BudgetLine {
    var line = BudgetLine()
    line.post = post
    return line
  }
}
