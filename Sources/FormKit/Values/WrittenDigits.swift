/// The digits of a number that is no quantity, such as an account number, and what stands between
/// them.
struct WrittenDigits {
  private(set) var digits: [Int] = []
  /// How many digits stand before each hyphen.
  private(set) var hyphens: [Int] = []
  /// How many digits stand before each blank.
  private(set) var blanks: [Int] = []

  /// Reads up to `limit` digits with single hyphens and blanks between them.
  ///
  /// Nil where anything else stands.
  init?(_ written: String, limit: Int) {
    var isBetween = true
    for scalar in written.unicodeScalars {
      if WrittenNumber.isDigit(scalar) {
        guard digits.count < limit else { return nil }
        digits.append(Int(scalar.value) - 0x30)
        isBetween = false
        continue
      }
      guard !isBetween else { return nil }
      isBetween = true
      if Self.isHyphen(scalar) {
        hyphens.append(digits.count)
      } else if WrittenNumber.Mark(scalar) == .blank {
        blanks.append(digits.count)
      } else {
        return nil
      }
    }
    guard !isBetween else { return nil }
  }

  /// Whether at most one hyphen or blank stands between the digits, and `tail` digits after it.
  func isSplit(before tail: Int) -> Bool {
    let gaps = hyphens + blanks
    return gaps.isEmpty || gaps == [digits.count - tail]
  }

  /// The hyphen, and the dashes and the minus sign that word processors make of it.
  static func isHyphen(_ scalar: Unicode.Scalar) -> Bool {
    ["-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "\u{2212}"].contains(scalar)
  }

  static func text(_ digits: some Sequence<Int>) -> String {
    String(decoding: digits.map { UInt8(ascii: "0") + UInt8($0 % 10) }, as: UTF8.self)
  }
}
