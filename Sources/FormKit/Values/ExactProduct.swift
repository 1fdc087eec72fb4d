public import Diagnostics

/// A product in kronor, such as quantity × unit price × exchange rate, with every decimal.
public struct ExactProduct: Sendable, Hashable {
  private let digits: Int128
  private let decimals: Int

  /// Nil where the product is too large to hold.
  ///
  /// - Parameter share: what comes on top of the product, such as employer's contributions on pay.
  init?(_ factors: [DecimalNumber], adding share: Percentage? = nil) {
    var product: Int128 = 1
    var decimals = 0
    let whole = factors.map { (digits: Int128($0.mantissa), decimals: $0.scale) }
    for factor in whole + [share?.factorOnTop].compactMap({ $0 }) {
      let (next, hasOverflown) = product.multipliedReportingOverflow(by: factor.digits)
      guard !hasOverflown else { return nil }
      product = next
      decimals += factor.decimals
    }
    digits = product
    self.decimals = decimals
  }

  /// The product in whole öre, rounded half away from zero once; nil where it is too large to hold.
  public var rounded: Money? {
    inMinorUnits.flatMap { Int64(exactly: $0) }.map { Money(minorUnits: $0) }
  }

  /// Whether rounding changes the product.
  public var isRounded: Bool {
    decimals > 2 && !digits.isMultiple(of: DecimalNumber.powerOfTen(decimals - 2))
  }

  /// The product with all its decimals, for people to read.
  public func shown(in language: Language) -> String {
    let figures = String(digits.magnitude)
    let padded = String(repeating: "0", count: max(0, decimals + 1 - figures.utf8.count)) + figures
    var decimal = padded.suffix(decimals)
    while decimal.hasSuffix("0") { decimal = decimal.dropLast() }
    let whole = NumberFigures.grouped(String(padded.dropLast(decimals)), by: language.groupMark)
    let sign = digits < 0 ? "\u{2212}" : ""
    return sign + whole + (decimal.isEmpty ? "" : language.decimalMark + decimal)
  }

  private var inMinorUnits: Int128? {
    guard decimals > 2 else {
      let (units, hasOverflown) = digits.multipliedReportingOverflow(
        by: DecimalNumber.powerOfTen(2 - decimals))
      return hasOverflown ? nil : units
    }
    let divisor = DecimalNumber.powerOfTen(decimals - 2)
    let (quotient, remainder) = digits.quotientAndRemainder(dividingBy: divisor)
    guard Int128(remainder.magnitude) * 2 >= divisor else { return quotient }
    return quotient + digits.signum()
  }
}

extension Percentage {
  /// One and the share: 1,3142 for 31,42 %. A share of at most 100 always fits.
  fileprivate var factorOnTop: (digits: Int128, decimals: Int) {
    (100 * DecimalNumber.powerOfTen(value.scale) + Int128(value.mantissa), value.scale + 2)
  }
}
