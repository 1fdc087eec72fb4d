public import Diagnostics
import FormKit
public import RuleKit

/// The last year has the final report, and the years before it partial ones.
public enum FinalReportRule: ReportRule {
  public static let info = RuleInfo(
    "REP012", .error,
    title: Text(
      sv: "Slutredovisningen gäller det sista året", en: "The final report is on the last year"),
    reason: Text(
      sv: """
        Ärendet avslutas med slutredovisningen. Lämnas den för tidigt eller inte alls blir året \
        efter eller det sista året inte redovisat.
        """,
      en: """
        The final report closes the case. If it comes too early or not at all, a year remains \
        unreported.
        """),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(in: .report, "ärende:\n  slag: delredovisning # <--\n"),
      .change(in: .report, of: .project2013, "ärende:\n  slag: slutredovisning # <--\n"),
    ],
    silent: [
      .change(in: .report, "ärende:\n  slag: slutredovisning\n"),
      .change(
        in: .report, of: .project2013, "ärende:\n  redovisningsår: 2\n  slag: delredovisning\n"),
      .change(
        in: .report, of: .project2013, "ärende:\n  redovisningsår: 3\n  slag: slutredovisning\n"),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let year = report.details.year, let kind = report.details.kind else { return }
    guard let count = context.reportYearCountAtHand(&outcome) else { return }
    let place = Report.root / Report.details / ReportDetails.kind
    if kind == .final, (1..<count).contains(year) {
      outcome.report(.tooEarly(year, count), at: place, related: context.reportYearPlaces)
    } else if kind == .partial, year == count {
      outcome.report(.notFinal(year), at: place, related: context.reportYearPlaces)
    }
  }
}

extension Text {
  fileprivate static func tooEarly(_ year: Int, _ count: Int) -> Text {
    Text(
      sv: """
        Det här är en slutredovisning för år \(year), men ärendets sista år är \(count). \
        Ändra till delredovisning, eller rätta redovisningsåret.
        """,
      en: """
        This is a final report on year \(year), but the last year of the case is \(count). Either \
        change it to a partial report, or correct the report year.
        """)
  }

  fileprivate static func notFinal(_ year: Int) -> Text {
    Text(
      sv: """
        Det här är en delredovisning, men år \(year) är ärendets sista. Ändra till \
        slutredovisning, eller rätta redovisningsåret.
        """,
      en: """
        This is a partial report, but year \(year) is the last year of the case. Either change it \
        to a final report, or correct the report year.
        """)
  }
}
