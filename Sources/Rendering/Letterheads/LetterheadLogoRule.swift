import Diagnostics
import FormKit

/// The logo of a letterhead is there and can be shown.
enum LetterheadLogoRule {
  static let info = RuleInfo(
    "LET003", .error,
    title: Text(
      sv: "Brevhuvudets logotyp går att visa", en: "The letterhead's logo can be shown"),
    reason: Text(
      sv: """
        Sidan bär sin logotyp med sig och hämtar inget utifrån. Därför ska filen ligga bredvid \
        brevhuvudet, vara SVG, PNG eller JPEG, och inte vara för stor. Storleksgränsen är Bidrags \
        egen.
        """,
      en: """
        The page carries its logo with it and fetches nothing from elsewhere. So the file lies \
        beside the letterhead, is SVG, PNG or JPEG, and is not too large. The limit of size is \
        Bidrag's own.
        """),
    basis: .house,
    firing: [
      .letterhead("namn: Västerås stad\nlogotyp: logga.svg # <--\n"),
      .letterhead("namn: Västerås stad\nlogotyp: ../logga.svg # <--\n"),
      .letterhead("namn: Västerås stad\nlogotyp: logga.png # <--\n", logo: "Här är vår logotyp."),
    ],
    silent: [
      .letterhead("namn: Västerås stad\nlogotyp: logga.svg\n", logo: LetterheadDrawingRule.sound)
    ])

  /// Whether a logo's file is one that lies beside the letterhead.
  static func liesBeside(_ name: String) -> Bool {
    !name.hasPrefix("/") && !name.split(separator: "/").contains("..")
  }

  static func finding(_ logo: LogoFile, named name: String) -> Finding? {
    message(logo, VisibleText.oneLine(name)).map {
      Finding(info, at: (Letterhead.root / Letterhead.logo).path, message: $0)
    }
  }

  private static func message(_ logo: LogoFile, _ name: String) -> Text? {
    guard liesBeside(name) else { return elsewhere(name) }
    switch logo {
    case .missing: return missing(name)
    case .unreadable(let reason): return unreadable(name, reason)
    case .tooLarge: return tooLarge(name)
    case .bytes(let bytes): return LogoImage.sort(of: bytes) == nil ? otherSort(name) : nil
    }
  }

  private static func elsewhere(_ name: String) -> Text {
    Text(
      sv: "”\(name)” ligger inte bredvid brevhuvudet. Lägg filen där och skriv bara dess namn.",
      en: "“\(name)” does not lie beside the letterhead. Put it there and write its name alone.")
  }

  private static func missing(_ name: String) -> Text {
    Text(
      sv: "Det finns ingen fil ”\(name)” bredvid brevhuvudet. Lägg den där, eller ta bort raden.",
      en: """
        There is no file “\(name)” beside the letterhead. Either put it there or delete the row.
        """)
  }

  private static func unreadable(_ name: String, _ reason: Text) -> Text {
    Text(
      sv: "”\(name)” går inte att läsa: \(reason.sv)",
      en: "“\(name)” cannot be read: \(reason.en)")
  }

  private static func tooLarge(_ name: String) -> Text {
    let limit = LogoFile.byteLimit / 1_000
    return Text(
      sv: """
        ”\(name)” är större än \(limit) kB, som är Bidrags egen gräns: varje sida bär sin logotyp \
        med sig. Spara den mindre, eller använd SVG.
        """,
      en: """
        “\(name)” is larger than \(limit) kB, which is Bidrag's own limit: every page carries its \
        logo with it. Either save it smaller or use SVG.
        """)
  }

  private static func otherSort(_ name: String) -> Text {
    Text(
      sv: "”\(name)” är varken SVG, PNG eller JPEG. Spara logotypen som någon av dem.",
      en: "“\(name)” is neither SVG, PNG nor JPEG. Save the logo as one of them.")
  }
}
