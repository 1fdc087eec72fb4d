import Diagnostics
import FormKit
import ICLD
import RuleKit
import Testing

@Suite("Booked entries")
struct EntryRuleTests {
  @Test("The same cost twice stops; one voucher with two amounts is looked over")
  func vouchers() throws {
    var report = Report()
    report.finance.entries = [try entry("V1", 700), try entry("v1", 700), try entry("V1", 50)]
    let findings = run(VoucherOnceRule.self, on: report).findings
    #expect(findings.map(\.severity) == [.error, .warning])
    #expect(findings.allSatisfy { $0.message.en.contains("row 1") })
    #expect(
      findings.map(\.path.description)
        == ["finance.entries[1].voucher", "finance.entries[2].voucher"])
  }

  @Test("The very same row in an earlier report stops; one that may be another part is looked over")
  func vouchersOfEarlierReports() throws {
    var (earlier, report) = (Report(), Report())
    (earlier.details.year, report.details.year) = (1, 2)
    earlier.finance.entries = [try entry("V1", 700), try entry("V2", 700)]
    report.finance.entries = [try entry("V2", 700), try entry("V1", 700), try entry("V1", 50)]
    report.finance.entries[1].text = "The second half"
    var context = CaseContext(edition: Edition(), today: .earliest)
    context.reports = [report, earlier]
    let findings = run(VoucherOnceRule.self, on: report, in: context).findings
    #expect(findings.map(\.severity) == [.error, .warning, .warning])
    #expect(
      findings.map { $0.related.map(\.path.description) } == [
        ["finance.entries[1].voucher"], ["finance.entries[0].voucher"], [],
      ])
    #expect(findings.first?.related.first?.document.number == 1)
    #expect(run(VoucherOnceRule.self, on: earlier, in: context).findings.isEmpty)
  }

  @Test("A cost that an earlier report holds stops, whatever the rows above it are")
  func earlierCostBelowAnotherPart() throws {
    let whole = try entry("V1", 700)
    #expect(try severities([try entry("V1", 50), whole], after: [whole]) == [.error])
    #expect(try severities([whole, try entry("V1", 50)], after: [whole]) == [.error, .warning])
  }

  @Test("A cost that was changed since an earlier report is looked over, if it can be told")
  func changedCosts() throws {
    let cost = try entry("V1004", 700, "Flight")
    var moved = cost
    moved.activity = "a2"
    #expect(try severities([moved], after: [cost]) == [.warning])
    moved.voucher = "v 1 004"
    moved.text = "Train"
    #expect(try severities([moved], after: [cost]) == [.warning])
    moved.date = try CalendarDate(written: "2014-04-19")
    #expect(try severities([moved], after: [cost]) == [])
    moved.text = "flight"
    #expect(try severities([moved], after: [cost]) == [.warning])
    moved.voucher = "V1-004"
    #expect(try severities([moved], after: [cost]) == [])
    moved = cost
    moved.date = try CalendarDate(written: "2015-04-12")
    #expect(try severities([moved], after: [cost]) == [])
  }

  @Test("Two costs without a text are not alike for that")
  func costsWithoutText() throws {
    var moved = try entry("V1", 700)
    moved.date = try CalendarDate(written: "2014-04-19")
    #expect(try severities([moved], after: [try entry("V1", 700)]) == [])
  }

  @Test("Costs of an activity without work stop, and those of a cancelled one are looked over")
  func severities() throws {
    var report = try report(workDays: 0)
    #expect(run(EntryOnWorkDaysRule.self, on: report).findings.map(\.severity) == [.error])
    report.activities[0].outcome = .cancelled
    #expect(run(EntryOnWorkDaysRule.self, on: report).findings.map(\.severity) == [.warning])
  }

  @Test("Only where each day was a work day is it known that the costs are of work days")
  func notKnown() throws {
    for (workDays, isKnown) in [(nil, false), (4, false), (5, true), (6, true)] as [(Int?, Bool)] {
      let results = run(EntryOnWorkDaysRule.self, on: try report(workDays: workDays))
      #expect(results.findings.isEmpty)
      #expect(results.notChecked.isEmpty == isKnown, "\(workDays ?? -1)")
    }
  }

  @Test("A cost of no activity is not judged")
  func noActivity() throws {
    for id in [nil, "a9"] {
      var report = try report(workDays: 5)
      report.finance.entries[0].activity = id
      let results = run(EntryOnWorkDaysRule.self, on: report)
      #expect(results.findings.isEmpty && results.notChecked.count == 1)
    }
  }

  /// A report on a visit of five days, with a hotel.
  private func report(workDays: Int?) throws -> Report {
    var report = Report()
    report.activities = [ReportedActivity()]
    report.activities[0].id = "a1"
    report.activities[0].workDays = workDays
    report.activities[0].start = try CalendarDate(written: "2014-04-07")
    report.activities[0].end = try CalendarDate(written: "2014-04-11")
    report.finance.entries = [try entry("V1", 700)]
    return report
  }

  private func entry(_ voucher: String, _ kronor: Int64, _ text: String? = nil) throws -> Entry {
    var entry = Entry()
    entry.text = text
    (entry.voucher, entry.post, entry.activity) = (voucher, .accommodation, "a1")
    entry.date = try CalendarDate(written: "2014-04-12")
    entry.amount = Money(kronor: kronor)
    return entry
  }

  /// What is found in the entries of a second report, where the first one has others.
  private func severities(_ entries: [Entry], after others: [Entry]) throws -> [Severity] {
    var (earlier, report) = (Report(), Report())
    (earlier.details.year, report.details.year) = (1, 2)
    (earlier.finance.entries, report.finance.entries) = (others, entries)
    var context = CaseContext(edition: Edition(), today: .earliest)
    context.reports = [report, earlier]
    return run(VoucherOnceRule.self, on: report, in: context).findings.map(\.severity)
  }

  private func run(
    _ rule: any ReportRule.Type, on report: Report,
    in context: CaseContext = CaseContext(edition: Edition(), today: .earliest)
  ) -> RuleResults {
    RuleEngine.run(
      [RuleCheck(rule.info) { rule.check(report, in: context, &$0) }], year: 2013)
  }
}
