extension String {
  /// The text without white space and line ends at both ends, no-break spaces included.
  package var trimmed: String {
    // Most texts have nothing to take away, and plain letters need no table.
    if let first = utf8.first, let last = utf8.last, first.isPlainLetter, last.isPlainLetter {
      return self
    }
    let scalars = unicodeScalars
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension UInt8 {
  fileprivate var isPlainLetter: Bool { self > 0x20 && self < 0x7F }
}
