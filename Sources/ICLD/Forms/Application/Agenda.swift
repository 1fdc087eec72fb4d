import Diagnostics
public import FormKit

/// Which goals of Agenda 2030 an initiative contributes to.
public struct Agenda: FormPart {
  public var goals: [SustainableGoal] = []
  public var how: String?

  public init() {}
}

extension Agenda {
  public static let goals = Token(
    \Agenda.goals, sv: "globala_mål", en: "goals", item: ItemName("goal", sv: "mål", en: "goal"),
    label: Text(sv: "Globala mål", en: "Global goals"),
    help: Text(
      sv: "Numren på de globala mål som insatsen bidrar till, från 1 till 17.",
      en: "The numbers of the global goals that the initiative contributes to, from 1 to 17."))

  public static let how = Token(
    \Agenda.how, sv: "bidrag", en: "how",
    label: Text(sv: "Insatsens bidrag", en: "The initiative's contribution"),
    help: Text(
      sv: "På vilket sätt insatsen bidrar till målen.",
      en: "In what way the initiative contributes to the goals.")
  ).paragraphs()

  public static let fields = FieldList<Agenda>(goals.field, how.field)
}
