import Diagnostics

/// Cuts snippets from a document.
struct SnippetSource {
  private let source: SourceText
  /// Parted when the first snippet is cut: most documents need none.
  private lazy var lines = source.lines
  /// Where the last snippet began. Findings come by place, so that the next one on a long line
  /// need not be looked for from the line's start.
  private var cursor: Cursor?

  private struct Cursor {
    var line: Int
    var column: Int
    var index: String.Index
  }

  init(_ source: SourceText) {
    self.source = source
  }

  /// The line of `range` in at most `width` columns, marked from the range's start to its end or
  /// the line's; nil where the document has no such line.
  mutating func snippet(at range: SourceRange, width: Int) -> Snippet? {
    let number = range.start.line
    guard number >= 1, number <= lines.count else { return nil }
    let column = max(1, range.start.column)
    let end = range.end.line == number ? max(range.end.column, column) : Int.max
    // A mark that is half the width long says enough.
    let last = end - column > width / 2 ? column + width / 2 : end
    let window = window(on: number, around: column, upTo: last, width: width)
    return window.snippet(number: number, from: column, to: end)
  }

  private mutating func window(
    on number: Int, around column: Int, upTo last: Int, width: Int
  ) -> SnippetWindow {
    let head = window(on: number, from: 1, width: width)
    if column < width, head.reaches(last) { return head }
    let window = window(on: number, from: max(1, column - width / 3), width: width)
    // A place may lie beyond the line's end.
    return window.columns.isEmpty ? head : window
  }

  private mutating func window(on number: Int, from first: Int, width: Int) -> SnippetWindow {
    var window = SnippetWindow(first: first)
    var columns = window.leadingColumns + 1
    // Marks without width could go on for ever.
    let limit = width * 4
    for scalar in scalars(of: number, from: first) {
      let sign = VisibleText.sign(for: scalar)
      let signColumns = ScreenColumns.count(sign)
      guard columns + signColumns <= width, window.columns.count < limit else {
        window.isCut = true
        break
      }
      window.text.append(sign)
      window.columns.append(signColumns)
      columns += signColumns
    }
    return window
  }

  private mutating func scalars(of number: Int, from column: Int) -> Substring.UnicodeScalarView {
    let line = lines[number - 1].unicodeScalars
    guard column > 1 else { return line[...] }
    var known = Cursor(line: number, column: 1, index: line.startIndex)
    if let cursor, cursor.line == number, cursor.column <= column { known = cursor }
    let steps = column - known.column
    guard let index = line.index(known.index, offsetBy: steps, limitedBy: line.endIndex) else {
      return line[line.endIndex...]
    }
    cursor = Cursor(line: number, column: column, index: index)
    return line[index...]
  }
}
