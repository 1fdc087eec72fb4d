public import Diagnostics
import FormKit
public import RuleKit

/// Periods do not end before they start.
public enum PeriodOrderRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "ELG009", .error,
    title: Text(
      sv: "Perioden slutar inte före sin början", en: "The period does not end before it starts"),
    reason: Text(
      sv: "Aktiviteter, kostnader och redovisning jämförs med perioden.",
      en: "Activities, costs and reports are compared with the period."),
    basis: .logic,
    firing: [
      .change("i_korthet:\n  period: 2014-12-31 – 2014-01-15 # <--\n"),
      .change(in: .report, "ärende:\n  period: 2014-01-15 – 2013-12-31 # <--\n"),
    ],
    silent: [
      .change("i_korthet:\n  period: 2014-01-15 – 2014-01-15\n"),
      .change(in: .report, "ärende:\n  period: 2014-01-15 – 2014-12-31\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    check(
      application.inShort.period, at: Application.root / Application.inShort / InShort.period,
      &outcome)
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    check(
      report.details.period, at: Report.root / Report.details / ReportDetails.period, &outcome)
  }

  private static func check(
    _ period: Period?, at place: Place<Period>, _ outcome: inout Outcome
  ) {
    guard let period, !period.isOrdered else { return }
    outcome.report(.endsEarly(period), at: place)
  }
}

extension Text {
  fileprivate static func endsEarly(_ period: Period) -> Text {
    let (start, end) = (period.start, period.end)
    return Text(
      sv: """
        Perioden börjar den \(start.shown(in: .swedish)) men slutar redan den \
        \(end.shown(in: .swedish)). Rätta antingen den första eller den sista dagen.
        """,
      en: """
        The period starts on \(start.shown(in: .english)) but ends as early as \
        \(end.shown(in: .english)). Correct either the first or the last day.
        """)
  }
}
