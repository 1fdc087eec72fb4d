public import FormKit

extension BudgetLine {
  /// Quantity × unit price × exchange rate, in kronor; nil where a factor is missing or the product
  /// is too large.
  ///
  /// A price in kronor needs no rate.
  public var computedAmount: Money? { amountWorking?.money }

  /// How the amount comes about; nil where a factor is missing.
  var amountWorking: Working? {
    guard let quantity, let unitPrice else { return nil }
    let isForeign = currency.map { $0 != .sek } ?? false
    if isForeign, rate == nil { return nil }
    let root = BudgetLine.root
    return .product(
      (quantity, (root / BudgetLine.quantity).path),
      (.number(unitPrice), (root / BudgetLine.unitPrice).path),
      rate: isForeign ? rate.map { ($0, (root / BudgetLine.rate).path) } : nil)
  }
}
