extension Array {
  /// What `map` gives, by index.
  ///
  /// For lists of parts and fields, whose types only the running program knows: to iterate over
  /// one, the runtime makes an iterator for its type and looks up how each is a collection.
  func listed<Value>(_ value: (Element) -> Value) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(count)
    for index in 0..<count { values.append(value(self[index])) }
    return values
  }
}
