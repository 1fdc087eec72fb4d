public import Diagnostics
import FormKit
public import RuleKit

/// Each project objective rests on at least one result.
public enum ObjectiveHasResultRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ002", .error,
    title: Text(
      sv: "Varje projektmål har ett resultat", en: "Each project objective has a result"),
    reason: Text(
      sv: """
        Resultaten visar hur målet ska nås. Aktiviteterna hänvisar till dem, och redovisningen \
        tar upp dem ett efter ett.
        """,
      en: """
        The results show how the objective is to be reached. The activities refer to them, and \
        the report takes them up one by one.
        """),
    basis: .logic,
    firing: [
      .change(
        """
        mål:
          projektmål:
            - id: M1 # <--
              text: Parterna har en gemensam projektidé.
        """),
      .change(
        of: .project2013,
        """
        mål:
          projektmål:
            - id: M1
              text: Hushållen sorterar sitt avfall.
              resultat:
                - {id: R1, text: Städerna har en metod för sortering.}
            - id: M2 # <--
              text: Skolorna arbetar tillsammans.
        """),
    ],
    silent: [
      .change(
        """
        mål:
          projektmål:
            - id: M1
              text: Parterna har en gemensam projektidé.
              resultat:
                - {id: R1, text: En projektidé är beskriven.}
        """),
      .change("", without: ["objectives.project_objectives"]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let list = Application.root / Application.objectives / Objectives.projectObjectives
    for (place, objective) in list.items(of: application.objectives.projectObjectives)
    where objective.results.isEmpty && !objective.isBlank {
      let name = Text(quoting: objective.text ?? objective.id ?? "")
      outcome.report(.noResult(name), at: place / ProjectObjective.results)
    }
  }
}

extension Text {
  fileprivate static func noResult(_ objective: Text) -> Text {
    Text(
      sv: """
        Projektmålet \(objective.sv) har inget resultat, så det framgår inte hur det ska nås. \
        Lägg till minst ett under ”resultat”, eller ta bort målet.
        """,
      en: """
        The project objective \(objective.en) has no result, so it does not appear how it is to \
        be reached. Either add at least one under “results”, or remove the objective.
        """)
  }
}
