public import Diagnostics
import FormKit
public import RuleKit

/// Municipality codes exist, and belong to the municipality that the party is.
public enum MunicipalityCodeRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT007", .error,
    title: Text(
      sv: "Kommunkoden finns och är partens egen",
      en: "The municipality code exists and is the party's own"),
    reason: Text(
      sv: """
        Koden visar vilken kommun det gäller även när namnet skrivs på olika sätt. Bidrag \
        jämför med SCB:s lista.
        """,
      en: """
        The code tells which municipality is meant even where its name is written in different \
        ways. Bidrag compares with the list of Statistics Sweden.
        """),
    basis: .verified, citation: .municipalityCodes, canBeWaived: true,
    firing: [
      .change("parter:\n  - namn: Parten\n    kommunkod: \"198\" # <--\n"),
      .change("parter:\n  - namn: Parten\n    kommunkod: \"1999\" # <--\n"),
      .change(
        """
        parter:
          - namn: Västerås stad
            organisationstyp: kommun
            kommunkod: "19 80" # <--
        """),
      .change(
        """
        parter:
          - namn: Habo kommun
            organisationstyp: kommun
            kommunkod: "0305" # <--
        """),
    ],
    silent: [
      .change("parter:\n  - namn: Lunds kommun\n    kommunkod: \"1281\"\n"),
      .change("parter:\n  - namn: Västerås stad\n    kommunkod: Västerås\n"),
      // The name names no municipality that is known, so it does not say another one.
      .change(
        "parter:\n  - namn: Falu kommun\n    organisationstyp: kommun\n    kommunkod: \"2080\"\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let parties = (Application.root / Application.parties).items(of: application.parties)
    for (place, party) in parties {
      guard let code = party.municipalityCode else { continue }
      let named = party.namedMunicipality
      guard let message = message(on: code, of: party, named: named) else { continue }
      outcome.report(
        message, at: place / Party.municipalityCode, fixes: named.map { [.write($0)] } ?? [])
    }
  }

  private static func message(
    on code: MunicipalityCode, of party: Party, named: MunicipalityCode?
  ) -> Text? {
    switch code.fault {
    case .form: return .notACode(code) + (named.map(Text.itsCode) ?? .lookItUp)
    case .unknown: return .unknownCode(code) + (named.map(Text.itsCode) ?? .lookItUp)
    case nil:
      guard let named, named != code, let name = party.name else { return nil }
      return .otherMunicipality(code, Text(quoting: name), named)
    }
  }
}

extension Party {
  /// The municipality that the party's own name names, for a municipality; nil where none is recognised.
  fileprivate var namedMunicipality: MunicipalityCode? {
    guard organisationKind == .municipality, let name else { return nil }
    var bare = name.lowercased()[...]
    for ending in [" kommun", " stad", " municipality", " city"] where bare.hasSuffix(ending) {
      bare = bare.dropLast(ending.count)
      break
    }
    for beginning in ["city of ", "municipality of "] where bare.hasPrefix(beginning) {
      bare = bare.dropFirst(beginning.count)
      break
    }
    // "Lunds kommun" is Lund; but the name of Borås ends in s itself.
    let spellings = bare.hasSuffix("s") ? [bare, bare.dropLast()] : [bare]
    return spellings.lazy.map { MunicipalityCode(written: String($0)) }.first { $0.isSound }
  }
}

extension Fix {
  fileprivate static func write(_ code: MunicipalityCode) -> Fix {
    Fix(
      title: Text(sv: "Skriv \(code.text)", en: "Write \(code.text)"), replacement: code.text)
  }
}

extension Text {
  fileprivate static func notACode(_ code: MunicipalityCode) -> Text {
    let quoted = Text(quoting: code.text)
    return Text(
      sv: "\(quoted.sv) är ingen kommunkod. En kommunkod har fyra siffror, till exempel 1980. ",
      en: "\(quoted.en) is not a municipality code. It has four digits, such as 1980. ")
  }

  fileprivate static func unknownCode(_ code: MunicipalityCode) -> Text {
    Text(
      sv: "Ingen kommun har koden \(code.text). ",
      en: "No municipality has the code \(code.text). ")
  }

  fileprivate static func itsCode(_ named: MunicipalityCode) -> Text {
    let name = named.municipality ?? ""
    return Text(
      sv: "Skriv \(named.text), som är koden för \(name).",
      en: "Write \(named.text), which is the code of \(name).")
  }

  fileprivate static let lookItUp = Text(
    sv: "Skriv antingen rätt kod eller kommunens namn.",
    en: "Write either the right code or the municipality's name.")

  fileprivate static func otherMunicipality(
    _ code: MunicipalityCode, _ name: Text, _ named: MunicipalityCode
  ) -> Text {
    let other = code.municipality ?? ""
    return Text(
      sv: """
        Koden \(code.text) hör till \(other), men parten heter \(name.sv). Skriv \
        koden \(named.text), eller rätta partens namn.
        """,
      en: """
        The code \(code.text) belongs to \(other), but the party is called \(name.en). Either \
        write the code \(named.text), or correct the party's name.
        """)
  }
}
