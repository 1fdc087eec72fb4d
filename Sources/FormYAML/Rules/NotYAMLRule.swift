import Diagnostics

/// A file is YAML: names and values, one level within another.
enum NotYAMLRule {
  static let info = RuleInfo(
    "YML001", .error,
    title: Text(sv: "Filen är skriven i YAML", en: "The file is written in YAML"),
    reason: Text(
      sv:
        """
        Filen läses som YAML: ett namn, ett kolon, ett mellanslag och ett värde på varje rad. \
        Något enstaka tecken på fel ställe kan göra att resten inte går att läsa.
        """,
      en:
        """
        The file is read as YAML: a name, a colon, a space and a value on each line. A single \
        character in the wrong place can make the rest unreadable.
        """
    ),
    basis: .logic,
    firing: [
      .yaml("titel: Steg 2: genomförande # <--\n"),
      .yaml("mål:\n  - Steg 1: planera: först # <--\n"),
      .yaml("sökande:\n\tnamn: Sigtuna # <--\n"),
      .yaml("titel: *viktigt* projekt # <--\n"),
      .yaml("titel: *viktigt # <--\n"),
      .yaml("titel: &Partners i Jinan # <--\n"),
      .yaml("epost: @sigtuna.se # <--\n"),
      .yaml("andel: %50 # <--\n"),
      .yaml("titel: `kod` # <--\n"),
      .yaml("andel: > 5 procent # <--\n"),
      .yaml("titel: | Hållbar stad # <--\n"),
      .yaml("titel: > Hållbar stad # <--\n  och landsbygd\n"),
      .yaml("a:\n    b: 1\n  c: 2 # <--\n"),
      .yaml("sökande: Sigtuna\n  namn: Anna # <--\n"),
      .yaml("titel: \"Hållbar stad # <--\nsökande: Sigtuna\n"),
      .yaml("titel: \"Hållbar stad # <--\nort: \"Sigtuna\"\n"),
      .yaml("titel: \"Hållbar\" stad # <--\n"),
      .yaml("titel: Hållbar stad\nsökande # <--\nort: Sigtuna\n"),
      .yaml("titel: Hållbar stad\nsökande = Sigtuna # <--\n"),
      .yaml("titel: Hållbar stad\nsökande:Sigtuna # <--\n"),
      .yaml("mål:\n  - ett\n  -två # <--\n"),
      .yaml("mål:\n  * id: ett # <--\n    text: två\n"),
      .yaml("mål:\n  -ett # <--\n  -två\n"),
      .yaml("mål: - ett # <--\n"),
      .yaml("parter:\n  - namn: Sigtuna\n  land: SE # <--\n"),
      .yaml("mapp: \"C:\\dokument\" # <--\n"),
      .yaml("mål: [ett, två # <--\nort: Sigtuna\n"),
      .yaml("titel: {{ titel }} # <--\n"),
      .yaml("rad: {post: logi, belopp: 45 000,50} # <--\n"),
      .yaml("rad: {text: Lokal (30 pers, hela dagen), belopp: 45} # <--\n"),
      .yaml("i_korthet:\n  rubrik Hållbar stad # <--\n  period: 2014\n"),
      .yaml("part:\n   namn: Sigtuna # <--\n  land: Sverige\n  ort: Sigtuna\n"),
      .yaml("part:\n  text: Skälen är två:\n• Ansvaret är delat # <--\n• Tiden\n  ort: x\n"),
      .yaml("part:\n  text: Skälen är två\nDärför behövs den. # <--\n  ort: Sigtuna\n"),
      .yaml("part:\n\u{A0}\u{A0}namn: Sigtuna # <--\n"),
      .yaml("mål:\n  - ett\n  -\u{A0}två # <--\n"),
      .yaml("sökande:\u{A0}Sigtuna # <--\n"),
      .yaml("# Bara en kommentar\n"),
      .yaml("Här är vår ansökan. # <--\n"),
      .yaml("- ett # <--\n- två\n"),
      .bytes([]),
    ],
    silent: [
      .yaml("titel: \"Steg 2: genomförande\"\ntid: 10:30\nlänk: https://icld.se\n"),
      .yaml("titel: '*viktigt* projekt'\n"),
      .yaml("beskrivning: |\n  Steg 1: planera\n  * punkt\n"),
      .yaml("beskrivning: en text\n  på två rader\nort: Sigtuna\n"),
      .yaml("belopp: 45\u{A0}000\ntext: |\n  \u{A0}Obs:\u{A0}viktigt\n"),
      .yaml("mål:\n  - >-\n    Ett\n    obs:\u{A0}två\n  - Obs:\u{A0}tre\n    -\u{A0}fyra\n"),
      .yaml("text: \"Första\n  obs:\u{A0}andra\"\n\"text2\": |\n  obs:\u{A0}tredje\n"),
      .yaml("mål:\n- ett\n- två\nsaldo: -5\n"),
      .yaml("mål: [ett, två]\npart: {namn: Sigtuna, land: SE}\n"),
      .yaml("rad: {antal: 4,post: logi, belopp: \"45 000,50\"}\n"),
      .yaml("rad: {text: \"Lokal, hela dagen\", tid: kl. 9, slut: kl. 16}\n"),
      .yaml("sökande: Sigtuna\t# med tabb\n\t\n\t# en kommentar\nort:\tSigtuna\t\n"),
      .bytes([0xEF, 0xBB, 0xBF, 0x61, 0x3A, 0x20, 0x62, 0x0D, 0x0A]),
    ])

  static func finding(_ message: Text, range: SourceRange?, fixes: [Fix] = []) -> Finding {
    Finding(info, at: .root, message: message, range: range, fixes: fixes)
  }

  static func finding(_ mistake: Mistake, in text: ScalarText) -> Finding {
    let fixes = mistake.remedy.map { remedy in
      let replacement = String(String.UnicodeScalarView(remedy.edit.replacement))
      return Fix(
        title: remedy.title, isSafe: remedy.isSafe, range: text.range(remedy.edit.range),
        replacement: replacement)
    }
    return finding(
      mistake.message, range: text.range(mistake.range), fixes: fixes.map { [$0] } ?? [])
  }
}
