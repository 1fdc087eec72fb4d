public import Diagnostics
import FormKit
public import RuleKit

/// Every booked entry is dated within the period of the report.
public enum EntryWithinPeriodRule: ReportRule {
  public static let info = RuleInfo(
    "FIN006", .error,
    title: Text(
      sv: "Verifikationen ligger inom redovisningsperioden",
      en: "The entry lies within the period of the report"),
    reason: Text(
      sv: """
        Redovisningen gäller kostnader under en bestämd tid. En kostnad utanför hör till en annan \
        redovisning, eller till ingen.
        """,
      en: """
        The report is on the costs of a certain time. A cost outside it belongs to another report, \
        or to none.
        """),
    basis: .logic,
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
    for (place, entry) in entries.items(of: report.finance.entries) {
      guard let date = entry.date, !period.contains(date) else { continue }
      outcome.report(.outside(date, period), at: place / Entry.date)
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
}
