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
          let eight = UnsafeRawBufferPointer(bytes)
            .loadUnaligned(fromByteOffset: index, as: UInt64.self)
          index += UInt64(littleEndian: eight).plainASCIIBytes
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
