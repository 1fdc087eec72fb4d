/// A line of a document as it is shown, with a mark under a place in it.
struct Snippet: Equatable {
  /// The line's number, from 1.
  var number: Int
  /// The line, cut to the width around the place.
  var line: String
  /// The columns before the mark.
  var indent: Int
  /// The columns of the mark; at least one.
  var mark: Int

  /// The mark on a line of its own.
  var markLine: String {
    String(repeating: " ", count: indent) + String(repeating: "^", count: mark)
  }
}
