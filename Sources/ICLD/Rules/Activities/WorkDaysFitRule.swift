public import Diagnostics
import FormKit
public import RuleKit

/// An activity has no more work days than days.
public enum WorkDaysFitRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "ACT003", .error,
    title: Text(
      sv: "Arbetsdagarna ryms i aktiviteten", en: "The work days fit into the activity"),
    reason: Text(
      sv: "Bidraget täcker kostnader för arbetsdagar, och de kan inte vara fler än dagarna.",
      en: "The grant covers costs of work days, and they cannot be more than the days."),
    basis: .logic,
    firing: [
      .change(
        """
        aktiviteter:
          - id: A1
            start: 2014-04-07
            slut: 2014-04-11
            arbetsdagar: 6 # <--
        """),
      .change(
        """
        aktiviteter:
          - {id: A1, start: 2014-04-07, slut: 2014-04-07, arbetsdagar: 2} # <--
        """),
      .change(
        in: .report,
        "aktiviteter:\n  - {id: A1, start: 2014-04-07, slut: 2014-04-08, arbetsdagar: 3} # <--\n"),
    ],
    silent: [
      .change(
        """
        aktiviteter:
          - {id: A1, start: 2014-02-28, slut: 2014-03-01, arbetsdagar: 2}
          - {id: A2, start: 2014-04-07, slut: 2014-04-11}
        """),
      .change(
        in: .report,
        "aktiviteter:\n  - {id: A1, start: 2014-04-07, slut: 2014-04-08, arbetsdagar: 2}\n"),
      // Another rule says that the dates are in the wrong order.
      .change(
        "aktiviteter:\n  - {id: A1, start: 2014-04-11, slut: 2014-04-07, arbetsdagar: 5}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let list = Application.root / Application.activities
    for (place, activity) in list.items(of: application.activities) {
      guard let workDays = activity.workDays,
        let period = tooShort(for: workDays, activity.start, activity.end)
      else { continue }
      outcome.report(.tooMany(workDays, in: period), at: place / Activity.workDays)
    }
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let list = Report.root / Report.activities
    for (place, activity) in list.items(of: report.activities) {
      guard let workDays = activity.workDays,
        let period = tooShort(for: workDays, activity.start, activity.end)
      else { continue }
      outcome.report(.tooMany(workDays, in: period), at: place / ReportedActivity.workDays)
    }
  }

  /// The days from start to end, where they are fewer than the work days.
  private static func tooShort(
    for workDays: Int, _ start: CalendarDate?, _ end: CalendarDate?
  ) -> Period? {
    guard let start, let end else { return nil }
    let period = Period(start: start, end: end)
    return period.isOrdered && workDays > period.days ? period : nil
  }
}

extension Text {
  fileprivate static func tooMany(_ workDays: Int, in period: Period) -> Text {
    let days = period.days
    return Text(
      sv: """
        Aktiviteten har \(workDays) arbetsdagar men varar bara \(days) \
        \(days == 1 ? "dag" : "dagar"), \(period.shown(in: .swedish)). Sänk \
        arbetsdagarna till högst \(days), eller ändra datumen.
        """,
      en: """
        The activity has \(workDays) work days but lasts only \(days) \
        \(days == 1 ? "day" : "days"), \(period.shown(in: .english)). Either lower the work days \
        to at most \(days), or change the dates.
        """)
  }
}
