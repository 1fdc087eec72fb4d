/// The stretch of a line that a snippet shows.
struct SnippetWindow {
  /// The column of the first character, counted in Unicode scalars from 1.
  let first: Int
  var text = String.UnicodeScalarView()
  /// The screen columns of each character.
  var columns: [Int] = []
  /// Whether more of the line follows.
  var isCut = false

  init(first: Int) { self.first = first }

  /// The columns that the sign for what was left out takes.
  var leadingColumns: Int { first > 1 ? 1 : 0 }

  /// Whether all up to a column is shown.
  func reaches(_ column: Int) -> Bool { !isCut || first + columns.count >= column }

  func snippet(number: Int, from start: Int, to end: Int) -> Snippet {
    let lower = min(start - first, columns.count)
    let upper = min(max(end - first, lower), columns.count)
    var shown = Array(text)
    if !isCut { while shown.last == " " { shown.removeLast() } }
    let stretch = shown.prefix(upper).dropFirst(lower)
    return Snippet(
      number: number, before: (first > 1 ? "…" : "") + string(shown.prefix(lower)),
      marked: string(stretch), after: string(shown.dropFirst(upper)) + (isCut ? "…" : ""),
      indent: leadingColumns + columns[..<lower].reduce(0, +),
      mark: max(1, columns[lower..<upper].reduce(0, +)))
  }

  private func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
