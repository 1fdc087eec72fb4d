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
  public static func sum(_ amounts: [Money]) -> Money? {
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
    ExactProduct([quantity, unitPrice, rate].compactMap { $0 }, adding: share)?.rounded
  }
}
