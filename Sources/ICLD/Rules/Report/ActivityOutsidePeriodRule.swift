public import Diagnostics
import FormKit
public import RuleKit

/// An activity that did not take place within the period of the report says why.
public enum ActivityOutsidePeriodRule: ReportRule {
  public static let info = RuleInfo(
    "REP013", .error,
    title: Text(
      sv: "En aktivitet utanför redovisningsperioden har ett skäl",
      en: "An activity outside the period of the report has a reason"),
    reason: Text(
      sv: """
        Redovisningen gäller det som gjordes under en bestämd tid. Det som gjordes en annan tid \
        behöver förklaras.
        """,
      en: """
        The report is on what was done within a certain time. What was done at another time needs \
        an explanation.
        """),
    basis: .logic,
    firing: [
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: genomförd, start: 2014-01-14, slut: 2014-01-17} # <--
          - {id: A2, utfall: genomförd, start: 2014-01-15, slut: 2014-01-17}
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A2
            utfall: genomförd
            start: 2014-12-31
            slut: 2015-01-01 # <--
        """),
      .change(
        in: .report, of: .project2013,
        """
        aktiviteter:
          - id: A1
            utfall: genomförd
            start: 2015-01-12 # <--
        """),
    ],
    silent: [
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: genomförd, start: 2014-01-15, slut: 2014-01-17}
          - {id: A2, utfall: genomförd, start: 2014-12-30, slut: 2014-12-31}
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A2, utfall: flyttad, start: 2015-01-12, slut: 2015-01-16, skäl: Visum dröjde.}
          - {id: A3, utfall: inställd, start: 2015-02-12, slut: 2015-02-16}
        """),
      // Another rule says that it had not taken place yet.
      .change(
        in: .report,
        "aktiviteter:\n  - {id: A2, utfall: genomförd, start: 2150-10-06, slut: 2150-10-10}\n"),
      // Another rule says that the period ends before it starts.
      .change(
        in: .report,
        """
        ärende:
          period: 2014-12-31 – 2014-01-15
        aktiviteter:
          - {id: A2, utfall: genomförd, start: 2015-01-12, slut: 2015-01-16}
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let period = report.details.period, period.isOrdered else { return }
    let activities = Report.root / Report.activities
    for (place, activity) in activities.items(of: report.activities) {
      guard activity.reason == nil, activity.outcome != .cancelled else { continue }
      if let start = activity.start, !period.contains(start) {
        guard !activity.isYetToBegin(in: report, on: context.today) else { continue }
        outcome.report(.outside(start, period), at: place / ReportedActivity.start)
      } else if let end = activity.end, !period.contains(end) {
        outcome.report(.outside(end, period), at: place / ReportedActivity.end)
      }
    }
  }
}

extension Text {
  fileprivate static func outside(_ date: CalendarDate, _ period: Period) -> Text {
    Text(
      sv: """
        \(date.shown(in: .swedish)) ligger utanför redovisningsperioden, som är \
        \(period.shown(in: .swedish)), och skälet saknas. Rätta datumet, eller skriv under \
        ”skäl” varför aktiviteten ägde rum då.
        """,
      en: """
        \(date.shown(in: .english)) lies outside the period of the report, which is \
        \(period.shown(in: .english)), and the reason is missing. Either correct the date, or \
        write under “reason” why the activity took place then.
        """)
  }
}
