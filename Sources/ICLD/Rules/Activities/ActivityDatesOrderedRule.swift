public import Diagnostics
import FormKit
public import RuleKit

/// No activity ends before it begins.
public enum ActivityDatesOrderedRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "ACT002", .error,
    title: Text(
      sv: "Aktiviteten slutar inte innan den börjar",
      en: "The activity does not end before it begins"),
    reason: Text(
      sv: "Tidplanen, arbetsdagarna och redovisningen bygger på när aktiviteten börjar och slutar.",
      en: """
        The timetable, the work days and the report rest on when the activity begins and ends.
        """),
    basis: .logic,
    firing: [
      .change(
        """
        aktiviteter:
          - id: A1
            start: 2014-04-07
            slut: 2014-04-05 # <--
        """),
      .change(
        of: .inception2023,
        """
        activities:
          - {id: A1, start: 2024-04-08, end: 2024-04-12}
          - {id: A2, start: 2024-10-07, end: 2023-10-11} # <--
        """),
      .change(
        in: .report,
        "aktiviteter:\n  - {id: A1, start: 2014-04-07, slut: 2014-04-05} # <--\n"),
    ],
    silent: [
      .change("aktiviteter:\n  - {id: A1, start: 2014-04-07, slut: 2014-04-07}\n"),
      .change("aktiviteter:\n  - {id: A1, slut: 2014-04-07}\n"),
      .change(in: .report, "aktiviteter:\n  - {id: A1, start: 2014-04-07, slut: 2014-04-07}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let list = Application.root / Application.activities
    for (place, activity) in list.items(of: application.activities) {
      guard let start = activity.start, let end = activity.end, end < start else { continue }
      outcome.report(.endsBefore(start, end), at: place / Activity.end)
    }
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let list = Report.root / Report.activities
    for (place, activity) in list.items(of: report.activities) {
      guard let start = activity.start, let end = activity.end, end < start else { continue }
      outcome.report(.endsBefore(start, end), at: place / ReportedActivity.end)
    }
  }
}

extension Text {
  fileprivate static func endsBefore(_ start: CalendarDate, _ end: CalendarDate) -> Text {
    Text(
      sv: """
        Aktiviteten slutar den \(end.shown(in: .swedish)) men börjar först den \
        \(start.shown(in: .swedish)). Rätta antingen slutdatumet eller startdatumet.
        """,
      en: """
        The activity ends on \(end.shown(in: .english)) but begins only on \
        \(start.shown(in: .english)). Correct either the end date or the start date.
        """)
  }
}
