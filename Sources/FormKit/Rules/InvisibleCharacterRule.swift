public import Diagnostics

/// A text has no characters that cannot be seen or that turn the direction of the text.
public enum InvisibleCharacterRule {
  public static let info = RuleInfo(
    "FRM017", .note,
    title: Text(
      sv: "Texten har inga osynliga tecken", en: "The text has no invisible characters"),
    reason: Text(
      sv: """
        Osynliga tecken och tecken som vänder läsriktningen kan få en text att se ut som något \
        annat än den är.
        """,
      en: """
        Invisible characters and characters that turn the reading direction can make a text look \
        like something it is not.
        """),
    basis: .house,
    firing: [
      .change("i_korthet:\n  rubrik: \"Närings\\u200Bliv i Jinan\" # <--\n"),
      .change("i_korthet:\n  rubrik: \"Näringsliv \\u202Enanij i\" # <--\n"),
    ],
    silent: [.change("i_korthet:\n  rubrik: Näringsliv i Jinan 济南\n")])

  static func invisible(_ scalar: Unicode.Scalar) -> Text {
    Text(
      sv: """
        Texten innehåller det osynliga tecknet \(scalar.codePoint). Ta bort det om det inte ska \
        vara där.
        """,
      en: """
        The text holds the invisible character \(scalar.codePoint). Delete it unless it is meant \
        to be there.
        """)
  }
}
