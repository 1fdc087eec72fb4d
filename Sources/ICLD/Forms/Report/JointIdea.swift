import Diagnostics
public import FormKit

/// A project idea that the parties have arrived at together.
public struct JointIdea: FormPart {
  public var title: String?
  public var description: String?
  public var responsible: String?
  public var nextStep: String?

  public init() {}
}

extension JointIdea {
  public static let title = Token(
    \JointIdea.title, sv: "rubrik", en: "title",
    label: Text(sv: "Rubrik", en: "Title"),
    help: Text(
      sv: "Vad projektidén kallas.",
      en: "What the project idea is called.")
  ).required()

  public static let description = Token(
    \JointIdea.description, sv: "beskrivning", en: "description",
    label: Text(sv: "Beskrivning", en: "Description"),
    help: Text(
      sv: "Vad ni vill göra tillsammans, för vem, och vad det ska leda till.",
      en: "What you want to do together, for whom, and what it should lead to.")
  ).required().paragraphs()

  public static let responsible = Token(
    \JointIdea.responsible, sv: "ansvarig", en: "responsible",
    label: Text(sv: "Ansvarig", en: "Responsible"),
    help: Text(
      sv: "Den funktion eller organisation som för idén vidare.",
      en: "The function or organisation that takes the idea further."))

  public static let nextStep = Token(
    \JointIdea.nextStep, sv: "nästa_steg", en: "next_step",
    label: Text(sv: "Nästa steg", en: "Next step"),
    help: Text(
      sv: "Vad som ska göras härnäst, och när.",
      en: "What is to be done next, and when.")
  ).paragraphs()

  public static let fields = FieldList<JointIdea>(
    title.field, description.field, responsible.field, nextStep.field)

  public static var identity: [Field<JointIdea>] { [title.field] }
}
