import Diagnostics

/// A name stands once in each part of a file.
enum DuplicateNameRule {
  static let info = RuleInfo(
    "YML002", .error,
    title: Text(
      sv: "Varje namn står en gång på sin nivå", en: "Each name stands once at its level"),
    reason: Text(
      sv: "Står samma namn två gånger vet ingen vilket värde som gäller.",
      en: "With the same name twice, no one knows which value counts."),
    basis: .logic,
    firing: [
      .yaml("titel: Ett\ntitel: Två # <--\n"),
      .yaml("parter:\n  - id: a\n    namn: Sigtuna\n    namn: Jinan # <--\n"),
      .yaml("part: {namn: Sigtuna, namn: Jinan} # <--\n"),
      .yaml("titel: Ett\n\"titel\": Två # <--\n"),
    ],
    silent: [
      .yaml("parter:\n  - namn: Sigtuna\n  - namn: Jinan\n"),
      .yaml("sökande:\n  namn: Sigtuna\npartner:\n  namn: Jinan\n"),
    ])

  static func finding(_ duplicate: DuplicateName) -> Finding {
    Finding(
      info, at: .root, target: .name,
      message: twice(
        duplicate.name, first: duplicate.first.start.line, again: duplicate.again.start.line),
      range: duplicate.again)
  }

  private static func twice(_ name: String, first: Int, again: Int) -> Text {
    let name = Mistake.shown(name)
    guard first != again else { return twice(name) }
    return Text(
      sv:
        """
        ”\(name)” står både på rad \(first) och på rad \(again). Behåll den ena raden och ta bort \
        den andra. Skulle det vara två poster i en lista börjar du varje post med ett bindestreck.
        """,
      en:
        """
        “\(name)” stands both on line \(first) and on line \(again). Keep one of the lines and \
        delete the other. If they are two items of a list, begin each item with a dash.
        """
    )
  }

  private static func twice(_ name: String) -> Text {
    Text(
      sv: "”\(name)” står två gånger på samma nivå. Behåll det ena stället och ta bort det andra.",
      en: "“\(name)” stands twice at the same level. Keep one of the places and delete the other.")
  }
}

/// A name that stands twice in one part, and where.
struct DuplicateName {
  var name: String
  var first: SourceRange
  var again: SourceRange
}
