import SheetKit

extension SheetNumber {
  /// A number as documents spell it for machines: `-273500.00`.
  init?(canonical text: String) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count > 1 ? parts[1] : ""
    guard let mantissa = Int64(String(parts[0]) + decimals) else { return nil }
    self.init(mantissa: mantissa, scale: decimals.utf8.count)
  }

  /// A hundredth of the number: 0.3142 for 31.42 per cent.
  var hundredth: SheetNumber? { SheetNumber(mantissa: mantissa, scale: scale + 2) }
}
