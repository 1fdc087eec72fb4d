import Diagnostics
public import FormKit

/// The situation that an initiative sets out from: steps 1 to 3 of the logical framework approach.
public struct Analysis: FormPart {
  public var situation: String?
  public var problem: String?
  public var causes: String?
  public var effects: String?
  public var stakeholders: String?
  public var targetGroups: [TargetGroup] = []

  public init() {}
}

extension Analysis {
  public static let situation = Token(
    \Analysis.situation, sv: "nuläge", en: "situation",
    label: Text(sv: "Nuläge", en: "Present situation"),
    help: Text(
      sv: "Hur det ser ut i dag hos parterna, gärna med siffror.",
      en: "What things are like with the parties today, preferably with figures.")
  ).paragraphs().required()

  public static let problem = Token(
    \Analysis.problem, sv: "problem", en: "problem",
    label: Text(sv: "Problem", en: "Problem"),
    help: Text(
      sv: "Det problem som insatsen ska bidra till att lösa.",
      en: "The problem that the initiative is to help to solve.")
  ).paragraphs().required()

  public static let causes = Token(
    \Analysis.causes, sv: "orsaker", en: "causes",
    label: Text(sv: "Orsaker", en: "Causes"),
    help: Text(sv: "Varför problemet finns.", en: "Why the problem exists.")
  ).paragraphs()

  public static let effects = Token(
    \Analysis.effects, sv: "effekter", en: "effects",
    label: Text(sv: "Effekter", en: "Effects"),
    help: Text(
      sv: "Vad problemet leder till, och för vem.",
      en: "What the problem leads to, and for whom.")
  ).paragraphs()

  public static let stakeholders = Token(
    \Analysis.stakeholders, sv: "intressenter", en: "stakeholders",
    label: Text(sv: "Intressenter", en: "Stakeholders"),
    help: Text(
      sv: "De som berörs av insatsen eller kan påverka den.",
      en: "Those whom the initiative concerns, or who can influence it.")
  ).paragraphs()

  public static let targetGroups = Token(
    \Analysis.targetGroups, sv: "målgrupper", en: "target_groups",
    item: ItemName("target_group", sv: "målgrupp", en: "target group"),
    label: Text(sv: "Målgrupper", en: "Target groups"),
    help: Text(
      sv: "De som ska få det bättre genom insatsen.",
      en: "Those for whom the initiative is to make things better."))

  public static let fields = FieldList<Analysis>(
    situation.field, problem.field, causes.field, effects.field, stakeholders.field,
    targetGroups.field)
}
