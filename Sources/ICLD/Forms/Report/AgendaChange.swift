import Diagnostics
public import FormKit

/// What the work has meant for the global goals of the 2030 Agenda.
public struct AgendaChange: FormPart {
  public var goals: [SustainableGoal] = []
  public var change: String?

  public init() {}
}

extension AgendaChange {
  public static let goals = Token(
    \AgendaChange.goals, sv: "globala_mål", en: "goals",
    item: ItemName("goal", sv: "globalt mål", en: "global goal"),
    label: Text(sv: "Globala mål", en: "Global goals"),
    help: Text(
      sv: "De globala mål som ni valde i ansökan.",
      en: "The global goals that you chose in the application."))

  public static let change = Token(
    \AgendaChange.change, sv: "förändring", en: "change",
    label: Text(sv: "Förändring", en: "Change"),
    help: Text(
      sv: "På vilket sätt arbetet har bidragit till målen.",
      en: "In what way the work has contributed to the goals.")
  ).paragraphs()

  public static let fields = FieldList<AgendaChange>(goals.field, change.field)
}
