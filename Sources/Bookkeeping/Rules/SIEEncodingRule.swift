import Diagnostics

/// A SIE file is in code page 437.
enum SIEEncodingRule {
  static let info = RuleInfo(
    "SIE002", .warning,
    title: Text(
      sv: "SIE-filen är i teckentabell 437 (PC8)", en: "The SIE file is in code page 437 (PC8)"),
    reason: Text(
      sv: """
        Standarden har en enda teckentabell. Många system skriver ändå en annan; texterna kan då \
        ha fått fel bokstäver på vägen, men beloppen är desamma.
        """,
      en: """
        The standard has one code page alone. Many systems write another all the same; letters of \
        texts may then have gone wrong on the way, but amounts are the same.
        """),
    basis: .logic, citation: .sie,
    firing: [
      .sie(
        """
        #FORMAT PC8
        #SIETYP 4
        #VER V 1 20140131 "Lön för år 1"
        {
        #TRANS 5010 {} 1.00
        #TRANS 1930 {} -1.00
        }
        """),
      .bytes(
        Self.example("L\u{F6}n f\u{F6}r \u{E5}r 1".unicodeScalars.map { UInt8($0.value) }),
        name: "bokforing.se"),
    ],
    silent: [
      .bytes(Self.example([0x4C, 0x94, 0x6E, 0x20, 0x86, 0x72]), name: "bokforing.se"),
      .bytes(Self.example(Array("Pay".utf8)), name: "bokforing.se"),
    ])

  private static func example(_ text: [UInt8]) -> [UInt8] {
    Array("#FORMAT PC8\n#SIETYP 4\n#VER V 1 20140131 \"".utf8) + text
      + Array("\"\n{\n#TRANS 5010 {} 1.00\n#TRANS 1930 {} -1.00\n}\n".utf8)
  }

  /// Nil where the file is as it should be, or nothing in it shows otherwise.
  static func finding(_ encoding: LedgerText.Encoding) -> Finding? {
    let name: String
    switch encoding {
    case .ascii, .codePage437: return nil
    case .utf8: name = "UTF-8"
    case .utf16: name = "UTF-16"
    case .windows1252: name = "Windows-1252 (Latin-1)"
    }
    return Finding(
      info, at: .root,
      message: Text(
        sv: """
          Filen är sparad i \(name) och inte i teckentabell 437, som den säger. Bidrag har läst \
          den som \(name). Kontrollera att å, ä och ö är rätt i det som förs in.
          """,
        en: """
          The file is stored in \(name) and not in code page 437, as it says. Bidrag has read it \
          as \(name). Check that å, ä and ö are right in what is entered.
          """))
  }
}
