extension Money {
  /// Whether the amount can be a foreign one at a rate, when the rate was rounded to the decimals
  /// that it is written with, and the amount to whole öre.
  public func canBe(_ foreign: DecimalNumber, at rate: DecimalNumber) -> Bool {
    let one = DecimalNumber.powerOfTen(foreign.scale + rate.scale)
    let twice = Int128(rate.mantissa) * 2
    let bounds = [twice - 1, twice + 1].map { bound in
      bound.multipliedReportingOverflow(by: Int128(foreign.mantissa) * 100)
    }
    let (amount, isTooLarge) = one.multipliedReportingOverflow(by: Int128(minorUnits) * 2)
    guard !isTooLarge, bounds.allSatisfy({ !$0.overflow }) else { return false }
    let (first, second) = (bounds[0].partialValue, bounds[1].partialValue)
    return min(first, second) - one <= amount && amount <= max(first, second) + one
  }
}
