public import Diagnostics
import FormKit
public import RuleKit

/// The report is on one of the years of the case.
public enum ReportYearRule: ReportRule {
  public static let info = RuleInfo(
    "REP001", .error,
    title: Text(
      sv: "Redovisningsåret är ett av ärendets år",
      en: "The report year is one of the years of the case"),
    reason: Text(
      sv: "Varje år av ärendet redovisas för sig: år 1, 2 eller 3.",
      en: "Each year of the case is reported by itself: year 1, 2 or 3."),
    basis: .verified, citation: .reporting, comparesDocuments: true,
    firing: [
      .change(in: .report, "ärende:\n  redovisningsår: 0 # <--\n"),
      .change(in: .report, "ärende:\n  redovisningsår: 2 # <--\n"),
      .change(in: .report, of: .project2013, "ärende:\n  redovisningsår: 4 # <--\n"),
    ],
    silent: [
      .change(in: .report, "ärende:\n  redovisningsår: 1\n"),
      .change(in: .report, of: .project2013, "ärende:\n  redovisningsår: 3\n"),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let year = report.details.year else { return }
    let place = Report.root / Report.details / ReportDetails.year
    guard year >= 1 else { return outcome.report(.countsFromOne(year), at: place) }
    guard let count = context.reportYearCountAtHand(&outcome), year > count else { return }
    outcome.report(
      .noSuchYear(year, count), at: place, related: context.reportYearPlaces)
  }
}

extension Text {
  fileprivate static func countsFromOne(_ year: Int) -> Text {
    Text(
      sv: """
        Redovisningsåret är \(year), men åren räknas från 1. Skriv 1 för ärendets första år, 2 för \
        det andra.
        """,
      en: """
        The report year is \(year), but the years are counted from 1. Write 1 for the first year \
        of the case, 2 for the second.
        """)
  }

  fileprivate static func noSuchYear(_ year: Int, _ count: Int) -> Text {
    let span =
      count == 1
      ? Text(sv: "har bara ett år", en: "has only one year")
      : Text(sv: "har \(count) år", en: "has \(count) years")
    return Text(
      sv: """
        Redovisningsåret är \(year), men ärendet \(span.sv). Rätta året, eller rätta \
        beslutets redovisningstillfällen.
        """,
      en: """
        The report year is \(year), but the case \(span.en). Either correct the year, or correct \
        the reporting dates of the decision.
        """)
  }
}
