extension String {
  /// How many characters stand before a heap of more than 30 marks on one letter; nil where there
  /// is none, as in the texts of all languages.
  ///
  /// 30 is what Unicode's Stream-Safe Text Format allows (UAX #15). Swift sorts the marks whenever
  /// it compares two texts, in a time that grows with the square of their number: a megabyte of
  /// accents would tie a machine up for hours.
  package var placeOfHeapedMarks: Int? {
    guard hasLongStretchBeyondASCII else { return nil }
    var count = 0
    for (place, scalar) in unicodeScalars.enumerated() {
      let isMark =
        scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
      count = isMark ? count + 1 : 0
      if count > 30 { return place - 30 }
    }
    return nil
  }

  /// The bytes of 31 marks, none of which is in ASCII or shorter than two.
  private static let shortestHeap = 62

  /// Whether there is a stretch without ASCII that is long enough for a heap of marks.
  ///
  /// Such a stretch has a byte at one of the places looked at, so most of a text is not looked at.
  private var hasLongStretchBeyondASCII: Bool {
    let found = utf8.withContiguousStorageIfAvailable { bytes in
      for place in stride(from: 0, to: bytes.count, by: Self.shortestHeap) where bytes[place] > 0x7F
      {
        let before = bytes[..<place].suffix(Self.shortestHeap).reversed().prefix { $0 > 0x7F }.count
        let after = bytes[place...].prefix(Self.shortestHeap).prefix { $0 > 0x7F }.count
        if before + after >= Self.shortestHeap { return true }
      }
      return false
    }
    return found ?? true
  }
}
