public import Diagnostics
public import FormKit

/// A round of applications (ansökningsomgång), such as that of the autumn of 2013.
public struct Round: Sendable, Hashable {
  public enum Season: Sendable, Hashable, CaseIterable {
    case spring
    case autumn
  }

  public let season: Season
  public let year: Int

  /// The round of a season; nil where the year is not from 1900 to 2199.
  public init?(_ season: Season, year: Int) {
    guard (1900...2199).contains(year) else { return nil }
    self.season = season
    self.year = year
  }
}

extension Round: Comparable {
  public static func < (a: Round, b: Round) -> Bool {
    (a.year, a.season.order) < (b.year, b.season.order)
  }
}

extension Round: FieldValue {
  public static var shape: Shape {
    .pattern(
      PatternShape(
        type: "Round", canonical: "(spring|autumn) (19|20|21)[0-9]{2}",
        written: "[A-Za-zÅåÖö]+[ _-]?(19|20|21)[0-9]{2}",
        hint: Text(
          sv: "årstid och år, till exempel hösten 2013",
          en: "the season and the year, such as autumn 2013")))
  }

  /// Reads a season and a year as people write them: `hösten 2013`, `HT 2013`, `autumn 2013`.
  public init(written: String) throws(ValueProblem) {
    let folded = Spelling(written).folded
    let word = folded.prefix { !$0.isNumber }
    let figures = folded[word.endIndex...]
    guard let season = Season(word: word.filter { $0 != "_" }), figures.utf8.count == 4,
      let year = Int(figures), let round = Round(season, year: year)
    else {
      throw ValueProblem(ChoiceRule.info, .notARound(written))
    }
    self = round
  }

  public var canonical: String { entered(in: .english) }

  public func entered(in language: Language) -> String { "\(season.name[language]) \(year)" }
}

extension Round.Season {
  /// The season as it is said before a year: "hösten", "autumn".
  public var name: Text {
    switch self {
    case .spring: Text(sv: "våren", en: "spring")
    case .autumn: Text(sv: "hösten", en: "autumn")
    }
  }

  fileprivate var order: Int {
    switch self {
    case .spring: 1
    case .autumn: 2
    }
  }

  /// The season that a word names, in lower case and without marks.
  fileprivate init?(word: String) {
    switch word {
    case "spring", "var", "varen", "vt", "varterminen", "varomgangen": self = .spring
    case "autumn", "fall", "host", "hosten", "ht", "hostterminen", "hostomgangen": self = .autumn
    default: return nil
    }
  }
}

extension Text {
  fileprivate static func notARound(_ written: String) -> Text {
    let quoted = Text(quoting: written)
    return Text(
      sv: """
        \(quoted.sv) är ingen ansökningsomgång. Skriv årstiden och året med fyra siffror, \
        antingen ”våren 2014” eller ”hösten 2013”.
        """,
      en: """
        \(quoted.en) is not a round of applications. Write the season and the year in four \
        digits, either “spring 2014” or “autumn 2013”.
        """)
  }
}
