public import Diagnostics

/// A field that must be filled in is filled in, and nothing is left as the empty form had it.
public enum BlankRule {
  public static let info = RuleInfo(
    "FRM007", .error,
    title: Text(sv: "Fältet är ifyllt", en: "The field is filled in"),
    reason: Text(
      sv: "Fältet står kvar som i det tomma formuläret.",
      en: "The field is as the empty form had it."),
    basis: .logic,
    firing: [
      .change("i_korthet:\n  rubrik: # <--\n"),
      .change("i_korthet:\n  rubrik: … # <--\n"),
      .change("i_korthet:\n  rubrik: FYLL I # <--\n"),
      .change("budget:\n  rader:\n    - # <--\n"),
    ],
    silent: [
      .change("i_korthet:\n  rubrik: Fyll i svaren tillsammans\n"),
      .change("parter:\n  - webbplats:\n"),
    ])

  static func blank(_ field: FieldInfo) -> Text {
    Text(
      sv: "Fältet är inte ifyllt än. \(field.help.sv)",
      en: "The field is not filled in yet. \(field.help.en)")
  }

  static func placeholder(_ text: String) -> Text {
    Text(
      sv: """
        ”\(text)” står kvar som platshållare. Skriv uppgiften, eller ta bort raden om fältet är \
        frivilligt.
        """,
      en: """
        “\(text)” is still a placeholder. Write the entry, or delete the line if the field is \
        optional.
        """)
  }

  static let blankItem = Text(
    sv: "Posten i listan är tom. Fyll i den, eller ta bort bindestrecket.",
    en: "This entry of the list is empty. Either fill it in, or delete the dash.")

  static func isPlaceholder(_ text: String) -> Bool {
    guard text.utf8.count <= 12, let first = text.utf8.first, beginnings.contains(first) else {
      return false
    }
    return placeholders.contains(text.lowercased())
  }

  private static let placeholders = ["…", "...", "xxx", "todo", "tbd", "fyll i", "fill in"]

  /// The first bytes of placeholders, small and capital: few other texts need be made small.
  private static let beginnings = Array("….xXtTfF".utf8)
}
