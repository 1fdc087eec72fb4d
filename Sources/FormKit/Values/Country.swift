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
    guard NameTable.row(of: code, in: Self.rows) != nil else { return nil }
    self.init(known: code)
  }

  /// The everyday name of the country.
  public var name: Text { NameTable.row(of: code, in: Self.rows)?.name ?? Text(same: code) }

  /// All countries, in the order of their codes.
  public static let all = rows.map { Country(known: $0.code) }
}

extension Country: FieldValue {
  public static var shape: Shape { .choice(ChoiceShape(type: "Country", options: options)) }

  /// Reads a code, or a name in either language.
  public init(written: String) throws(ValueProblem) {
    if let country = Country(code: written) {
      self = country
    } else if let code = Self.code(ofExact: written) ?? Self.codes[Spelling(written)] {
      self.init(known: code)
    } else {
      throw ChoiceRule.problem(
        written, options: Self.namedOptions, spelled: Self.spellings)
    }
  }

  public var canonical: String { code }
  public func entered(in language: Language) -> String { name[language] }
}

extension Country {
  private static let rows = NameTable.rows(of: table)

  /// The code of a name as it stands in the table: most people write it so, and to fold all names
  /// takes far longer than to look at them. Texts of other lengths in bytes need not be compared;
  /// accents that are written in another way are left to the folded names.
  private static func code(ofExact name: String) -> String? {
    let count = name.utf8.count
    for row in rows
    where row.name.sv.utf8.count == count && row.name.sv == name
      || row.name.en.utf8.count == count && row.name.en == name
    {
      return row.code
    }
    return nil
  }

  private static let codes = NameTable.codes(
    rows, others: NameTable.otherNames(of: otherNames))

  private static let options = rows.map { row in
    ChoiceShape.Option(name: Text(same: row.code), label: row.name)
  }

  /// The options as a message names them: people know names, not codes.
  private static let namedOptions = rows.map { row in
    ChoiceShape.Option(name: row.name, label: row.name)
  }

  private static let spellings = ChoiceRule.spellings(of: namedOptions)
}
