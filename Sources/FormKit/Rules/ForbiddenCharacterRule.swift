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

  package static func forbidden(_ scalar: Unicode.Scalar) -> Text {
    Text(
      sv: """
        Texten innehåller styrtecknet \(scalar.codePoint). Ta bort det; klistra in texten på \
        nytt som ren text om du inte ser det.
        """,
      en: """
        The text holds the control character \(scalar.codePoint). Delete it; paste the text \
        again as plain text if you cannot see it.
        """)
  }
}

extension Unicode.Scalar {
  /// The scalar as Unicode writes it: `U+0007`.
  package var codePoint: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
