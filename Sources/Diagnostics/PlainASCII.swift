extension UInt64 {
  /// How many of the eight bytes, from the lowest on, are letters, digits, signs or spaces of ASCII
  /// before one is not.
  ///
  /// A byte below 0x20 borrows when 0x20 is taken from it, and one above 0x7E carries when 1 is
  /// added: either leaves its highest bit. Only the lowest mark is sure, since a borrow goes on.
  @inlinable
  package var plainASCIIBytes: Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let marks = ((self &- 0x20 &* ones) | (self &+ ones) | self) & (0x80 &* ones)
    return marks.trailingZeroBitCount / 8
  }

  /// A highest bit where one of the eight bytes is below a bound of at most 0x80; none where none is.
  ///
  /// As above only the lowest mark is sure, so that marks tell whether there is such a byte, and not how
  /// many.
  @inlinable
  package func marks(below bound: UInt8) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    return (self &- UInt64(bound) &* ones) & ~self & (0x80 &* ones)
  }

  /// A highest bit where one of the eight bytes is a certain one; none where none is.
  @inlinable
  package func marks(of byte: UInt8) -> UInt64 {
    (self ^ UInt64(byte) &* 0x0101_0101_0101_0101).marks(below: 1)
  }
}

extension String {
  /// Whether any byte of the text in UTF-8 is such a one; letters, digits, signs and spaces of ASCII
  /// are not asked for, and passed by eight at a time.
  @inlinable
  package func hasSpecialByte(where isSought: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      var index = 0
      while index < bytes.count {
        var end = min(index + 8, bytes.count)
        if end - index == 8 {
          index += UnsafeRawBufferPointer(bytes).eight(at: index).plainASCIIBytes
          end = max(index, end)
        }
        while index < end {
          if isSought(bytes[index]) { return true }
          index += 1
        }
      }
      return false
    } ?? utf8.contains(where: isSought)
  }
}

extension UnsafeRawBufferPointer {
  /// The eight bytes from a place on, the first of them the lowest; there must be so many.
  @inlinable
  package func eight(at place: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}
