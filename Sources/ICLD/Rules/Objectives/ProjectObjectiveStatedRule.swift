public import Diagnostics
import FormKit
public import RuleKit

/// There is something to follow up: a project objective, or a promised project idea.
///
/// A project gets its grant for reaching its objectives, so it must state one. An inception or a
/// development is to lead to joint project ideas, whose number the form asks for: it may do without
/// project objectives as long as it promises an idea. A steering group leads projects whose
/// objectives stand in applications of their own, and a dissemination passes on what a project has
/// reached: for these two the overall objective and the activities say enough.
public enum ProjectObjectiveStatedRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ001", .error,
    title: Text(
      sv: "Det finns ett mål att följa upp", en: "There is an objective to follow up"),
    reason: Text(
      sv: "Utan mål går det varken att bedöma vad bidraget ska leda till eller att redovisa det.",
      en: """
        Without an objective nobody can assess what the grant is to lead to, or report on it \
        afterwards.
        """),
    basis: .logic,
    firing: [
      .change(
        of: .project2013, "mål: # <--\n  övergripande_mål: Mindre avfall till deponi.\n",
        without: ["objectives.project_objectives"]),
      .change(
        "mål: # <--\n  gemensamma_projektidéer: 0\n", without: ["objectives.project_objectives"]),
      .change(
        "typ: utveckling\nmål: # <--\n  gemensamma_projektidéer: 0\n",
        without: ["objectives.project_objectives"]),
    ],
    silent: [
      .change("mål:\n  gemensamma_projektidéer: 0\n"),
      .change(
        "mål:\n  gemensamma_projektidéer: 1\n", without: ["objectives.project_objectives"]),
      .change(of: .project2013, "typ: styrgrupp\n", without: ["objectives.project_objectives"]),
      .change(of: .project2013, "typ: spridning\n", without: ["objectives.project_objectives"]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let objectives = application.objectives
    // The form itself says that the whole section is missing.
    guard let kind = application.kind, !objectives.isBlank, objectives.projectObjectives.isEmpty
    else { return }
    let place = Application.root / Application.objectives / Objectives.projectObjectives
    switch kind {
    case .project: outcome.report(.noObjective, at: place)
    case .inception, .development:
      if objectives.jointIdeas == 0 { outcome.report(.nothingPromised, at: place) }
    case .steeringGroup, .dissemination: return
    }
  }
}

extension Text {
  fileprivate static let noObjective = Text(
    sv: """
      Projektet har inget projektmål, så det går inte att följa upp vad bidraget leder till. \
      Lägg till minst ett under ”projektmål”: det som ska vara uppnått när projektet är slut.
      """,
    en: """
      The project has no project objective, so nobody can follow up what the grant leads to. \
      Add at least one under “project_objectives”: what is to be achieved when the project ends.
      """)

  fileprivate static let nothingPromised = Text(
    sv: """
      Ansökan utlovar 0 projektidéer och har inget projektmål, så det finns inget att följa upp. \
      Utlova minst en projektidé, eller lägg till ett mål under ”projektmål”.
      """,
    en: """
      The application promises 0 project ideas and has no project objective, so there is nothing \
      to follow up. Either promise at least one project idea, or add an objective under \
      “project_objectives”.
      """)
}
