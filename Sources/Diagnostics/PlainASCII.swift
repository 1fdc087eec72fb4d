extension String {
  /// Whether any byte of the text in UTF-8 is such a one; letters, digits, signs and spaces of
  /// ASCII are not asked for, and passed by eight at a time.
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
