import Diagnostics
public import FormKit

/// What an initiative wants to achieve: step 4 of the logical framework approach.
public struct Objectives: FormPart {
  public var overall: String?
  public var jointIdeas: Int?
  public var projectObjectives: [ProjectObjective] = []

  public init() {}
}

extension Objectives {
  public static let overall = Token(
    \Objectives.overall, sv: "övergripande_mål", en: "overall",
    label: Text(sv: "Övergripande mål", en: "Overall objective"),
    help: Text(
      sv: "Den förändring i samhället som insatsen på sikt ska bidra till.",
      en: "The change in society that the initiative is to contribute to in the long run.")
  ).paragraphs().required()

  public static let jointIdeas = Token(
    \Objectives.jointIdeas, sv: "gemensamma_projektidéer", en: "joint_ideas",
    label: Text(sv: "Utlovade projektidéer", en: "Promised project ideas"),
    help: Text(
      sv: "Hur många konkreta gemensamma projektidéer insatsen minst ska leda till.",
      en: "How many concrete joint project ideas the initiative is to lead to, at the least.")
  )
  .within(0...99)
  .asked(for: .inception, .development)
  .required(for: .inception, .development)
  .example(Text(same: "1"))

  public static let projectObjectives = Token(
    \Objectives.projectObjectives, sv: "projektmål", en: "project_objectives",
    item: ItemName("objective", sv: "projektmål", en: "objective"),
    label: Text(sv: "Projektmål", en: "Project objectives"),
    help: Text(
      sv: "Det som ska vara uppnått när insatsen är slut, med sina resultat.",
      en: "What is to be achieved when the initiative ends, each with its results."))

  public static let fields = FieldList<Objectives>(
    overall.field, jointIdeas.field, projectObjectives.field)
}
