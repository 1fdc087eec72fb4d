public import Diagnostics
import FormKit
public import RuleKit

/// No organisation is stated as a party twice.
public enum DistinctPartiesRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT017", .error,
    title: Text(
      sv: "Varje organisation är angiven en gång", en: "Each organisation is stated once"),
    reason: Text(
      sv: """
        En organisation som står två gånger räknas som två parter, och hänvisningar till den \
        blir osäkra.
        """,
      en: """
        An organisation that is stated twice counts as two parties, and what refers to it \
        becomes uncertain.
        """),
    basis: .logic,
    firing: [
      .change(
        """
        parter:
          - id: vasteras
            namn: Västerås stad
            organisationsnummer: 212000-2080
          - id: sala
            namn: Sala kommun
            organisationsnummer: 212000-2080 # <--
        """),
      .change(
        """
        parter:
          - id: jinan
            namn: Jinans stad
            land: Kina
          - id: jinan_2
            namn: Jinans Stad # <--
            land: Kina
        """),
      .change(
        """
        parter:
          - id: vasteras
            namn: Västerås stad
          - id: vasteras # <--
            namn: Sala kommun
        """),
    ],
    silent: [
      // The boards of one municipality share its number.
      .change(
        """
        parter:
          - id: centrum
            namn: Stadsdelsnämnden Centrum
            organisationstyp: stadsdelsnämnd
            organisationsnummer: 212000-2080
          - id: norr
            namn: Stadsdelsnämnden Norr
            organisationstyp: stadsdelsnämnd
            organisationsnummer: 212000-2080
        """),
      .change(
        """
        parter:
          - id: leon
            namn: León
            land: Mexiko
          - id: leon_2
            namn: León
            land: Nicaragua
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    var seen = Seen()
    let parties = (Application.root / Application.parties).items(of: application.parties)
    for (index, (place, party)) in parties.enumerated() {
      if let id = party.id, let first = seen.ids.row(of: id, at: index) {
        outcome.report(.sameID(Text(quoting: id), row: first), at: place / Party.id)
      }
      let withNumber = party.ownNumber.flatMap { seen.numbers.row(of: $0, at: index) }
      let withName = party.nameAndCountry.flatMap { seen.names.row(of: $0, at: index) }
      if let number = party.ownNumber, let first = withNumber {
        outcome.report(.sameNumber(number, row: first), at: place / Party.organisationNumber)
      } else if let name = party.name, let first = withName {
        outcome.report(.sameName(Text(quoting: name), row: first), at: place / Party.name)
      }
    }
  }

  /// In which row something first occurs.
  private struct Seen {
    var ids: [String: Int] = [:]
    var numbers: [String: Int] = [:]
    var names: [String: Int] = [:]
  }
}

extension Dictionary where Value == Int {
  /// The earlier row that has `key`; nil where there is none, and then this row is kept.
  fileprivate mutating func row(of key: Key, at row: Int) -> Int? {
    if let first = self[key] { return first }
    self[key] = row
    return nil
  }
}

extension Party {
  /// The organisation number, unless the party is a part of an organisation that shares its number.
  fileprivate var ownNumber: String? {
    guard organisationKind != .districtBoard, organisationKind != .jointBoard,
      let organisationNumber, organisationNumber.isSound
    else { return nil }
    return organisationNumber.text
  }

  /// A text, which needs no dictionary of a type of its own; no spelling has a blank.
  fileprivate var nameAndCountry: String? {
    name.map { "\(Spelling($0).folded) \(country?.code ?? "")" }
  }
}

extension Text {
  fileprivate static func sameID(_ id: Text, row first: Int) -> Text {
    let row = first + 1
    return Text(
      sv: """
        Beteckningen \(id.sv) har redan part \(row). Ge varje part en egen beteckning, så att \
        det går att se vilken som menas.
        """,
      en: """
        Party \(row) already has the identifier \(id.en). Give each party an identifier of its \
        own, so that it can be seen which one is meant.
        """)
  }

  fileprivate static func sameNumber(_ number: String, row first: Int) -> Text {
    let row = first + 1
    return Text(
      sv: """
        Organisationsnumret \(number) har redan part \(row). Rätta numret, eller ta \
        bort den ena parten.
        """,
      en: """
        Party \(row) already has the organisation number \(number). Either correct the number, \
        or take one of the parties away.
        """)
  }

  fileprivate static func sameName(_ name: Text, row first: Int) -> Text {
    let row = first + 1
    return Text(
      sv: """
        Organisationen \(name.sv) är redan angiven som part \(row). Rätta namnet, \
        eller ta bort den ena parten.
        """,
      en: """
        The organisation \(name.en) is already stated as party \(row). Either correct the \
        name, or take one of the parties away.
        """)
  }
}
