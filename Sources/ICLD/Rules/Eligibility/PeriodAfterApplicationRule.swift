public import Diagnostics
import FormKit
public import RuleKit

/// The period does not start before the application is signed.
public enum PeriodAfterApplicationRule: ApplicationRule {
  public static let info = RuleInfo(
    "ELG008", .warning,
    title: Text(
      sv: "Perioden börjar inte före ansökan",
      en: "The period does not start before the application"),
    reason: Text(
      sv: "Ansökan gäller det som ska göras. En period som redan har börjat är ofta ett skrivfel.",
      en: """
        The application is for what is to be done. A period that has already started is often \
        a slip.
        """),
    basis: .logic,
    firing: [
      .change("i_korthet:\n  period: 2013-09-19 – 2014-12-31 # <--\n"),
      .change(
        "i_korthet:\n  period: 2014-01-15 – 2014-12-31 # <--\nunderskrift:\n  datum: 2014-09-20\n"),
    ],
    silent: [
      .change("i_korthet:\n  period: 2013-09-20 – 2014-12-31\n"),
      .change(
        "i_korthet:\n  period: 2013-01-15 – 2013-12-31\n", without: ["signature.date"]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let period = application.inShort.period, let signed = application.signature.date,
      period.start < signed
    else { return }
    outcome.report(
      .startsEarly(period.start, signed),
      at: Application.root / Application.inShort / InShort.period)
  }
}

extension Text {
  fileprivate static func startsEarly(_ start: CalendarDate, _ signed: CalendarDate) -> Text {
    Text(
      sv: """
        Perioden börjar den \(start.shown(in: .swedish)), men ansökan är undertecknad först den \
        \(signed.shown(in: .swedish)). Låt perioden börja senare, eller rätta \
        datumet i underskriften.
        """,
      en: """
        The period starts on \(start.shown(in: .english)), but the application is not signed \
        until \(signed.shown(in: .english)). Either let the period start later, or correct the \
        date of the signature.
        """)
  }
}
