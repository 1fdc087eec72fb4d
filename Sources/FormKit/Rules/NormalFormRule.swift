public import Diagnostics

/// Letters with marks are single characters, as keyboards write them.
public enum NormalFormRule {
  public static let info = RuleInfo(
    "FRM013", .note,
    title: Text(
      sv: "Å, ä och ö är hela tecken", en: "Letters with marks are whole characters"),
    reason: Text(
      sv: """
        Text från en del program har å som ett a följt av en ring. Det ser likadant ut, men \
        sökning och sortering missar det.
        """,
      en: """
        Text from some programs has å as an a followed by a ring. It looks the same, but search \
        and sorting miss it.
        """),
    basis: .house,
    firing: [.change("i_korthet:\n  rubrik: \"Va\\u0308stera\\u030As och Jinan\" # <--\n")],
    silent: [.change("i_korthet:\n  rubrik: Västerås och Jinan\n")])

  /// A text with its letters composed; nil where they already are.
  package static func composed(_ text: String) -> String? { CharacterFacts(text).composed }

  static let decomposed = Text(
    sv: """
      Texten har bokstäver som är satta samman av två tecken. Skriv om dem med tangentbordet, \
      eller låt rättningen göra det.
      """,
    en: """
      The text has letters that are put together from two characters. Type them anew, or let the \
      fix do it.
      """)

  static let compose = Text(
    sv: "Sätt samman bokstäverna till hela tecken", en: "Compose the letters into whole characters")
}
