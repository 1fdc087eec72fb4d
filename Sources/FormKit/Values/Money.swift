public import Diagnostics

/// An amount of money in whole öre, or in hundredths of another currency.
public struct Money: Sendable, Hashable {
  /// The amount in öre: 27 350 000 for 273 500 kr.
  public let minorUnits: Int64
  public let currency: Currency

  public static let zero = Money(minorUnits: 0)

  public init(minorUnits: Int64, currency: Currency = .sek) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// An amount of whole kronor; nil where it is too large to hold.
  public init?(kronor: Int64) {
    let (units, hasOverflown) = kronor.multipliedReportingOverflow(by: 100)
    guard !hasOverflown else { return nil }
    self.init(minorUnits: units)
  }

  private var figures: NumberFigures { NumberFigures(minorUnits, scale: 2) }
  private var hasMinorUnits: Bool { !minorUnits.isMultiple(of: 100) }
}

extension Money: FieldValue {
  public static var shape: Shape { .amount }

  /// The amount without its currency, which the field or its neighbour states: `273500.00`.
  public var canonical: String { figures.text(mark: ".", decimals: true) }

  public func entered(in language: Language) -> String {
    figures.text(group: " ", mark: language.decimalMark, decimals: hasMinorUnits)
  }

  public func shown(in language: Language) -> String {
    let amount = figures.text(
      minus: "\u{2212}", group: language.groupMark, mark: language.decimalMark,
      decimals: hasMinorUnits)
    switch language {
    case .swedish: return "\(amount)\u{A0}\(currency == .sek ? "kr" : currency.code)"
    case .english: return "\(currency.code)\u{A0}\(amount)"
    }
  }
}

extension Money: Comparable {
  /// Compares amounts of one currency; amounts of different currencies stand in order of their
  /// codes.
  public static func < (a: Money, b: Money) -> Bool {
    (a.currency.code, a.minorUnits) < (b.currency.code, b.minorUnits)
  }
}
