public import Diagnostics

/// A currency, by its code in ISO 4217.
public struct Currency: Sendable, Hashable {
  /// Three capital letters: `SEK`.
  public let code: String

  /// The Swedish krona.
  public static let sek = Currency(known: "SEK")

  private init(known code: String) { self.code = code }

  /// The currency with a code, in any case; nil where there is none.
  public init?(code: String) {
    let code = code.uppercased()
    guard NameTable.row(of: code, in: Self.rows) != nil else { return nil }
    self.init(known: code)
  }

  /// What the currency is called.
  public var name: Text { NameTable.row(of: code, in: Self.rows)?.name ?? Text(same: code) }
}

extension Currency: FieldValue {
  public static var shape: Shape { .choice(ChoiceShape(type: "Currency", options: options)) }

  public init(written: String) throws(ValueProblem) {
    guard let currency = Currency(named: written) else {
      throw ChoiceRule.problem(
        written, options: Self.options, spelled: Self.spellings)
    }
    self = currency
  }

  public var canonical: String { code }
}

extension Currency {
  /// The currency with a code or a name in either language; nil where there is none.
  init?(named written: String) {
    if let currency = Currency(code: written) {
      self = currency
    } else if let code = Self.codes[Spelling(written)] {
      self.init(known: code)
    } else {
      return nil
    }
  }

  private static let rows = NameTable.rows(of: table)

  private static let codes = NameTable.codes(
    rows,
    others: [
      "kr": "SEK", "krona": "SEK", "kronor": "SEK", "svenska kronor": "SEK", "yuan": "CNY",
      "renminbi": "CNY", "RMB": "CNY", "pula": "BWP", "rand": "ZAR",
    ])

  private static let options = rows.map { row in
    ChoiceShape.Option(name: Text(same: row.code), label: row.name)
  }

  private static let spellings = ChoiceRule.spellings(of: options)
}
