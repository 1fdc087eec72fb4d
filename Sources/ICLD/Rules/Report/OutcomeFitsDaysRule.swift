public import Diagnostics
import FormKit
public import RuleKit

/// What became of an activity fits the days on which it took place.
public enum OutcomeFitsDaysRule: ReportRule {
  public static let info = RuleInfo(
    "REP023", .warning,
    title: Text(
      sv: "Aktivitetens utfall stämmer med dess dagar",
      en: "The outcome of an activity fits its days"),
    reason: Text(
      sv: """
        Den som läser ska kunna lita på att en genomförd aktivitet blev som den var planerad, och \
        se vilka som flyttades.
        """,
      en: """
        Readers must be able to trust that an activity that was done took place as planned, and \
        see which were moved.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A2
            planerad_start: 2014-04-07
            planerat_slut: 2014-04-11
            utfall: genomförd # <--
            start: 2014-05-12
            slut: 2014-05-16
          - id: A3
            planerad_start: 2014-10-06
            planerat_slut: 2014-10-10
            utfall: flyttad # <--
            start: 2014-10-06
            slut: 2014-10-10
            skäl: Lokalen byttes.
        """)
    ],
    silent: [
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A2
            planerad_start: 2014-04-07
            planerat_slut: 2014-04-11
            utfall: genomförd
            start: 2014-04-07
            slut: 2014-04-11
          - id: A3
            planerad_start: 2014-10-06
            planerat_slut: 2014-10-10
            utfall: flyttad
            start: 2014-11-03
            slut: 2014-11-07
            skäl: Gästerna fick visum först då.
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A2
            planerad_start: 2014-04-07
            planerat_slut: 2014-04-11
            utfall: ändrad
            start: 2014-04-07
            slut: 2014-04-10
            skäl: Mötena fick plats på fyra dagar.
        """),
      // Another rule says that it had not taken place yet.
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A2
            planerad_start: 2014-04-07
            planerat_slut: 2014-04-11
            utfall: genomförd
            start: 2150-04-07
            slut: 2150-04-11
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let activities = Report.root / Report.activities
    for (place, activity) in activities.items(of: report.activities) {
      guard let planned = Period(activity.plannedStart, activity.plannedEnd),
        let actual = Period(activity.start, activity.end),
        !activity.isYetToBegin(in: report, on: context.today)
      else { continue }
      switch activity.outcome {
      case .done where actual != planned:
        outcome.report(.onOtherDays(actual, planned), at: place / ReportedActivity.outcome)
      case .moved where actual == planned:
        outcome.report(.notMoved(planned), at: place / ReportedActivity.outcome)
      default: continue
      }
    }
  }
}

extension Period {
  /// The period from one day to another, where both are known.
  fileprivate init?(_ start: CalendarDate?, _ end: CalendarDate?) {
    guard let start, let end else { return nil }
    self.init(start: start, end: end)
  }
}

extension Text {
  fileprivate static func onOtherDays(_ actual: Period, _ planned: Period) -> Text {
    Text(
      sv: """
        Aktiviteten ägde rum \(actual.shown(in: .swedish)), men var planerad till \
        \(planned.shown(in: .swedish)). Skriv ”flyttad” om den fick nya dagar, eller ”ändrad” om \
        den blev längre eller kortare, eller rätta dagarna.
        """,
      en: """
        The activity took place \(actual.shown(in: .english)), but was planned for \
        \(planned.shown(in: .english)). Write “moved” if it was given new days, or “changed” if it \
        became longer or shorter, or correct the days.
        """)
  }

  fileprivate static func notMoved(_ planned: Period) -> Text {
    Text(
      sv: """
        Aktiviteten är flyttad, men ägde rum de dagar då den var planerad, \
        \(planned.shown(in: .swedish)). Rätta dagarna, eller skriv ”genomförd” eller ”ändrad”.
        """,
      en: """
        The activity was moved, but took place on the days for which it was planned, \
        \(planned.shown(in: .english)). Correct the days, or write “done” or “changed”.
        """)
  }
}
