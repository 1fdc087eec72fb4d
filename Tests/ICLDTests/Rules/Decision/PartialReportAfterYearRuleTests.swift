import Diagnostics
import FormKit
import ICLD
import RuleKit
import Testing

@Suite("Partial reports that are due before their year is over")
struct PartialReportAfterYearRuleTests {
  @Test("What ICLD decided may stand: it is a note, which asks for nothing to be cleared")
  func note() throws {
    var application = Application()
    application.inShort.period = try Period(written: "2014-01-01 – 2015-12-31")
    var decision = Decision()
    var (partial, last) = (ReportingDate(), ReportingDate())
    (partial.year, partial.kind) = (1, .partial)
    partial.due = try CalendarDate(written: "2014-11-30")
    (last.year, last.kind) = (2, .final)
    last.due = try CalendarDate(written: "2016-02-29")
    decision.reporting = [partial, last]
    var context = CaseContext(edition: Edition(), today: .earliest)
    context.application = application
    let results = run(on: decision, in: context)
    let finding = try #require(results.findings.first)
    #expect(results.findings.count == 1 && finding.severity == .note)
    #expect(finding.message.sv.contains("Står det så i ICLD:s beslut ska det stå kvar"))
  }

  private func run(on decision: Decision, in context: CaseContext) -> RuleResults {
    let rule = PartialReportAfterYearRule.self
    return RuleEngine.run(
      [RuleCheck(rule.info) { rule.check(decision, in: context, &$0) }], year: 2013)
  }
}
