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
        Sida har beslutat att inte förlänga stödet till ICLD, så programmets pengar har en sista \
        dag.
        """,
      en: """
        Sida has decided not to renew its support to ICLD, so that the programme's money has a \
        last day.
        """),
    basis: .verified, citation: .endOfFunding, canBeWaived: true,
    firing: [
      .change(of: .inception2023, "in_short:\n  period: 2026-02-01 – 2027-01-01 # <--\n"),
      .change(of: .inception2023, "in_short:\n  period: 2027-01-01 – 2027-12-31 # <--\n"),
      .change(
        in: .report, of: .inception2023, "case:\n  period: 2026-02-01 – 2027-01-01 # <--\n",
        beside: [.application: "in_short:\n  period: 2026-02-01 – 2026-12-31 # <--\n"]),
    ],
    silent: [
      .change(of: .inception2023, "in_short:\n  period: 2026-02-01 – 2026-12-31\n"),
      // That edition tells of no last day.
      .change("i_korthet:\n  period: 2027-01-01 – 2027-12-31\n"),
      // Another rule says that the period is missing.
      .change(of: .inception2023, "", without: ["in_short.period"]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let period = application.inShort.period, let last = context.edition.fundedUntil,
      last < period.end
    else { return }
    outcome.report(
      .tooLate(period, last), at: Application.root / Application.inShort / InShort.period,
      citation: context.edition.citation(context.edition.fundedUntilSource))
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let period = report.details.period, let last = context.edition.fundedUntil,
      last < period.end
    else { return }
    outcome.report(
      .tooLate(period, last), at: Report.root / Report.details / ReportDetails.period,
      citation: context.edition.citation(context.edition.fundedUntilSource),
      related: context.application?.inShort.period.map { [context.periodPlace($0)] } ?? [])
  }
}

extension Text {
  fileprivate static func tooLate(_ period: Period, _ last: CalendarDate) -> Text {
    period.start > last ? beginsTooLate(last) : endsTooLate(period.end, last)
  }

  private static func beginsTooLate(_ last: CalendarDate) -> Text {
    Text(
      sv: """
        Hela perioden ligger efter den \(last.shown(in: .swedish)), och till och med den dagen har \
        ICLD pengar från Sida. Fråga ICLD vem som betalar innan ni lämnar in.
        """,
      en: """
        The whole period is after \(last.shown(in: .english)), until which ICLD has money from \
        Sida. Ask ICLD who pays before you submit.
        """)
  }

  private static func endsTooLate(_ end: CalendarDate, _ last: CalendarDate) -> Text {
    Text(
      sv: """
        Perioden slutar den \(end.shown(in: .swedish)), men ICLD har pengar från Sida bara till och \
        med den \(last.shown(in: .swedish)). Låt perioden sluta senast då, eller fråga ICLD vem \
        som betalar för tiden efter.
        """,
      en: """
        The period ends on \(end.shown(in: .english)), but ICLD has money from Sida only until \
        \(last.shown(in: .english)). Either let the period end by then, or ask ICLD who pays for \
        the time after it.
        """)
  }
}
