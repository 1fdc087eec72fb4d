public import Diagnostics

/// A field is filled in only for the kinds of document that ask for it.
public enum NotAskedRule {
  public static let info = RuleInfo(
    "FRM008", .warning,
    title: Text(sv: "Fältet hör till ansökans typ", en: "The field belongs to this kind"),
    reason: Text(
      sv: """
        Formuläret frågar inte efter detta för den här typen, så uppgiften påverkar inte \
        bedömningen.
        """,
      en: """
        The form does not ask for this in this kind of document, so it does not count in the \
        assessment.
        """),
    basis: .logic,
    firing: [.change(of: .project2013, "mål:\n  gemensamma_projektidéer: 1 # <--\n")],
    silent: [.change("mål:\n  gemensamma_projektidéer: 1\n")])

  static func notAsked(_ field: FieldInfo) -> Text {
    Text(
      sv: """
        \(field.label.sv) efterfrågas inte för den här typen. Ta bort fältet, eller \
        kontrollera att rätt typ är vald överst.
        """,
      en: """
        \(field.label.en) is not asked for in this kind. Either delete the field, or check that \
        the right kind is chosen at the top.
        """)
  }
}
