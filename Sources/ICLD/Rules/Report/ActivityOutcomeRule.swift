public import Diagnostics
import FormKit
public import RuleKit

/// Every planned activity is in the report and says what became of it.
public enum ActivityOutcomeRule: ReportRule {
  public static let info = RuleInfo(
    "REP003", .error,
    title: Text(
      sv: "Varje planerad aktivitet har ett utfall", en: "Every planned activity has an outcome"),
    reason: Text(
      sv: "Den som läser redovisningen ska se vad som blev av allt som ni planerade.",
      en: "Whoever reads the report is to see what became of all that you planned."),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, rubrik: Resa till Jinan} # <--
          - {id: A2, rubrik: Besök från Jinan, utfall: genomförd}
        """),
      .change(
        in: .report,
        """
        aktiviteter: # <--
          - {id: A1, utfall: genomförd, start: 2014-04-07, slut: 2014-04-11}
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: genomförd, slut: 2014-04-11} # <--
          - {id: A2, utfall: inställd}
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1 # <--
            utfall: flyttad
            deltagare:
              - {part: vasteras, antal: 4, kvinnor: 2, män: 2}
          - {id: A2, utfall: inställd}
        """),
    ],
    silent: [
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: genomförd, start: 2014-04-07, slut: 2014-04-11}
          - {id: A2, utfall: inställd}
          - {id: A3, oplanerad: ja, start: 2014-05-05, slut: 2014-05-05}
        """),
      // It has not taken place yet, and its day may not be known.
      .change(
        in: .report,
        """
        aktiviteter:
          - {id: A1, utfall: flyttad, skäl: Visumen dröjde.}
          - {id: A2, utfall: flyttad, start: 2015-03-09}
        """),
      // What a new report was given from the plan is still there.
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            utfall: flyttad
            deltagare:
              - part: vasteras
                antal:
            program:
              - datum: 2014-04-07
                innehåll:
          - {id: A2, utfall: flyttad}
        """),
      // The second activity is of another year.
      .change(
        in: .report, of: .project2013,
        "aktiviteter:\n  - {id: A1, utfall: flyttad, start: 2014-05-05, slut: 2014-05-09}\n"),
      // This report's own period takes in the second activity, which another report tells of.
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          redovisningsår: 1
          period: 2014-01-15 – 2015-10-31
        aktiviteter:
          - {id: A1, utfall: genomförd, start: 2014-05-05, slut: 2014-05-09}
        """,
        twins: [
          .report: """
          ärende:
            redovisningsår: 2
            period: 2015-01-01 – 2015-12-31
          aktiviteter:
            - {id: A2, utfall: genomförd, start: 2015-10-05, slut: 2015-10-09}
          """
        ]),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let activities = Report.root / Report.activities
    let plan = context.application.map { Plan($0.plannedActivities, id: \.id) }
    for (place, activity) in activities.items(of: report.activities) {
      let related = [activity.id.flatMap { plan?.place(of: $0) }].compactMap { $0 }
      if activity.unplanned != .yes, activity.outcome == nil {
        outcome.report(
          .noOutcome, at: place / ReportedActivity.outcome, related: related.map(\.asRelated))
      } else if activity.outcome != .cancelled, !activity.isToCome(in: report) {
        let fault = activity.outcome == .moved ? Text.notSaidWhereTo : .noDay
        if activity.start == nil { outcome.report(fault, at: place / ReportedActivity.start) }
        if activity.end == nil { outcome.report(fault, at: place / ReportedActivity.end) }
      }
    }
    guard !report.activities.isEmpty, let year = report.details.year else { return }
    guard let application = context.applicationAtHand(&outcome),
      let years = context.reportYearsAtHand(&outcome)
    else { return }
    let reported = Set(report.activities.compactMap(\.id))
    for (place, planned) in application.plannedActivities
    where years.holds(planned.start, in: year) {
      guard let id = planned.id, !reported.contains(id),
        !context.reports.contains(where: { $0.says(whatCameOf: id) })
      else { continue }
      outcome.report(
        .notReported(id, planned.title), at: activities, target: .name, related: [place.asRelated])
    }
  }
}

extension Report {
  /// Whether the report says that an activity took place or was cancelled; where it was moved out of
  /// the report's period, another report is to tell what came of it.
  fileprivate func says(whatCameOf id: String) -> Bool {
    activities.contains { $0.id == id && $0.outcome != nil && !$0.isToCome(in: self) }
  }
}

extension Place where Value == Activity {
  /// The activity as a place in the application.
  fileprivate var asRelated: RelatedPlace { .in(Application.self) { _ in self } }
}

extension Text {
  fileprivate static let noOutcome = Text(
    sv: "Aktiviteten har inget utfall. Skriv antingen genomförd, ändrad, flyttad eller inställd.",
    en: "The activity has no outcome. Write either done, changed, moved or cancelled.")

  fileprivate static let noDay = Text(
    sv: "Det står inte när aktiviteten ägde rum. Skriv första och sista dagen.",
    en: "It does not say when the activity took place. Write the first and the last day.")

  fileprivate static let notSaidWhereTo = Text(
    sv: """
      Aktiviteten är flyttad, men det står inte till när. Skriv första och sista dagen om den har \
      ägt rum. Har den inte det ska deltagare, program och det ni kom överens om vara tomma.
      """,
    en: """
      The activity was moved, but it does not say to when. If it has taken place, write the first \
      and the last day. If it has not, participants, programme and what was agreed must be empty.
      """)

  fileprivate static func notReported(_ id: String, _ title: String?) -> Text {
    let title = title.map { Text(same: " (\($0))") } ?? Text(same: "")
    let name = Text(quoting: id) + title
    return Text(
      sv: """
        Den planerade aktiviteten \(name.sv) finns inte med. Lägg till den med ett utfall: \
        antingen genomförd, ändrad, flyttad eller inställd.
        """,
      en: """
        The planned activity \(name.en) is not there. Add it with an outcome: either done, \
        changed, moved or cancelled.
        """)
  }
}
