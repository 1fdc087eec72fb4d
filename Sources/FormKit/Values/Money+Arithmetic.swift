extension Money {
  /// The sum of two amounts; nil where it is too large or the currencies differ.
  public func adding(_ other: Money) -> Money? {
    guard currency == other.currency else { return nil }
    let (sum, hasOverflown) = minorUnits.addingReportingOverflow(other.minorUnits)
    return hasOverflown ? nil : Money(minorUnits: sum, currency: currency)
  }

  /// The difference between two amounts; nil where it is too large or the currencies differ.
  public func subtracting(_ other: Money) -> Money? {
    guard currency == other.currency else { return nil }
    let (difference, hasOverflown) = minorUnits.subtractingReportingOverflow(other.minorUnits)
    return hasOverflown ? nil : Money(minorUnits: difference, currency: currency)
  }

  /// The sum of amounts, zero kronor for none; nil where it is too large or currencies differ.
  public static func sum(_ amounts: some Sequence<Money>) -> Money? {
    var sum: Money?
    for amount in amounts {
      guard let next = (sum ?? Money(minorUnits: 0, currency: amount.currency)).adding(amount)
      else { return nil }
      sum = next
    }
    return sum ?? .zero
  }

  /// Quantity × unit price × exchange rate in kronor, rounded half away from zero to whole öre
  /// once.
  ///
  /// Without `rate` the price is in kronor. Nil where a product is too large to hold.
  public static func product(
    quantity: DecimalNumber, unitPrice: DecimalNumber, rate: DecimalNumber?
  ) -> Money? {
    let rate = rate ?? DecimalNumber(1)
    // Two Int64 always fit in an Int128; the third factor may not.
    let (product, hasOverflown) = (Int128(quantity.mantissa) * Int128(unitPrice.mantissa))
      .multipliedReportingOverflow(by: Int128(rate.mantissa))
    guard !hasOverflown else { return nil }
    let decimals = quantity.scale + unitPrice.scale + rate.scale
    return inMinorUnits(product, decimals: decimals)
      .flatMap { Int64(exactly: $0) }
      .map { Money(minorUnits: $0) }
  }

  /// `number`, of which the last `decimals` digits are decimals of a krona, in öre.
  private static func inMinorUnits(_ number: Int128, decimals: Int) -> Int128? {
    guard decimals > 2 else {
      let (units, hasOverflown) = number.multipliedReportingOverflow(
        by: DecimalNumber.powerOfTen(2 - decimals))
      return hasOverflown ? nil : units
    }
    let divisor = DecimalNumber.powerOfTen(decimals - 2)
    let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
    guard Int128(remainder.magnitude) * 2 >= divisor else { return quotient }
    return quotient + number.signum()
  }
}
