/// The lines of a text without their ends, cut when they are asked for: a file can have millions.
public struct SourceLines: RandomAccessCollection, Sendable {
  private let text: String
  /// How many bytes stand before each line.
  private let starts: [UInt32]

  init(_ text: String) {
    self.text = text
    var starts: [UInt32] = [0]
    var offset: UInt32 = 0
    var previous: UInt8 = 0
    for byte in text.utf8 {
      offset &+= 1
      if byte == Self.lineFeed, previous == Self.carriageReturn {
        starts[starts.count - 1] = offset
      } else if byte == Self.lineFeed || byte == Self.carriageReturn {
        starts.append(offset)
      }
      previous = byte
    }
    self.starts = starts
  }

  public var startIndex: Int { 0 }
  public var endIndex: Int { starts.count }

  public subscript(index: Int) -> Substring {
    let bytes = text.utf8
    let start = bytes.index(bytes.startIndex, offsetBy: Int(starts[index]))
    let isLast = index + 1 == starts.count
    var end = isLast ? bytes.endIndex : bytes.index(start, offsetBy: length(of: index))
    while !isLast, end > start, Self.isEnd(bytes[bytes.index(before: end)]) {
      end = bytes.index(before: end)
    }
    return text[start..<end]
  }

  /// The bytes of a line that is not the last, with its end.
  private func length(of index: Int) -> Int { Int(starts[index + 1]) - Int(starts[index]) }

  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  private static func isEnd(_ byte: UInt8) -> Bool { byte == lineFeed || byte == carriageReturn }
}
