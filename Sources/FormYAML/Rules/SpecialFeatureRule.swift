import Diagnostics

/// A file holds only names, values and lists: no anchors, aliases, tags, merge keys or directives.
enum SpecialFeatureRule {
  static let info = RuleInfo(
    "YML003", .error,
    title: Text(
      sv: "Filen använder bara det enkla i YAML",
      en: "The file uses only the simple parts of YAML"),
    reason: Text(
      sv:
        """
        Ankare, alias, taggar, sammanslagning och direktiv ändrar vad filen betyder utan att det \
        syns där värdet står. Den som läser ansökan ska se varje uppgift på sin plats.
        """,
      en:
        """
        Anchors, aliases, tags, merging and directives change what the file means without showing \
        where the value stands. Whoever reads the application must see each entry in its place.
        """
    ),
    basis: .logic,
    firing: [
      .yaml("a: &adress Storgatan 1 # <--\nb: *adress\n"),
      .yaml("a: &adress # <--\n  gata: Storgatan 1\n"),
      .yaml("a: !!str 5 # <--\n"),
      .yaml("a: !Ref b # <--\n"),
      .yaml("a: {b: 1}\nc:\n  <<: {d: 2} # <--\n"),
      .yaml("%YAML 1.2 # <--\n---\na: 1\n"),
      .yaml("? a # <--\n: 1\n"),
      .yaml("a: {? b : 1} # <--\n"),
    ],
    silent: [
      .yaml("a: \"&adress\"\nb: '*adress'\n"),
      .yaml("a: Storgatan 1 & 2\nb: 5 * 3\nc: Hej!\n"),
      .yaml("a: |\n  &adress\n  *adress\n  !!str\n"),
    ])

  static func finding(_ special: YAMLOutline.Special, in text: ScalarText) -> Finding {
    let written = Mistake.shown(text.string(special.range))
    return Finding(
      info, at: .root, message: message(special.sort, written), range: text.range(special.range))
  }

  private static func message(_ sort: YAMLOutline.Special.Sort, _ written: String) -> Text {
    switch sort {
    case .anchor, .alias: reference(written)
    case .tag: tag(written)
    case .mergeKey: mergeKey
    case .directive: directive(written)
    case .complexName: complexName
    }
  }

  private static func reference(_ written: String) -> Text {
    Text(
      sv:
        """
        ”\(written)” hänvisar till ett annat ställe i filen, och det går inte här. Skriv ut värdet \
        på båda ställena, eller sätt citattecken runt texten om tecknet hör till den.
        """,
      en:
        """
        “\(written)” refers to another place in the file, which is not possible here. Either write \
        the value in both places, or put quotes around the text if the character belongs to it.
        """
    )
  }

  private static func tag(_ written: String) -> Text {
    Text(
      sv:
        """
        ”\(written)” är en YAML-tagg, och taggar används inte här. Ta bort den, eller sätt \
        citattecken runt texten om utropstecknet hör till den.
        """,
      en:
        """
        “\(written)” is a YAML tag, and tags are not used here. Either delete it, or put quotes \
        around the text if the exclamation mark belongs to it.
        """
    )
  }

  private static let mergeKey = Text(
    sv:
      """
      ”<<” slår ihop en annan del av filen med den här, och det går inte här. Skriv ut fälten i \
      stället.
      """,
    en:
      """
      “<<” merges another part of the file into this one, which is not possible here. Write the \
      fields out instead.
      """
  )

  private static let complexName = Text(
    sv:
      """
      Ett frågetecken här inleder ett sammansatt namn i YAML, och sådana används inte här. Ta bort \
      det, eller sätt citattecken runt texten om frågetecknet hör till den.
      """,
    en:
      """
      A question mark here begins a compound name in YAML, and they are not used here. Either \
      delete it, or put quotes around the text if the question mark belongs to it.
      """
  )

  private static func directive(_ written: String) -> Text {
    Text(
      sv: "”\(written)” är ett YAML-direktiv, och sådana används inte här. Ta bort raden.",
      en: "“\(written)” is a YAML directive, and they are not used here. Delete the line.")
  }
}
