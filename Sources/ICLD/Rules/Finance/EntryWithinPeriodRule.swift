public import Diagnostics
import FormKit
public import RuleKit

/// Every booked entry is dated within the period of the report.
///
/// What is paid before or after an activity of the report, as tickets and hotel bills are, may lie
/// outside it: then someone has to see that it is not reported twice.
public enum EntryWithinPeriodRule: ReportRule {
  public static let info = RuleInfo(
    "FIN006", .error,
    title: Text(
      sv: "Verifikationen ligger inom redovisningsperioden",
      en: "The entry lies within the period of the report"),
    reason: Text(
      sv: """
        Redovisningen gäller kostnader under en bestämd tid. En kostnad utanför hör till en annan \
        redovisning, eller till ingen. Det som betalas före eller efter en aktivitet, som \
        biljetter, redovisas med aktiviteten eller det år då det betalades, men bara en gång.
        """,
      en: """
        The report is on the costs of a certain time. A cost outside it belongs to another report, \
        or to none. What is paid before or after an activity, such as tickets, is reported with \
        the activity or in the year in which it was paid, but only once.
        """),
    basis: .logic, canBeWaived: true,
    firing: [
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {datum: 2014-01-14, post: logi, belopp: 14 000} # <--
            - {datum: 2014-01-15, post: logi, belopp: 14 000}
        """),
      .change(
        in: .report, of: .project2013,
        """
        ekonomi:
          verifikationer:
            - {datum: 2015-01-02, post: logi, belopp: 14 000} # <--
        """),
      // Bought beforehand for an activity of the report, and board that is used up on the spot.
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          redovisningsår: 2
          period: 2015-01-01 – 2015-12-31
        aktiviteter:
          - {id: A2, start: 2015-10-05, slut: 2015-10-09}
        ekonomi:
          verifikationer:
            - datum: 2014-12-10 # <--
              post: internationella_resor
              aktivitet: A2
              belopp: 36 000
            - {datum: 2014-12-10, post: kost, aktivitet: A2, belopp: 500} # <--
            - {datum: 2015-10-09, post: kost, aktivitet: A2, belopp: 500}
        """),
    ],
    silent: [
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {datum: 2014-01-15, post: logi, belopp: 14 000}
            - {datum: 2014-12-31, post: logi, belopp: 14 000}
        """),
      .change(
        in: .report,
        """
        ärende:
          period: 2014-12-31 – 2014-01-15
        ekonomi:
          verifikationer:
            - {datum: 2015-04-12, post: logi, belopp: 14 000}
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let period = report.daysOfCosts else { return }
    let entries = Report.root / Report.finance / Finance.entries
    // Most reports have no such entry.
    var days: CostDays?
    for (place, entry) in entries.items(of: report.finance.entries) {
      guard let date = entry.date, !period.contains(date) else { continue }
      let known =
        days ?? CostDays(report, of: context.application, beside: context.reports)
      days = known
      let place = place / Entry.date
      let id = Text(quoting: entry.activity ?? "")
      switch known.standing(of: entry) {
      case .within: continue
      case .beforehand: outcome.report(.before(date, period, id), at: place, severity: .warning)
      case .afterwards: outcome.report(.after(date, period, id), at: place, severity: .warning)
      case .otherReport:
        let isUnnamed = entry.activity == nil && date < period.start
        outcome.report(
          .outside(date, period) + (isUnnamed ? .nameActivity : Text(same: "")), at: place)
      case .noReport: outcome.report(.ofNone(date, known.initiative ?? period), at: place)
      }
    }
  }
}

extension Text {
  fileprivate static func outside(_ date: CalendarDate, _ period: Period) -> Text {
    Text(
      sv: """
        \(date.shown(in: .swedish)) ligger utanför redovisningsperioden, som är \
        \(period.shown(in: .swedish)). Rätta datumet, eller flytta kostnaden till den \
        redovisning som den hör till.
        """,
      en: """
        \(date.shown(in: .english)) lies outside the period of the report, which is \
        \(period.shown(in: .english)). Either correct the date, or move the cost to the report \
        that it belongs to.
        """)
  }

  fileprivate static let nameActivity = Text(
    sv: " Är den betald i förväg för en aktivitet här, ange aktiviteten.",
    en: " If it was paid beforehand for an activity here, state the activity.")

  fileprivate static func before(_ date: CalendarDate, _ period: Period, _ id: Text) -> Text {
    Text(
      sv: """
        \(date.shown(in: .swedish)) ligger före redovisningsperioden, som är \
        \(period.shown(in: .swedish)), men aktiviteten \(id.sv) kan ha betalats i förväg. \
        Kontrollera datumet, och att kostnaden inte också står i en annan redovisning.
        """,
      en: """
        \(date.shown(in: .english)) lies before the period of the report, which is \
        \(period.shown(in: .english)), but the activity \(id.en) may have been paid for \
        beforehand. Check the date, and that the cost does not stand in another report, too.
        """)
  }

  fileprivate static func after(_ date: CalendarDate, _ period: Period, _ id: Text) -> Text {
    Text(
      sv: """
        \(date.shown(in: .swedish)) ligger efter redovisningsperioden, som är \
        \(period.shown(in: .swedish)), men aktiviteten \(id.sv) kan ha fakturerats i efterhand. \
        Kontrollera datumet, och att kostnaden inte också står i en annan redovisning.
        """,
      en: """
        \(date.shown(in: .english)) lies after the period of the report, which is \
        \(period.shown(in: .english)), but the activity \(id.en) may have been invoiced \
        afterwards. Check the date, and that the cost does not stand in another report, too.
        """)
  }

  fileprivate static func ofNone(_ date: CalendarDate, _ initiative: Period) -> Text {
    Text(
      sv: """
        \(date.shown(in: .swedish)) ligger utanför hela insatsen, som pågår \
        \(initiative.shown(in: .swedish)), så kostnaden hör inte till någon redovisning. Rätta \
        datumet, eller ta bort kostnaden. Har ni kommit överens med ICLD om den, skriv det under \
        ”undantag”.
        """,
      en: """
        \(date.shown(in: .english)) lies outside the whole initiative, which goes on \
        \(initiative.shown(in: .english)), so the cost belongs to no report. Either correct the \
        date, or delete the cost. If you have agreed on it with ICLD, write so under “waivers”.
        """)
  }
}
