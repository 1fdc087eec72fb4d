/// A text as bytes with the starts of its lines: places turn into offsets, and back.
package struct SourceBytes: Sendable {
  package let bytes: [UInt8]
  /// The offset of each line's first byte. Lines end where `SourceText` says that they do.
  private let lineStarts: [Int]

  package init(_ text: String) {
    let bytes = Array(text.utf8)
    var starts = [0]
    for (index, byte) in bytes.enumerated() {
      let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isPair) { starts.append(index + 1) }
    }
    self.bytes = bytes
    lineStarts = starts
  }

  /// The offset of a place; nil where the text has no such place.
  package func offset(of position: SourcePosition) -> Int? {
    guard (1...lineStarts.count).contains(position.line), position.column >= 1 else { return nil }
    let start = lineStarts[position.line - 1]
    let end = position.line < lineStarts.count ? lineStarts[position.line] : bytes.count
    var column = 1
    for offset in start..<end where Self.isFirst(bytes[offset]) {
      if column == position.column { return offset }
      column += 1
    }
    return column == position.column ? end : nil
  }

  /// The offsets of a stretch; nil where the text has no such stretch.
  package func offsets(of range: SourceRange) -> Range<Int>? {
    guard let start = offset(of: range.start), let end = offset(of: range.end), start <= end else {
      return nil
    }
    return start..<end
  }

  package func position(at offset: Int) -> SourcePosition {
    let line = lineStarts.partitioned { $0 <= offset }
    let start = lineStarts[line - 1]
    let column = bytes[start..<min(max(start, offset), bytes.count)].count(where: Self.isFirst)
    return SourcePosition(line: line, column: column + 1)
  }

  package func text(_ range: Range<Int>) -> String {
    String(decoding: bytes[range.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Whether a byte begins a scalar.
  private static func isFirst(_ byte: UInt8) -> Bool { byte & 0xC0 != 0x80 }
}

extension [Int] {
  /// How many of the first numbers of a sorted list belong; at least one.
  fileprivate func partitioned(_ belongs: (Int) -> Bool) -> Int {
    var (low, high) = (0, count)
    while high - low > 1 {
      let middle = low + (high - low) / 2
      if belongs(self[middle]) { low = middle } else { high = middle }
    }
    return low + 1
  }
}
