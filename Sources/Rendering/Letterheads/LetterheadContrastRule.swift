import Diagnostics
import FormKit

/// The colours of a letterhead stand out from white paper.
enum LetterheadContrastRule {
  static let info = RuleInfo(
    "LET002", .error,
    title: Text(
      sv: "Brevhuvudets färger syns mot vitt", en: "The letterhead's colours stand out from white"),
    reason: Text(
      sv: """
        Ord i färgen ska kunna läsas av den som ser dåligt. WCAG 2.2 kräver kontrasten 4,5:1 mot \
        bakgrunden (1.4.3), och lagen om tillgänglighet till digital offentlig service följer WCAG.
        """,
      en: """
        People with poor eyesight should be able to read words in the colour. WCAG 2.2 asks for a \
        contrast of 4.5:1 to the background (1.4.3), and the Swedish act on accessibility to \
        digital public service follows WCAG.
        """),
    basis: .house,
    firing: [
      .letterhead("namn: Västerås stad\nfärg: \"#f2a900\" # <--\n"),
      .letterhead("namn: Västerås stad\nfärg: \"#1c5273\"\nandra_färg: \"#777777\" # <--\n"),
    ],
    silent: [
      .letterhead("namn: Västerås stad\nfärg: \"#1c5273\"\nandra_färg: \"#767676\"\n")
    ])

  static func finding(_ colour: HexColour, at place: Place<HexColour>) -> Finding? {
    guard let contrast = colour.contrastToWhite, contrast < least else { return nil }
    return Finding(info, at: place.path, message: tooPale(colour.text, contrast))
  }

  private static let least = 4.5

  /// The ratio cut to hundredths, so that what falls short never looks as if it did not.
  private static func tooPale(_ colour: String, _ contrast: Double) -> Text {
    let hundredths = Int(contrast * 100)
    let rest = hundredths % 100
    let decimals = rest < 10 ? "0\(rest)" : "\(rest)"
    return Text(
      sv: """
        \(colour) har kontrasten \(hundredths / 100),\(decimals):1 mot vitt, men 4,5:1 behövs. \
        Välj en mörkare färg.
        """,
      en: """
        \(colour) has a contrast of \(hundredths / 100).\(decimals):1 to white, but 4.5:1 is \
        needed. Choose a darker colour.
        """)
  }
}
