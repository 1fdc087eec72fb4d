extension JSONValue {
  /// The value as text that does nothing to a terminal that shows it.
  ///
  /// JSON may hold characters that a terminal obeys or that turn the direction of writing; written
  /// as escapes they mean the same and do nothing. They occur within strings only.
  package var visibleText: String {
    let text = text
    guard text.unicodeScalars.contains(where: Self.isHidden) else { return text }
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if Self.isHidden(scalar) {
        let digits = String(scalar.value, radix: 16)
        escaped += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".unicodeScalars
      } else {
        escaped.append(scalar)
      }
    }
    return String(escaped)
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x7F...0x9F, 0x61C, 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }
}
