extension JSONValue {
  /// The value as text that does nothing to a terminal that shows it.
  ///
  /// JSON may hold characters that a terminal obeys or that turn the direction of writing; written
  /// as escapes they mean the same and do nothing. They occur within strings only.
  package var visibleText: String { Self.visible(text) }

  /// The value on one line that ends with a line break, and that does nothing to a terminal either.
  package var visibleLine: String { Self.visible(line) + "\n" }

  private static func visible(_ text: String) -> String {
    guard text.utf8.contains(where: mayBeHidden), text.unicodeScalars.contains(where: isHidden)
    else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isHidden(scalar) {
        let digits = String(scalar.value, radix: 16)
        escaped += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  /// Whether a byte is or begins a character that may be hidden: DEL, and what is not ASCII.
  private static func mayBeHidden(_ byte: UInt8) -> Bool { byte >= 0x7F }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
