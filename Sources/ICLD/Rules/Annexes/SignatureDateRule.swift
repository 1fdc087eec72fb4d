public import Diagnostics
import FormKit
public import RuleKit

/// The document is not signed on a day that is yet to come.
public enum SignatureDateRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "SGN002", .error,
    title: Text(
      sv: "Underskriften är inte daterad i framtiden",
      en: "The signature is not dated in the future"),
    reason: Text(
      sv: "Ett dokument kan inte vara undertecknat en dag som ännu inte har kommit.",
      en: "A document cannot have been signed on a day that has not come yet."),
    basis: .logic,
    firing: [
      .change("underskrift:\n  datum: 2150-03-01 # <--\n"),
      .change(in: .report, "underskrift:\n  datum: 2150-03-01 # <--\n"),
    ],
    silent: [
      .change("underskrift:\n  datum: 2013-09-20\n"),
      .change("", without: ["signature.date"]),
      .change(in: .report, "underskrift:\n  datum: 2015-01-20\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    check(
      application.signature, at: Application.root / Application.signature, on: context.today,
      &outcome)
  }

  public static func check(
    _ report: Report, in context: CaseContext, _ outcome: inout Outcome
  ) {
    check(report.signature, at: Report.root / Report.signature, on: context.today, &outcome)
  }

  private static func check(
    _ signature: Signature, at place: Place<Signature>, on today: CalendarDate,
    _ outcome: inout Outcome
  ) {
    guard let date = signature.date, date > today else { return }
    outcome.report(.inFuture(date, today: today), at: place / Signature.date)
  }
}

extension Text {
  fileprivate static func inFuture(_ date: CalendarDate, today: CalendarDate) -> Text {
    Text(
      sv: """
        Dokumentet är daterat den \(date.shown(in: .swedish)), men i dag är det den \
        \(today.shown(in: .swedish)). Rätta datumet, eller vänta med att lämna in till \
        dess att dokumentet är undertecknat.
        """,
      en: """
        The document is dated \(date.shown(in: .english)), but today is \
        \(today.shown(in: .english)). Either correct the date, or wait to hand in until the \
        document is signed.
        """)
  }
}
