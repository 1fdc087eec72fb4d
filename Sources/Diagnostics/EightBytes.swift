/// Eight bytes of a text at once, in one number: what is sought among them leaves a mark in the
/// highest bit of a byte.
///
/// Only the lowest mark is sure, since a borrow or carry goes on into the next byte. So marks tell
/// whether there is such a byte and where the first one is, and not how many there are.
extension UInt64 {
  /// Eight times the same byte.
  @inlinable
  package init(eightTimes byte: UInt8) { self = UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// How many of the bytes, from the lowest on, are letters, digits, signs or spaces of ASCII
  /// before one is not.
  ///
  /// A byte below 0x20 borrows when 0x20 is taken from it, and one above 0x7E carries when 1 is
  /// added.
  @inlinable
  package var plainASCIIBytes: Int {
    let sums = (self &- UInt64(eightTimes: 0x20)) | (self &+ UInt64(eightTimes: 1)) | self
    return (sums & UInt64(eightTimes: 0x80)).trailingZeroBitCount / 8
  }

  /// The marks of bytes below a bound of at most 0x80.
  @inlinable
  package func marks(below bound: UInt8) -> UInt64 {
    (self &- UInt64(eightTimes: bound)) & ~self & UInt64(eightTimes: 0x80)
  }

  /// The marks of a certain byte.
  @inlinable
  package func marks(of byte: UInt8) -> UInt64 {
    (self ^ UInt64(eightTimes: byte)).marks(below: 1)
  }
}

extension UnsafeRawBufferPointer {
  /// The eight bytes from a place on, the first of them the lowest; there must be so many.
  @inlinable
  package func eight(at place: Int) -> UInt64 {
    UInt64(littleEndian: loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }
}
