public import Diagnostics

/// A country, by its code in ISO 3166-1, or `XK` for Kosovo.
public struct Country: Sendable, Hashable {
  /// Two capital letters: `CN`.
  public let code: String

  /// Sweden.
  public static let sweden = Country(known: "SE")

  private init(known code: String) { self.code = code }

  /// The country with a code, in any case; nil where there is none.
  public init?(code: String) {
    let code = code.uppercased()
    guard Self.names[code] != nil else { return nil }
    self.init(known: code)
  }

  /// The everyday name of the country.
  public var name: Text { Self.names[code] ?? Text(same: code) }

  /// All countries, in the order of their codes.
  public static let all = rows.map { Country(known: $0.code) }
}

extension Country: FieldValue {
  public static var shape: Shape { .choice(ChoiceShape(type: "Country", options: options)) }

  /// Reads a code, or a name in either language.
  public init(written: String) throws(ValueProblem) {
    if let country = Country(code: written) {
      self = country
    } else if let code = Self.exact[written] ?? Self.codes[Spelling(written)] {
      self.init(known: code)
    } else {
      throw ChoiceRule.problem(written, options: Self.namedOptions)
    }
  }

  public var canonical: String { code }
  public func entered(in language: Language) -> String { name[language] }
}

extension Country {
  private static let rows = NameTable.rows(of: table)

  private static let names = Dictionary(
    rows.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })

  /// Codes by the names as they stand in the table: most people write them so, and to fold all names
  /// takes ten times as long.
  private static let exact = Dictionary(
    rows.flatMap { [($0.name.sv, $0.code), ($0.name.en, $0.code)] },
    uniquingKeysWith: { first, _ in first })

  private static let codes = NameTable.codes(
    rows, others: NameTable.otherNames(of: otherNames))

  private static let options = rows.map { row in
    ChoiceShape.Option(name: Text(same: row.code), label: row.name)
  }

  /// The options as a message names them: people know names, not codes.
  private static let namedOptions = rows.map { row in
    ChoiceShape.Option(name: row.name, label: row.name)
  }
}
