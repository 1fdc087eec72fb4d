/// JSON as the YAML that it also is, but for two things that only JSON has: characters beyond
/// U+FFFF written as two escapes (`\ud83d\ude00`), and controls and line separators that stand as
/// they are.
enum YAMLOfJSON {
  /// The text with such pairs as YAML's one escape, `\U0001f600`, and such characters as escapes.
  static func text(of json: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(json.count)
    var rest = json[...]
    while let place = rest.firstIndex(where: { $0 >= 0x7F || $0 == backslash }) {
      text += rest[..<place]
      rest = rest[place...]
      rest = rest.dropFirst(rewrite(rest, into: &text))
    }
    return text + rest
  }

  private static let backslash = UInt8(ascii: "\\")

  /// Writes what the text begins with, and returns how many bytes of it that was.
  private static func rewrite(_ rest: ArraySlice<UInt8>, into text: inout [UInt8]) -> Int {
    if let pair = JSONEscape(at: rest), pair.scalar.value > 0xFFFF {
      text += escape("U", pair.scalar.value, digits: 8)
      return pair.length
    }
    if let (scalar, length) = unprintable(at: rest) {
      text += escape("u", scalar, digits: 4)
      return length
    }
    // A backslash and what it stands before go together: `\\ud83d` is no escape of a letter.
    let length = rest.first == backslash ? 2 : 1
    text += rest.prefix(length)
    return min(length, rest.count)
  }

  private static func escape(_ letter: Character, _ scalar: UInt32, digits: Int) -> [UInt8] {
    let value = String(scalar, radix: 16)
    let zeros = String(repeating: "0", count: max(0, digits - value.utf8.count))
    return Array("\\\(letter)\(zeros)\(value)".utf8)
  }

  /// A character that YAML takes for a line break or does not take at all, with its length in
  /// bytes.
  private static func unprintable(at text: ArraySlice<UInt8>) -> (scalar: UInt32, length: Int)? {
    let bytes = Array(text.prefix(3))
    switch (bytes.first, bytes.dropFirst().first, bytes.dropFirst(2).first) {
    case (0x7F?, _, _): return (0x7F, 1)
    case (0xC2?, let next?, _) where next < 0xA0: return (UInt32(next), 2)
    case (0xE2?, 0x80?, let last?) where last == 0xA8 || last == 0xA9:
      return (0x2000 + UInt32(last & 0x3F), 3)
    case (0xEF?, 0xBB?, 0xBF?): return (0xFEFF, 3)
    case (0xEF?, 0xBF?, let last?) where last >= 0xBE: return (0xFFC0 + UInt32(last & 0x3F), 3)
    default: return nil
    }
  }
}
