extension String {
  /// How many characters stand before a heap of more than 30 marks on one letter; nil where there is
  /// none, as in the texts of all languages.
  ///
  /// 30 is what Unicode's Stream-Safe Text Format allows (UAX #15). Swift sorts the marks whenever it
  /// compares two texts, in a time that grows with the square of their number: a megabyte of accents
  /// would tie a machine up for hours.
  package var placeOfHeapedMarks: Int? {
    // All marks lie above the letters of Latin scripts.
    guard containsByte(where: { $0 >= 0xCC }) else { return nil }
    var count = 0
    for (place, scalar) in unicodeScalars.enumerated() {
      let isMark =
        scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
      count = isMark ? count + 1 : 0
      if count > 30 { return place - 30 }
    }
    return nil
  }
}
