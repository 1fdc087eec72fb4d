/// A character that JSON writes by its number: `\u00e5`, or beyond U+FFFF as two, `\ud83d\ude00`.
struct JSONEscape {
  let scalar: Unicode.Scalar
  /// How many bytes the escape takes.
  let length: Int

  private static let unitLength = 6

  /// The escape that a text begins with; nil where it begins with none, or with half of one.
  init?(at text: ArraySlice<UInt8>) {
    guard let unit = Self.unit(at: text) else { return nil }
    if let scalar = Unicode.Scalar(UInt32(unit)) {
      self.scalar = scalar
      length = Self.unitLength
      return
    }
    guard UTF16.isLeadSurrogate(unit), let low = Self.unit(at: text.dropFirst(Self.unitLength)),
      UTF16.isTrailSurrogate(low)
    else { return nil }
    let offset = (UInt32(unit) - 0xD800) << 10 | (UInt32(low) - 0xDC00)
    guard let scalar = Unicode.Scalar(0x10000 + offset) else { return nil }
    self.scalar = scalar
    length = 2 * Self.unitLength
  }

  /// The code unit that an escape at the start of the text stands for.
  private static func unit(at text: ArraySlice<UInt8>) -> UInt16? {
    guard text.starts(with: [UInt8(ascii: "\\"), UInt8(ascii: "u")]) else { return nil }
    let digits = text.dropFirst(2).prefix(4)
    guard digits.count == 4, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }) else {
      return nil
    }
    return UInt16(String(decoding: digits, as: UTF8.self), radix: 16)
  }
}
