public import Diagnostics

/// Quantity × unit price × exchange rate in kronor, with every decimal.
public struct ExactProduct: Sendable, Hashable {
  private let digits: Int128
  private let decimals: Int

  /// Without `rate` the price is in kronor. Nil where the product is too large to hold.
  init?(quantity: DecimalNumber, unitPrice: DecimalNumber, rate: DecimalNumber?) {
    let rate = rate ?? DecimalNumber(1)
    // Two Int64 always fit in an Int128; the third factor may not.
    let (product, hasOverflown) = (Int128(quantity.mantissa) * Int128(unitPrice.mantissa))
      .multipliedReportingOverflow(by: Int128(rate.mantissa))
    guard !hasOverflown else { return nil }
    digits = product
    decimals = quantity.scale + unitPrice.scale + rate.scale
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
