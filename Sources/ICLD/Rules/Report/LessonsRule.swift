public import Diagnostics
import FormKit
public import RuleKit

/// The report says what was learnt.
public enum LessonsRule: ReportRule {
  public static let info = RuleInfo(
    "REP014", .warning,
    title: Text(sv: "Redovisningen har lärdomar", en: "The report holds lessons"),
    reason: Text(
      sv: "Lärdomarna är det som nästa insats, och andra kommuner, har nytta av.",
      en: "The lessons are what the next initiative, and other municipalities, can use."),
    basis: .house, canBeWaived: true,
    firing: [
      .change(in: .report, "formulär: redovisning # <--\n", without: ["lessons"]),
      .change(in: .report, of: .project2013, "", without: ["lessons"]),
    ],
    silent: [
      .change(in: .report, "lärdomar: Datum ska bekräftas av ledningen.\n"),
      .change(in: .report, of: .inception2023, "lessons: Let the residents invite.\n"),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard report.lessons == nil else { return }
    outcome.report(.noLessons, at: Report.root / Report.lessons)
  }
}

extension Text {
  fileprivate static let noLessons = Text(
    sv: """
      Redovisningen har inga lärdomar. Skriv under ”lärdomar” vad ni skulle göra likadant och vad \
      ni skulle göra annorlunda.
      """,
    en: """
      The report holds no lessons. Write under “lessons” what you would do the same way again and \
      what you would do otherwise.
      """)
}
