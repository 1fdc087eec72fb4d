/// Eight bytes of a text at once, in one number: what is sought among them leaves a mark in the highest
/// bit of a byte.
///
/// Only the lowest mark is sure, since a borrow or carry goes on into the next byte. So marks tell
/// whether there is such a byte and where the first one is, and not how many there are.
extension UInt64 {
  @usableFromInline static let ones: UInt64 = 0x0101_0101_0101_0101

  /// How many of the bytes, from the lowest on, are letters, digits, signs or spaces of ASCII before one
  /// is not.
  ///
  /// A byte below 0x20 borrows when 0x20 is taken from it, and one above 0x7E carries when 1 is added.
  @inlinable
  package var plainASCIIBytes: Int {
    let marks = ((self &- 0x20 &* Self.ones) | (self &+ Self.ones) | self) & (0x80 &* Self.ones)
    return marks.trailingZeroBitCount / 8
  }

  /// The marks of bytes below a bound of at most 0x80.
  @inlinable
  package func marks(below bound: UInt8) -> UInt64 {
    (self &- UInt64(bound) &* Self.ones) & ~self & (0x80 &* Self.ones)
  }

  /// The marks of a certain byte.
  @inlinable
  package func marks(of byte: UInt8) -> UInt64 {
    (self ^ UInt64(byte) &* Self.ones).marks(below: 1)
  }
}

extension UnsafeRawBufferPointer {
  /// The eight bytes from a place on, the first of them the lowest; there must be so many.
  @inlinable
  package func eight(at place: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}
