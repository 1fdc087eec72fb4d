public import Diagnostics
import FormKit
public import RuleKit

/// The activities take place within the initiative's period.
public enum ActivityWithinPeriodRule: ApplicationRule {
  public static let info = RuleInfo(
    "ACT001", .error,
    title: Text(
      sv: "Aktiviteterna ligger inom perioden", en: "The activities lie within the period"),
    reason: Text(
      sv: "Bidraget gäller insatsens period. Det som görs före eller efter hör inte till den.",
      en:
        "The grant is for the initiative's period. What is done before or after is not part of it."
    ),
    basis: .logic,
    firing: [
      .change(
        """
        aktiviteter:
          - id: A1
            start: 2013-12-09 # <--
            slut: 2014-02-07
        """),
      .change(
        """
        aktiviteter:
          - id: A1
            start: 2014-12-29
            slut: 2015-01-02 # <--
        """),
      .change("i_korthet:\n  period: 2014-05-01 – 2014-12-31\naktiviteter:\n" + day),
    ],
    silent: [
      .change(
        """
        aktiviteter:
          - {id: A1, start: 2014-01-15, slut: 2014-01-15}
          - {id: A2, start: 2014-12-31, slut: 2014-12-31}
        """),
      .change("aktiviteter:\n  - {id: A1, start: 2019-01-15}\n", without: ["in_short.period"]),
      // Another rule says that the period itself is wrong.
      .change("i_korthet:\n  period: 2014-12-31 – 2014-01-15\n"),
    ])

  private static let day = "  - {id: A1, start: 2014-04-07, slut: 2014-04-07} # <--\n"

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let period = application.inShort.period, period.isOrdered else { return }
    let list = Application.root / Application.activities
    for (place, activity) in list.items(of: application.activities) {
      if let start = activity.start, !period.contains(start) {
        outcome.report(.outside(start, period), at: place / Activity.start)
      }
      // A single day is said once.
      if let end = activity.end, end != activity.start, !period.contains(end) {
        outcome.report(.outside(end, period), at: place / Activity.end)
      }
    }
  }
}

extension Text {
  fileprivate static func outside(_ date: CalendarDate, _ period: Period) -> Text {
    Text(
      sv: """
        Den \(date.shown(in: .swedish)) ligger utanför insatsens period, \
        \(period.shown(in: .swedish)). Flytta aktiviteten, eller ändra perioden.
        """,
      en: """
        \(date.shown(in: .english)) lies outside the initiative's period, \
        \(period.shown(in: .english)). Either move the activity, or change the period.
        """)
  }
}
