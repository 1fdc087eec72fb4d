public import Diagnostics
import FormKit
public import RuleKit

/// Each result is served by an activity.
public enum ResultServedRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ011", .warning,
    title: Text(
      sv: "Varje resultat har en aktivitet som bidrar till det",
      en: "Each result has an activity that serves it"),
    reason: Text(
      sv: "Ett resultat som ingen arbetar för blir knappast nått.",
      en: "A result that nobody works for is hardly reached."),
    basis: .house, canBeWaived: true,
    firing: [
      twoResults(served: "[R1]", marked: true),
      .change(
        """
        aktiviteter:
          - {id: A1, rubrik: Resa till Jinan, resultat: [R9]}
        mål:
          projektmål:
            - id: M1
              text: Parterna har en gemensam projektidé.
              resultat:
                - {id: R1, text: En projektidé är beskriven.} # <--
        """),
    ],
    silent: [
      twoResults(served: "[R2, R1]", marked: false),
      // Where no activity names a result, another rule says so of each activity.
      .change("aktiviteter:\n  - {id: A1, rubrik: Resa till Jinan}\n"),
      .change("", without: ["objectives.project_objectives"]),
    ])

  private static func twoResults(served: String, marked: Bool) -> RuleExample {
    .change(
      """
      mål:
        projektmål:
          - id: M1
            text: Parterna har en gemensam projektidé.
            resultat:
              - {id: R1, text: En projektidé är beskriven.}
              - {id: R2, text: Företag har lämnat förslag.}\(marked ? " # <--" : "")
      aktiviteter:
        - {id: A1, rubrik: Resa till Jinan, resultat: [R1]}
        - {id: A2, rubrik: Besök från Jinan, resultat: \(served)}

      """)
  }

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let objectives = application.objectives.projectObjectives
    guard !application.activities.isEmpty, objectives.contains(where: { !$0.results.isEmpty })
    else { return }
    let served = Set(application.activities.flatMap(\.results))
    guard !served.isEmpty else { return outcome.notChecked(.noneNamed) }
    let list = Application.root / Application.objectives / Objectives.projectObjectives
    for (place, objective) in list.items(of: objectives) {
      for (place, result) in (place / ProjectObjective.results).items(of: objective.results) {
        guard let id = result.id, !served.contains(id) else { continue }
        outcome.report(
          .notServed(Text(quoting: result.text ?? id), id), at: place / ExpectedResult.id)
      }
    }
  }
}

extension Text {
  fileprivate static let noneNamed = Text(
    sv: "Ingen aktivitet anger vilka resultat den bidrar till.",
    en: "No activity states which results it serves.")

  fileprivate static func notServed(_ result: Text, _ id: String) -> Text {
    let id = Text(quoting: id)
    return Text(
      sv: """
        Resultatet \(result.sv) har ingen aktivitet som bidrar till det. Skriv \(id.sv) under \
        ”resultat” på den aktivitet som leder dit, lägg till en sådan aktivitet, eller ta bort \
        resultatet.
        """,
      en: """
        The result \(result.en) has no activity that serves it. Either write \(id.en) under \
        “results” of the activity that leads there, add such an activity, or remove the result.
        """)
  }
}
