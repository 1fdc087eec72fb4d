public import Diagnostics
import FormKit
public import RuleKit

/// No visit goes on for so long that its dates are probably mistyped.
///
/// The programme names no longest visit, so a stay of which half the days are work days is taken as
/// meant: a wrong month or year adds days, but no work days.
public enum VisitLengthRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "ACT016", .warning,
    title: Text(sv: "Inget besök är orimligt långt", en: "No visit is unreasonably long"),
    reason: Text(
      sv: """
        När ett besök är längre än \(longest) dagar är nästan alltid ett årtal fel, om inte minst \
        hälften av dem är arbetsdagar. Gränsen är vår egen: programmet har ingen.
        """,
      en: """
        When a visit is longer than \(longest) days, a year is nearly always wrong, unless at least \
        half of them are work days. The limit is our own: the programme has none.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        """
        i_korthet:
          period: 2014-01-15 – 2015-12-31
        aktiviteter:
          - id: A1
            slag: besök_från_partner
            start: 2014-11-04
            slut: 2015-11-09 # <--
            arbetsdagar: 5
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            slag: resa_till_partner
            start: 2014-04-07
            slut: 2014-05-08 # <--
        """),
      // However many the work days, they do not fill a year.
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            slag: resa_till_partner
            start: 2014-04-07
            slut: 2015-05-16 # <--
            arbetsdagar: 32
        """),
    ],
    silent: [
      .change(
        """
        aktiviteter:
          - {id: A1, slag: resa_till_partner, start: 2014-04-07, slut: 2014-05-07, arbetsdagar: 5}
          - {id: A2, slag: planering, start: 2014-02-01, slut: 2014-12-01, arbetsdagar: 20}
        """),
      // So many work days say that the stay is meant.
      .change(
        """
        aktiviteter:
          - {id: A1, slag: resa_till_partner, start: 2014-04-07, slut: 2014-06-07, arbetsdagar: 40}
          - {id: A2, slag: resa_till_partner, start: 2014-09-01, slut: 2014-10-03, arbetsdagar: 25}
          - {id: A3, slag: resa_till_partner, start: 2014-11-01, slut: 2014-12-05, arbetsdagar: 18}
        """),
      // Another rule says that the dates are in the wrong order.
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, slag: resa_till_partner, start: 2014-04-07, slut: 2013-04-11}
        """),
    ])

  private static let longest = 31

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let list = Application.root / Application.activities
    for (place, activity) in list.items(of: application.activities) {
      guard activity.kind?.isJourney == true,
        let period = tooLong(activity.start, activity.end, activity.workDays)
      else { continue }
      outcome.report(.tooLong(period), at: place / Activity.end)
    }
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let list = Report.root / Report.activities
    for (place, activity) in list.items(of: report.activities) {
      guard activity.kind?.isJourney == true,
        let period = tooLong(activity.start, activity.end, activity.workDays)
      else { continue }
      outcome.report(.tooLong(period), at: place / ReportedActivity.end)
    }
  }

  /// The days from start to end, where they are so many that no one has probably meant them.
  private static func tooLong(
    _ start: CalendarDate?, _ end: CalendarDate?, _ workDays: Int?
  ) -> Period? {
    guard let start, let end else { return nil }
    let period = Period(start: start, end: end)
    guard period.days > longest, workDays ?? 0 < (period.days + 1) / 2 else { return nil }
    return period
  }
}

extension Text {
  fileprivate static func tooLong(_ period: Period) -> Text {
    Text(
      sv: """
        Besöket varar i \(period.days) dagar, \(period.shown(in: .swedish)). Kontrollera årtalet \
        och månaden, här och i första dagen.
        """,
      en: """
        The visit lasts for \(period.days) days, \(period.shown(in: .english)). Check the year and \
        the month, here and in the first day.
        """)
  }
}
