public import FormKit

extension BudgetLine {
  /// Quantity × unit price × exchange rate, in kronor; nil where a factor is missing or the product is too large.
  ///
  /// A price in kronor needs no rate.
  public var computedAmount: Money? {
    guard let quantity, let unitPrice else { return nil }
    let isForeign = currency.map { $0 != .sek } ?? false
    if isForeign, rate == nil { return nil }
    return Money.product(
      quantity: quantity, unitPrice: unitPrice, rate: isForeign ? rate : nil)
  }
}
