extension Money {
  /// Whether the amount can be a foreign one at a rate.
  ///
  /// The rate may be half a unit of the fourth decimal off, and the amount rounded to whole kronor.
  /// Both are margins of our own, for rates and books that are kept in fewer figures.
  public func canBe(_ foreign: DecimalNumber, at rate: DecimalNumber) -> Bool {
    let one = DecimalNumber.powerOfTen(foreign.scale + rate.scale)
    let product = Int128(foreign.mantissa) * Int128(rate.mantissa)
    // A product above this is larger than any amount, and could not be calculated with.
    guard product.magnitude < Int128.max.magnitude / 40_000 else { return false }
    // Kronor times `one` times 20,000, which makes all of it whole numbers.
    let difference = 200 * Int128(minorUnits) * one - 20_000 * product
    let slackOfRate =
      Int128(foreign.mantissa.magnitude) * DecimalNumber.powerOfTen(rate.scale)
    return Int128(difference.magnitude) <= 10_000 * one + slackOfRate
  }
}
