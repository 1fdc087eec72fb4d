import Diagnostics
import FormKit

/// The colours of a letterhead can be read.
enum LetterheadColourRule {
  static let info = RuleInfo(
    "LET001", .error,
    title: Text(
      sv: "Brevhuvudets färger går att läsa", en: "The letterhead's colours can be read"),
    reason: Text(
      sv: """
        En färg skrivs med sex hexadecimala siffror, två var för rött, grönt och blått. I YAML \
        börjar en kommentar med #, så färgen måste stå inom citattecken.
        """,
      en: """
        A colour is written as six hexadecimal digits, two each for red, green and blue. In YAML a \
        comment begins with #, so the colour has to stand in quotation marks.
        """),
    basis: .logic,
    firing: [
      .letterhead("namn: Västerås stad\nfärg: mörkblå # <--\n"),
      .letterhead("namn: Västerås stad\nfärg: \"#1c527\" # <--\n"),
      .letterhead("namn: Västerås stad\nandra_färg: #1c5273 # <--\n"),
    ],
    silent: [
      .letterhead("namn: Västerås stad\nfärg: \"#1c5273\"\n"),
      .letterhead("namn: Västerås stad\nfärg: 1C5273\n"),
    ])

  static func finding(_ colour: HexColour, at place: Place<HexColour>) -> Finding? {
    guard colour.fault != nil else { return nil }
    return Finding(info, at: place.path, message: unreadable(colour.text))
  }

  static func blank(at place: Place<HexColour>) -> Finding {
    Finding(info, at: place.path, message: isBlank)
  }

  private static func unreadable(_ written: String) -> Text {
    let shown = VisibleText.oneLine(written)
    return Text(
      sv: "”\(shown)” är ingen färg som går att läsa. Skriv till exempel \"#1c5273\".",
      en: "“\(shown)” is no colour that can be read. Write for example \"#1c5273\".")
  }

  private static let isBlank = Text(
    sv: """
      Ingen färg är ifylld. Det som står efter # räknas som en kommentar: sätt färgen inom \
      citattecken, till exempel \"#1c5273\", eller ta bort raden.
      """,
    en: """
      No colour is filled in. What stands after # counts as a comment: either put the colour in \
      quotation marks, as in \"#1c5273\", or delete the row.
      """)
}
