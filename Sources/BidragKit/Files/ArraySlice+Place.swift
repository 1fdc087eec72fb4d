import Glibc

extension ArraySlice<UInt8> {
  /// Where a byte first stands; by the C library, which looks at many bytes at a time.
  func place(of byte: UInt8) -> Int? {
    withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return nil }
      return memchr(base, Int32(byte), bytes.count).map {
        startIndex + (UnsafeRawPointer($0) - base)
      }
    }
  }
}
