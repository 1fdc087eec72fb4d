/// A line of a document as it is shown, with a mark under a place in it.
struct Snippet: Equatable {
  /// The line's number, from 1.
  var number: Int
  /// What of the line is shown before the place, at the place, and after it; the line is cut to the
  /// width around the place.
  var before: String
  var marked: String
  var after: String
  /// The columns before the mark.
  var indent: Int
  /// The columns of the mark; at least one.
  var mark: Int

  /// The line as it is shown.
  var line: String { before + marked + after }
}
