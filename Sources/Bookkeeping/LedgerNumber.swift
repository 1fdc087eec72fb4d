/// A number with decimals: 10527 with a scale of 4 for 1,0527.
public struct LedgerNumber: Sendable, Hashable {
  public var mantissa: Int64
  /// How many of the digits are decimals, from 0 to 6.
  public var scale: Int

  /// The most decimals that a number may have.
  public static let longestScale = 6

  public init?(mantissa: Int64, scale: Int) {
    guard (0...Self.longestScale).contains(scale) else { return nil }
    var (mantissa, scale) = (mantissa, scale)
    while scale > 0, mantissa.isMultiple(of: 10) {
      mantissa /= 10
      scale -= 1
    }
    self.mantissa = mantissa
    self.scale = scale
  }

  /// The number from its digits; nil where they are too many to hold.
  init?(isNegative: Bool, whole: String, decimals: String) {
    var decimals = Substring(decimals)
    while decimals.hasSuffix("0") { decimals = decimals.dropLast() }
    guard decimals.utf8.count <= Self.longestScale,
      let mantissa = Int64((isNegative ? "-" : "") + whole + decimals)
    else { return nil }
    self.init(mantissa: mantissa, scale: decimals.utf8.count)
  }

  /// The number as an amount in öre; nil where it has parts of an öre or is too large.
  public var minorUnits: Int64? {
    guard scale <= 2 else { return nil }
    let factor: Int64 = scale == 2 ? 1 : scale == 1 ? 10 : 100
    let (units, hasOverflown) = mantissa.multipliedReportingOverflow(by: factor)
    return hasOverflown ? nil : units
  }
}

extension LedgerNumber {
  /// Reads `-1234.56`, as SIE has it: a point before decimals, and nothing between thousands.
  init?(point written: String) {
    var digits = Substring(written)
    let isNegative = digits.hasPrefix("-")
    if isNegative || digits.hasPrefix("+") { digits = digits.dropFirst() }
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let whole = parts.first,
      parts.allSatisfy({ $0.utf8.allSatisfy(\.isFigure) }),
      parts.contains(where: { !$0.isEmpty })
    else { return nil }
    self.init(
      isNegative: isNegative, whole: whole.isEmpty ? "0" : String(whole),
      decimals: parts.count == 2 ? String(parts[1]) : "")
  }
}

extension UInt8 {
  /// Whether the byte is one of the figures from 0 to 9.
  var isFigure: Bool { (0x30...0x39).contains(self) }
}
