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
        Koden visar vilken kommun det gäller även när namnet skrivs på olika sätt. Bidrag jämför \
        med den lista från SCB som gäller den dag då ansökan undertecknas.
        """,
      en: """
        The code tells which municipality is meant even where its name is written in different \
        ways. Bidrag compares with the list of Statistics Sweden that holds on the day when the \
        application is signed.
        """),
    basis: .verified, citation: .municipalityCodes, canBeWaived: true,
    firing: [
      .change("parter:\n  - namn: Parten\n    kommunkod: \"198\" # <--\n"),
      .change("parter:\n  - namn: Parten\n    kommunkod: ”1980” # <--\n"),
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
      // A code that a municipality has no longer.
      .change("parter:\n  - namn: Parten\n    kommunkod: \"1917\" # <--\n"),
    ],
    silent: [
      .change("parter:\n  - namn: Lunds kommun\n    kommunkod: \"1281\"\n"),
      .change("parter:\n  - namn: Västerås stad\n    kommunkod: Västerås\n"),
      .change(
        """
        parter:
          - namn: Heby kommun
            organisationstyp: kommun
            kommunkod: "0331"
        """),
      // The name names no municipality that is known, so it does not say another one.
      .change(
        "parter:\n  - namn: Falu kommun\n    organisationstyp: kommun\n    kommunkod: \"2080\"\n"),
      // No source gives the codes of that time.
      .change(
        """
        parter:
          - namn: Heby kommun
            organisationstyp: kommun
            kommunkod: "1917"
        underskrift:
          datum: 2006-09-20
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let parties = (Application.root / Application.parties).items(of: application.parties)
    guard parties.contains(where: { $0.value.municipalityCode != nil }) else { return }
    let day = application.signature.date ?? context.today
    let table = context.municipalities(day)
    for (place, party) in parties {
      guard let code = party.municipalityCode else { continue }
      guard let table else {
        outcome.notChecked(.noTable(on: day))
        continue
      }
      if let bare = code.withinCurlyQuotes {
        outcome.report(
          .inCurlyQuotes(bare), at: place / Party.municipalityCode, citation: table.citation,
          fixes: [.write(bare.text)])
        continue
      }
      let named = party.namedMunicipality(in: table)
      let former = table.former.first { $0.code == code.text }
      guard let message = message(on: code, of: party, named: named, former: former, in: table)
      else { continue }
      let right = named ?? former?.now.flatMap(table.municipality)
      outcome.report(
        message, at: place / Party.municipalityCode,
        citation: former.flatMap { table.sources.citation($0.source) } ?? table.citation,
        fixes: right.map { [.write($0.text)] } ?? [])
    }
  }

  private static func message(
    on code: MunicipalityCode, of party: Party, named: MunicipalityCode?,
    former: FormerMunicipalityCode?, in table: MunicipalityTable
  ) -> Text? {
    if !code.isSound { return .notACode(code) + (named.map(Text.itsCode) ?? .lookItUp) }
    guard let listed = table.municipality(code.text) else {
      if let former { return .ended(former) }
      return .unknownCode(code) + (named.map(Text.itsCode) ?? .lookItUp)
    }
    guard let named, named.text != code.text, let name = party.name else { return nil }
    return .otherMunicipality(listed, Text(quoting: name), named)
  }
}

extension Party {
  /// The municipality that the party's own name names, for a municipality; nil where none is
  /// recognised.
  fileprivate func namedMunicipality(in table: MunicipalityTable) -> MunicipalityCode? {
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
    return spellings.lazy.compactMap { table.municipality(String($0)) }.first
  }
}

extension MunicipalityCode {
  /// The code within the quotation marks of a word processor; nil where none stand around one.
  fileprivate var withinCurlyQuotes: MunicipalityCode? {
    guard !isSound, let first = text.first, let last = text.last, "“”„»«‘’".contains(first),
      "“”«»‘’".contains(last)
    else { return nil }
    let bare = MunicipalityCode(written: String(text.dropFirst().dropLast()).trimmed)
    return bare.isSound ? bare : nil
  }
}

extension Text {
  fileprivate static func inCurlyQuotes(_ code: MunicipalityCode) -> Text {
    Text(
      sv: """
        Typografiska citattecken har följt med koden och räknas som en del av den. Skriv \
        \(code.text) utan dem.
        """,
      en: """
        Typographic quotation marks came along with the code and count as part of it. Write \
        \(code.text) without them.
        """)
  }

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

  fileprivate static func ended(_ former: FormerMunicipalityCode) -> Text {
    let (code, name, now) = (former.code ?? "", former.name ?? "", former.now ?? "")
    let day = former.lastDay?.canonical ?? ""
    return Text(
      sv: "Koden \(code) var kod för \(name) till och med \(day). Skriv \(now), som gäller nu.",
      en: "The code \(code) was that of \(name) up to \(day). Write \(now), which holds now.")
  }

  fileprivate static func noTable(on day: CalendarDate) -> Text {
    Text(
      sv: "Ingen källa anger vilka kommunkoder som gällde \(day.canonical).",
      en: "No source gives the municipality codes that held on \(day.canonical).")
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
        Koden \(code.text) hör till \(other), men parten heter \(name.sv). Skriv koden \
        \(named.text), eller rätta partens namn.
        """,
      en: """
        The code \(code.text) belongs to \(other), but the party is called \(name.en). Either \
        write the code \(named.text), or correct the party's name.
        """)
  }
}
