extension String {
  /// Whether any of the bytes of the text in UTF-8 is such a one.
  ///
  /// The bytes are looked at where they lie, which is several times faster than through a view.
  @inlinable
  public func containsByte(where isSought: (UInt8) -> Bool) -> Bool {
    utf8.withContiguousStorageIfAvailable { $0.contains(where: isSought) }
      ?? utf8.contains(where: isSought)
  }
}
