/// A text as bytes with the starts of its lines: places turn into offsets, and back.
package struct SourceBytes: Sendable {
  /// A line may be as long as the file: places on it are not sought from its start.
  private static let blockSize = 512

  package let bytes: [UInt8]
  /// The offset of each line's first byte. Lines end where `SourceText` says that they do.
  private let lineStarts: [Int]
  /// How many scalars begin before each block of bytes.
  private let scalarsBefore: [Int]

  package init(_ text: String) {
    let bytes = Array(text.utf8)
    var starts = [0]
    var before: [Int] = []
    var scalars = 0
    for (index, byte) in bytes.enumerated() {
      let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !isPair) { starts.append(index + 1) }
      if index.isMultiple(of: Self.blockSize) { before.append(scalars) }
      if Self.isFirst(byte) { scalars += 1 }
    }
    if bytes.count.isMultiple(of: Self.blockSize) { before.append(scalars) }
    self.bytes = bytes
    lineStarts = starts
    scalarsBefore = before
  }

  /// The offset of a place; nil where the text has no such place.
  package func offset(of position: SourcePosition) -> Int? {
    guard (1...lineStarts.count).contains(position.line), position.column >= 1 else { return nil }
    let start = lineStarts[position.line - 1]
    let end = position.line < lineStarts.count ? lineStarts[position.line] : bytes.count
    let (first, last) = (scalars(before: start), scalars(before: end))
    guard position.column <= last - first + 1 else { return nil }
    let wanted = first + position.column - 1
    return wanted == last ? end : offset(ofScalar: wanted)
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / Self.blockSize
    return scalarsBefore[block]
      + bytes[(block * Self.blockSize)..<offset].count(where: Self.isFirst)
  }

  /// - Parameter number: from 0, and there is such a scalar.
  private func offset(ofScalar number: Int) -> Int {
    let block = scalarsBefore.partitioned { $0 <= number } - 1
    var count = scalarsBefore[block]
    var offset = block * Self.blockSize
    while offset < bytes.count {
      if Self.isFirst(bytes[offset]) {
        if count == number { break }
        count += 1
      }
      offset += 1
    }
    return offset
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
    let end = min(max(start, offset), bytes.count)
    return SourcePosition(line: line, column: scalars(before: end) - scalars(before: start) + 1)
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
