public import Diagnostics
import FormKit
public import RuleKit

/// The period ends while the programme still has money.
public enum FundingEndsRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "ELG011", .warning,
    title: Text(
      sv: "Perioden slutar innan programmets pengar tar slut",
      en: "The period ends before the programme's money does"),
    reason: Text(
      sv: """
        Sida har beslutat att inte förlänga stödet till ICLD. Pengarna räcker till och med den \
        31 december 2026.
        """,
      en: """
        Sida has decided not to renew its support to ICLD. The money lasts until 31 December 2026.
        """),
    basis: .verified, citation: .endOfFunding, canBeWaived: true,
    firing: [
      .change(of: .inception2023, "in_short:\n  period: 2026-02-01 – 2027-01-01 # <--\n"),
      .change("i_korthet:\n  period: 2027-01-01 – 2027-12-31 # <--\n"),
      .change(
        in: .report, of: .inception2023, "case:\n  period: 2026-02-01 – 2027-01-01 # <--\n",
        beside: [.application: "in_short:\n  period: 2026-02-01 – 2026-12-31 # <--\n"]),
    ],
    silent: [
      .change(of: .inception2023, "in_short:\n  period: 2026-02-01 – 2026-12-31\n"),
      .change("i_korthet:\n  period: 2014-01-15 – 2014-12-31\n"),
      // Another rule says that the period is missing.
      .change(of: .inception2023, "", without: ["in_short.period"]),
    ])

  /// The year by whose end Sida's support ends.
  private static let lastYear = 2026

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let period = application.inShort.period, period.end.year > lastYear else { return }
    outcome.report(
      .endsTooLate(period.end), at: Application.root / Application.inShort / InShort.period)
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let period = report.details.period, period.end.year > lastYear else { return }
    outcome.report(
      .endsTooLate(period.end), at: Report.root / Report.details / ReportDetails.period,
      related: context.application?.inShort.period.map { [context.periodPlace($0)] } ?? [])
  }
}

extension Text {
  fileprivate static func endsTooLate(_ end: CalendarDate) -> Text {
    Text(
      sv: """
        Perioden slutar \(end.shown(in: .swedish)), men ICLD har pengar från Sida bara till och \
        med den 31 december 2026. Låt perioden sluta senast då, eller fråga ICLD vem som betalar \
        för tiden efter.
        """,
      en: """
        The period ends on \(end.shown(in: .english)), but ICLD has money from Sida only until \
        31 December 2026. Either let the period end by then, or ask ICLD who pays for the time \
        after it.
        """)
  }
}
