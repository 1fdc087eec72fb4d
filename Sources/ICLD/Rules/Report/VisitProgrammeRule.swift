public import Diagnostics
import FormKit
public import RuleKit

/// A visit that took place has its programme, day by day.
public enum VisitProgrammeRule: ReportRule {
  public static let info = RuleInfo(
    "REP009", .warning,
    title: Text(
      sv: "Varje besök har ett program dag för dag",
      en: "Every visit has its programme day by day"),
    reason: Text(
      sv: """
        Programmet visar vad resan användes till. Utan det går det inte att se att varje dag \
        behövdes. Det som gjordes andra dagar hör inte till besöket.
        """,
      en: """
        The programme shows what the journey was used for. Without it, it does not show that each \
        day was needed. What was done on other days is not part of the visit.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, slag: resa_till_partner, utfall: genomförd} # <--
          - {id: A2, slag: besök_från_partner, utfall: inställd}
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A2
            slag: besök_från_partner
            utfall: flyttad
            start: 2014-10-30
            slut: 2014-11-01
            program: # <--
              - {datum: 2014-10-30, innehåll: Möte med näringslivskontoret}
              - {datum: 2014-10-30, innehåll: Middag med kommunstyrelsen}
              - {datum: 2014-11-01, innehåll: Hemresa}
              - {datum: 2014-11-02, innehåll: Ankomst} # <--
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A2
            slag: besök_från_partner
            utfall: genomförd
            start: 2014-10-30
            slut: 2014-10-31
            program:
              - {datum: 2014-10-30, innehåll: Möte med näringslivskontoret}
              - {datum: 2014-10-31, innehåll: Hemresa}
              - {datum: 2014-12-01, innehåll: Möte med företagare} # <--
        """),
    ],
    silent: [
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A2
            slag: besök_från_partner
            utfall: genomförd
            start: 2014-10-31
            slut: 2014-11-02
            program:
              - {datum: 2014-11-02, innehåll: Hemresa}
              - {datum: 2014-10-31, innehåll: Möte med näringslivskontoret}
              - {datum: 2014-11-01, innehåll: Möte med företagare}
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, slag: resa_till_partner, utfall: inställd}
          - {id: A2, slag: digitalt_möte, utfall: genomförd}
        """),
      // What was moved out of the report's period has no programme yet.
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, slag: resa_till_partner, utfall: flyttad}
          - id: A2
            slag: besök_från_partner
            utfall: flyttad
            start: 2015-03-09
            slut: 2015-03-13
        """),
      // Without its days, or with a day that cannot be read, only that there is a programme shows.
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            slag: resa_till_partner
            utfall: genomförd
            program:
              - {datum: 2014-04-07, innehåll: Möte}
          - id: A2
            slag: besök_från_partner
            utfall: genomförd
            start: 2014-10-06
            slut: 2014-10-10
            program:
              - {datum: i oktober, innehåll: Möte}
        """),
      // Other rules say that the visit ends before it begins, and that it had not taken place yet.
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            slag: resa_till_partner
            utfall: genomförd
            start: 2014-04-07
            slut: 2014-04-05
            program:
              - {datum: 2014-04-06, innehåll: Möte}
          - {id: A2, slag: besök_från_partner, utfall: genomförd, start: 2150-10-06}
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let activities = Report.root / Report.activities
    for (place, activity) in activities.items(of: report.activities) {
      guard activity.kind == .visitAbroad || activity.kind == .visitReceived,
        activity.outcome != .cancelled, !activity.isToCome(in: report),
        !activity.isYetToBegin(in: report, on: context.today)
      else { continue }
      let programme = place / ReportedActivity.programme
      guard !activity.programme.isEmpty else {
        outcome.report(.noProgramme, at: programme)
        continue
      }
      let gap = activity.programmeGap
      if let gap { outcome.report(.dayMissing(gap), at: programme, target: .name) }
      // A programme that has none of the days is said to be wrong as a whole.
      guard gap?.covered != 0, let visit = activity.visit else { continue }
      for (day, value) in programme.items(of: activity.programme) {
        guard let date = value.date, !visit.contains(date) else { continue }
        outcome.report(.outside(date, visit), at: day / ProgrammeDay.date)
      }
    }
  }
}

/// How much of a visit the programme covers.
private struct ProgrammeGap {
  let days: Int
  let covered: Int
  let firstMissing: CalendarDate
}

extension ReportedActivity {
  /// The days of the visit; nil where they are not known, or in the wrong order.
  fileprivate var visit: Period? {
    guard let start, let end, start <= end else { return nil }
    return Period(start: start, end: end)
  }

  /// What the programme lacks; nil where it has each day, or where the days are not known.
  fileprivate var programmeGap: ProgrammeGap? {
    guard let visit, programme.allSatisfy({ $0.date != nil }) else { return nil }
    let covered = Set(programme.compactMap(\.date).filter(visit.contains))
    guard covered.count < visit.days else { return nil }
    // At most one day more than the programme has is looked at, however long the visit.
    var day = visit.start
    while covered.contains(day) { day = day.adding(days: 1) }
    return ProgrammeGap(days: visit.days, covered: covered.count, firstMissing: day)
  }
}

extension Text {
  fileprivate static let noProgramme = Text(
    sv: """
      Besöket har inget program. Skriv under ”program” vad ni gjorde varje dag, även resdagarna.
      """,
    en: """
      The visit has no programme. Write under “programme” what you did each day, the days of \
      travel too.
      """)

  fileprivate static func dayMissing(_ gap: ProgrammeGap) -> Text {
    let day = gap.firstMissing
    return Text(
      sv: """
        Programmet tar upp \(gap.covered) av besökets \(gap.days) dagar: den \
        \(day.shown(in: .swedish)) saknas. Skriv vad ni gjorde de dagar som saknas, även resdagar \
        och lediga dagar, eller rätta besökets första och sista dag.
        """,
      en: """
        The programme has \(gap.covered) of the \(gap.days) days of the visit: \
        \(day.shown(in: .english)) is missing. Either write what you did on the days that are \
        missing, days of travel and days off too, or correct the first and last day of the visit.
        """)
  }

  fileprivate static func outside(_ day: CalendarDate, _ visit: Period) -> Text {
    Text(
      sv: """
        Den \(day.shown(in: .swedish)) ligger utanför besökets dagar, \
        \(visit.shown(in: .swedish)). Rätta dagen i programmet, eller besökets första eller sista \
        dag.
        """,
      en: """
        \(day.shown(in: .english)) lies outside the days of the visit, \
        \(visit.shown(in: .english)). Correct either the day in the programme, or the first or \
        last day of the visit.
        """)
  }
}
