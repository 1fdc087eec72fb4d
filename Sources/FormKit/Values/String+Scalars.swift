extension String {
  /// A text of scalars, taken one by one: where a view of them is made, the runtime searches for how
  /// their list is a collection.
  init(scalars: ArraySlice<Unicode.Scalar>) {
    self = ""
    for scalar in scalars { unicodeScalars.append(scalar) }
  }
}
