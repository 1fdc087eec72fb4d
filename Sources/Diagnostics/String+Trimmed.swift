extension String {
  /// The text without white space and line ends at both ends, no-break spaces included.
  package var trimmed: String {
    // Most texts have nothing to take away, and plain letters need no table.
    let isPlain = utf8.withContiguousStorageIfAvailable { bytes in
      bytes.first?.isPlainLetter ?? false && bytes.last?.isPlainLetter ?? false
    }
    if isPlain == true { return self }
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
