/// Tells whether a text can stand without quotes and still be the same text to every YAML reader.
///
/// YAML 1.1 and 1.2 readers take `NO` for false, `0701234567` for a number and `1:30` for 90.
/// Ours does not, but others may read the file too.
enum PlainText {
  static func isSafe(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else {
      return false
    }
    return !first.properties.isWhitespace && !last.properties.isWhitespace && last != ":"
      && !indicators.contains(first) && !text.hasPrefix("...")
      && text.unicodeScalars.allSatisfy(isPrintable)
      && !hasInnerIndicator(text) && !isWord(text) && !looksLikeNumber(text)
  }

  /// Whether a character can stand as it is on one line of any style.
  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: false
    default: !StandIn.isStandIn(scalar)
    }
  }

  private static let indicators = Set("-?:,[]{}#&*!|>'\"%@`=~<".unicodeScalars)

  /// Whether a colon or a number sign within the text would end it.
  private static func hasInnerIndicator(_ text: String) -> Bool {
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      if previous == ":", scalar.properties.isWhitespace { return true }
      if scalar == "#", previous?.properties.isWhitespace ?? false { return true }
      previous = scalar
    }
    return false
  }

  private static let words: Set<String> = [
    "y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan",
  ]

  private static func isWord(_ text: String) -> Bool {
    text.utf8.count <= 5 && words.contains(text.lowercased())
  }

  // MARK: Numbers

  /// Whether some reader might take the text for a number or a time that is not written the same.
  private static func looksLikeNumber(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first,
      ("0"..."9").contains(first) || first == "+" || first == "."
    else { return false }
    if isSimpleNumber(text) || isDate(text) { return false }
    let isSpaced = text.unicodeScalars.contains(" ")
    if isSpaced, !text.unicodeScalars.contains(":") { return false }
    if isCode(text) { return false }
    return text.unicodeScalars.allSatisfy { numberCharacters.contains($0) }
  }

  /// Digits joined by a hyphen, such as `212000-0225`, which are neither an exponent nor a time.
  private static func isCode(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }
  }

  private static let numberCharacters = Set(
    "0123456789+-._: abcdefABCDEFxXoOtTzZniNI".unicodeScalars)

  /// Digits that every reader writes back as they were: no leading zero, at most 15 of them.
  private static func isSimpleNumber(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard let whole = parts.first, parts.count <= 2, text.utf8.count <= 15,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) })
    else { return false }
    return whole == "0" || !whole.hasPrefix("0")
  }

  /// `2014-04-07`, which stays a date in every reader.
  private static func isDate(_ text: String) -> Bool {
    let digits = Array(text.utf8)
    guard digits.count == 10 else { return false }
    return digits.indices.allSatisfy { index in
      index == 4 || index == 7 ? digits[index] == UInt8(ascii: "-") : isDigit(digits[index])
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
