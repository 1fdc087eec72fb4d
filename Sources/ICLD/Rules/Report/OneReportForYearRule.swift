public import Diagnostics
import FormKit
public import RuleKit

/// A case has one report on each year.
public enum OneReportForYearRule: ReportRule {
  public static let info = RuleInfo(
    "REP016", .error,
    title: Text(
      sv: "Varje redovisningsår har en redovisning", en: "Each report year has one report"),
    reason: Text(
      sv: """
        Av två redovisningar för samma år vet ingen vilken som gäller, och pengarna för året \
        skulle begäras två gånger.
        """,
      en: """
        Of two reports on the same year nobody knows which one counts, and the year's money would \
        be requested twice.
        """),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(
        in: .report, "ärende:\n  redovisningsår: 1 # <--\n",
        twins: [.report: "ärende:\n  redovisningsår: 1 # <--\n"]),
      .change(
        in: .report, of: .project2013, "ärende:\n  redovisningsår: 2 # <--\n",
        twins: [.report: "ärende:\n  redovisningsår: 2 # <--\n"]),
    ],
    silent: [
      .change(
        in: .report, of: .project2013, "ärende:\n  redovisningsår: 1\n",
        twins: [.report: "ärende:\n  redovisningsår: 2\n"]),
      // Another rule says that the year is missing.
      .change(
        in: .report, "ärende:\n  slag: slutredovisning\n", without: ["case.year"],
        twins: [.report: "ärende:\n  redovisningsår: 1\n"]),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let year = report.details.year, let own = context.number else { return }
    let others = context.reports.indices.filter {
      $0 != own && context.reports[$0].details.year == year
    }
    guard !others.isEmpty else { return }
    outcome.report(
      .again(year, others.count + 1), at: Report.root / Report.details / ReportDetails.year,
      related: others.map { other in
        .in(Report.self, number: other, holds: year) { $0 / Report.details / ReportDetails.year }
      })
  }
}

extension Text {
  fileprivate static func again(_ year: Int, _ count: Int) -> Text {
    Text(
      sv: """
        Ärendet har \(count) redovisningar för redovisningsår \(year). Rätta året, eller flytta ut \
        den redovisning ur ärendet som inte gäller.
        """,
      en: """
        The case has \(count) reports on report year \(year). Either correct the year, or move the \
        report that does not count out of the case.
        """)
  }
}
