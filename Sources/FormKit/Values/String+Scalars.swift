extension String {
  /// A text of scalars, taken one by one: where a view of them is made, the runtime searches for
  /// how their list is a collection, and adding to the view takes many times as long.
  init(scalars: ArraySlice<Unicode.Scalar>) {
    self.init(unsafeUninitializedCapacity: 4 * scalars.count) { room in
      var count = 0
      for scalar in scalars {
        for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          room[count] = byte
          count += 1
        }
      }
      return count
    }
  }
}
