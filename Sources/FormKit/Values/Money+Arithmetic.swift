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

  /// Quantity × unit price × exchange rate in kronor, with a share of it added, rounded half away
  /// from zero to whole öre once.
  ///
  /// Without `rate` the price is in kronor; `share` is what comes on top, such as employer's
  /// contributions on pay. Nil where a product is too large to hold.
  public static func product(
    quantity: DecimalNumber, unitPrice: DecimalNumber, rate: DecimalNumber? = nil,
    adding share: Percentage? = nil
  ) -> Money? {
    let rate = rate ?? DecimalNumber(1)
    let factor = share.map(Self.factor) ?? (number: 1, decimals: 0)
    // Two Int64 always fit in an Int128; further factors may not.
    var product = Int128(quantity.mantissa) * Int128(unitPrice.mantissa)
    for number in [Int128(rate.mantissa), factor.number] {
      let (next, hasOverflown) = product.multipliedReportingOverflow(by: number)
      guard !hasOverflown else { return nil }
      product = next
    }
    let decimals = quantity.scale + unitPrice.scale + rate.scale + factor.decimals
    return inMinorUnits(product, decimals: decimals)
      .flatMap { Int64(exactly: $0) }
      .map { Money(minorUnits: $0) }
  }

  /// One and a share of it: 1,3142 for 31,42 %. A share of at most 100 always fits.
  private static func factor(with share: Percentage) -> (number: Int128, decimals: Int) {
    let value = share.value
    return (100 * DecimalNumber.powerOfTen(value.scale) + Int128(value.mantissa), value.scale + 2)
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
