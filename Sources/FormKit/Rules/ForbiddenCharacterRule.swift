public import Diagnostics

/// A text has no character that XML cannot hold.
public enum ForbiddenCharacterRule {
  public static let info = RuleInfo(
    "FRM012", .error,
    title: Text(
      sv: "Texten har inga styrtecken", en: "The text has no control characters"),
    reason: Text(
      sv: """
        Styrtecken kan inte sparas i XML och syns inte på skärmen. De följer ibland med när man \
        klistrar in text.
        """,
      en: """
        Control characters cannot be kept in XML and do not show on a screen. They sometimes \
        come along with pasted text.
        """),
    basis: .logic,
    firing: [.change("i_korthet:\n  rubrik: \"Näringsliv\\u0007 i Jinan\" # <--\n")],
    silent: [.change("i_korthet:\n  rubrik: \"Näringsliv i Jinan \\U0001F642\"\n")])

  /// The line break of word processors within a paragraph, which parts words as a space does.
  package static let lineBreak: Unicode.Scalar = "\u{B}"

  package static func forbidden(_ scalar: Unicode.Scalar) -> Text {
    if scalar == lineBreak { return brokenLine }
    return Text(
      sv: """
        Texten innehåller styrtecknet \(scalar.codePoint). Ta bort det; klistra in texten på \
        nytt som ren text om du inte ser det.
        """,
      en: """
        The text holds the control character \(scalar.codePoint). Delete it; paste the text \
        again as plain text if you cannot see it.
        """)
  }

  private static let brokenLine = Text(
    sv: """
      Texten innehåller styrtecknet U+000B, en radbrytning från ett ordbehandlingsprogram. Skriv ett \
      mellanslag i stället, eller en ny rad om texten står under |.
      """,
    en: """
      The text holds the control character U+000B, a line break from a word processor. Write a space \
      instead, or a new line if the text stands below |.
      """)
}

extension Unicode.Scalar {
  /// The scalar as Unicode writes it: `U+0007`.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
