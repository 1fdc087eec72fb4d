/// References to characters, such as `&#x301;`: plain ASCII until a tree is made of them.
enum XMLReferences {
  /// No sign below this has to be seen before the tree is made.
  private static let firstMark: UInt32 = 0x300

  /// The bytes with references to marks and other signs beyond Latin letters written out; nil where
  /// there are none.
  static func writtenOut(_ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.indices.contains(where: { begins(at: $0, in: bytes) }) else { return nil }
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var offset = 0
    while offset < bytes.count {
      if begins(at: offset, in: bytes), let (scalar, end) = scalar(at: offset, in: bytes) {
        result += UTF8.encode(scalar).map(Array.init) ?? []
        offset = end
      } else {
        result.append(bytes[offset])
        offset += 1
      }
    }
    return result
  }

  private static func begins(at offset: Int, in bytes: [UInt8]) -> Bool {
    bytes[offset] == UInt8(ascii: "&") && offset + 1 < bytes.count
      && bytes[offset + 1] == UInt8(ascii: "#")
  }

  /// What the reference at an offset stands for, and where it ends.
  private static func scalar(at offset: Int, in bytes: [UInt8]) -> (Unicode.Scalar, end: Int)? {
    let body = bytes[(offset + 2)...].prefix(while: isPart)
    let end = body.endIndex + 1
    guard end <= bytes.count, bytes[body.endIndex] == UInt8(ascii: ";") else { return nil }
    let isHex = body.first == UInt8(ascii: "x")
    let digits = String(decoding: isHex ? body.dropFirst() : body, as: UTF8.self)
    guard let value = UInt32(digits, radix: isHex ? 16 : 10), value >= firstMark,
      let scalar = Unicode.Scalar(value)
    else { return nil }
    return (scalar, end)
  }

  private static func isPart(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "x") || Character(Unicode.Scalar(byte)).isHexDigit
  }
}
