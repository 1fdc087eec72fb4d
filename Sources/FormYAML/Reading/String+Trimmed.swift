extension String {
  /// The text without white space and line ends at both ends.
  var trimmed: String {
    let scalars = unicodeScalars
    // Most texts have nothing to take away, and plain letters need no table.
    if let first = scalars.first, let last = scalars.last, first.isPlainLetter, last.isPlainLetter {
      return self
    }
    guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
      let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
    else { return "" }
    return String(scalars[first...last])
  }
}

extension Unicode.Scalar {
  fileprivate var isPlainLetter: Bool { value > 0x20 && value < 0x7F }
}
