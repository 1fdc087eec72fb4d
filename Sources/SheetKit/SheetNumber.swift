/// A decimal number that a spreadsheet holds exactly.
package struct SheetNumber: Sendable, Hashable {
  /// The number without its decimal mark.
  package let mantissa: Int64
  /// How many of the digits are decimals.
  package let scale: Int

  package static let zero = SheetNumber(whole: 0)

  /// Nil where the number has more than fifteen digits, or more than fifteen decimals.
  ///
  /// Source: Microsoft, Excel specifications and limits: number precision, 15 digits.
  package init?(mantissa: Int64, scale: Int = 0) {
    guard (0...15).contains(scale), mantissa.magnitude < 1_000_000_000_000_000 else { return nil }
    self.mantissa = mantissa
    self.scale = scale
  }

  private init(whole: Int64) {
    mantissa = whole
    scale = 0
  }

  /// The nearest number in binary: both sides of the division are held exactly, so it is rounded
  /// once.
  var double: Double { Double(mantissa) / Self.powers[scale] }

  private static let powers: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]
}
