public import Diagnostics
import FormKit
public import RuleKit

/// The application is signed while one of the edition's rounds is open.
public enum WithinRoundRule: ApplicationRule {
  public static let info = RuleInfo(
    "ELG001", .warning,
    title: Text(
      sv: "Ansökan är undertecknad i en ansökningsomgång",
      en: "The application is signed within a round"),
    reason: Text(
      sv: "ICLD tar emot ansökningar i omgångar och prövar dem tillsammans.",
      en: "ICLD receives applications in rounds and judges them together."),
    basis: .verified, citation: .programmePage2012, canBeWaived: true,
    firing: [
      .change(
        "underskrift:\n  datum: 2013-10-16 # <--\n",
        beside: [.edition: "rounds:\n  - {\(autumn), every_year: yes, source: S4}\n"]),
      .change(
        "underskrift:\n  datum: 2014-09-20 # <--\n",
        beside: [.edition: "rounds:\n  - {\(autumn), every_year: no, source: S4}\n"]),
    ],
    silent: [
      .change(
        "underskrift:\n  datum: 2013-10-15\n",
        beside: [.edition: "rounds:\n  - {\(autumn), every_year: yes, source: S4}\n"]),
      .change(
        "underskrift:\n  ort: Västerås\n", without: ["signature.date"],
        beside: [.edition: "rounds:\n  - {\(autumn), every_year: yes, source: S4}\n"]),
      // The edition knows no rounds: not checked.
      .change("underskrift:\n  datum: 2013-12-24\n"),
    ])

  private static let autumn = "opens: 2013-09-15, closes: 2013-10-15"

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let rounds = context.edition.rounds
    guard !rounds.isEmpty else {
      outcome.notChecked(.roundsUnknown(context.edition))
      return
    }
    guard let date = application.signature.date, !rounds.contains(where: { $0.isOpen(on: date) })
    else { return }
    let windows = rounds.compactMap { $0.window(in: date.year) }
    outcome.report(
      .outside(date, windows, context.edition),
      at: Application.root / Application.signature / Signature.date,
      citation: context.edition.citation(rounds.first?.source))
  }
}

extension RoundWindow {
  /// The days it is open: in a year, where it comes back every year, else in its own.
  fileprivate func window(in year: Int) -> Period? {
    guard let opens, let closes else { return nil }
    guard everyYear == .yes else { return Period(start: opens, end: closes) }
    guard let first = CalendarDate(year: year, month: opens.month, day: opens.day),
      let last = CalendarDate(year: year, month: closes.month, day: closes.day)
    else { return nil }
    return Period(start: first, end: last)
  }
}

extension Text {
  fileprivate static func roundsUnknown(_ edition: Edition) -> Text {
    let edition = edition.inWords
    return Text(
      sv: "Ansökningsomgångarnas datum är inte kända för \(edition.sv).",
      en: "The dates of the rounds are not known for \(edition.en).")
  }

  fileprivate static func outside(
    _ date: CalendarDate, _ windows: [Period], _ edition: Edition
  ) -> Text {
    let windows = windows.map { Text($0.shown(in:)) }.asSeries()
    let edition = edition.inWords
    return Text(
      sv: """
        Ansökan är undertecknad den \(date.shown(in: .swedish)), men enligt \(edition.sv) \
        går det att ansöka \(windows.sv). Rätta datumet, eller lämna in ansökan i nästa \
        omgång.
        """,
      en: """
        The application is signed on \(date.shown(in: .english)), but under \(edition.en) \
        applications are received \(windows.en). Either correct the date, or hand in the \
        application in the next round.
        """)
  }
}
