import Diagnostics

/// The scalars of a text in UTF-8, with the places of those that are no letter, digit, sign or
/// space of ASCII: nearly all are, and need no closer look.
///
/// By bytes, eight at a time: the view of scalars asks at each whether there is another, and takes
/// many times as long.
struct ScalarDecoding {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var specials: [Int] = []

  init(_ text: String) {
    var text = text
    text.withUTF8 { bytes in
      scalars = [Unicode.Scalar](unsafeUninitializedCapacity: bytes.count) { room, count in
        var index = 0
        while index < bytes.count {
          let plain = Self.copyPlain(from: bytes, at: index, to: room, at: count)
          index += plain
          count += plain
          guard plain < 8, index < bytes.count else { continue }
          let (scalar, length) = Self.scalar(in: bytes, at: index)
          room.initializeElement(at: count, to: scalar)
          if scalar.isSpecial { specials.append(count) }
          count += 1
          index += length
        }
      }
    }
  }

  /// Copies plain ASCII from a place on, and gives how much there was of it among the next eight
  /// bytes; none where there are fewer.
  @inline(__always)
  private static func copyPlain(
    from bytes: UnsafeBufferPointer<UInt8>, at index: Int,
    to room: UnsafeMutableBufferPointer<Unicode.Scalar>, at count: Int
  ) -> Int {
    guard bytes.count - index >= 8 else { return 0 }
    let eight = UnsafeRawBufferPointer(bytes).eight(at: index)
    // All eight, of which those beyond plain ASCII are written again.
    for place in 0..<8 {
      let byte = UInt8(truncatingIfNeeded: eight >> UInt64(8 * place))
      room.initializeElement(at: count + place, to: Unicode.Scalar(byte))
    }
    return eight.plainASCIIBytes
  }

  /// The scalar that begins at a byte of UTF-8, which a text's bytes always are, and its length.
  @inline(__always)
  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at index: Int
  ) -> (Unicode.Scalar, length: Int) {
    let first = bytes[index]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for place in index + 1..<min(index + length, bytes.count) {
      value = value << 6 | UInt32(bytes[place] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

extension Unicode.Scalar {
  /// Whether it is no letter, digit, sign or space of ASCII.
  var isSpecial: Bool { value &- 0x20 >= 0x5F }
}
