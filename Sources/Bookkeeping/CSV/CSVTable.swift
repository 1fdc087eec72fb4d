import Diagnostics

/// A text of values with separators, taken apart into records and cells.
///
/// Records are read one at a time: all of them together take a hundred times the text.
struct CSVTable: Sequence, IteratorProtocol {
  struct Record {
    var cells: [PlacedText]
    /// Where the record stands, from its first cell to its last.
    var range: SourceRange {
      SourceRange(
        start: cells.first?.range.start ?? SourcePosition(line: 1, column: 1),
        end: cells.last?.range.end ?? SourcePosition(line: 1, column: 1))
    }

    var isBlank: Bool { cells.allSatisfy { $0.text.trimmed.isEmpty } }

    func cell(_ index: Int?) -> PlacedText? {
      guard let index, cells.indices.contains(index) else { return nil }
      let cell = cells[index]
      let text = cell.text.trimmed
      return text.isEmpty ? nil : PlacedText(text: text, range: cell.range)
    }
  }

  private var parser: CSVParser

  init(_ text: String, separator: Unicode.Scalar) {
    parser = CSVParser(text, separator: separator)
  }

  mutating func next() -> Record? { parser.record() }

  /// Where a quotation mark was opened and never closed, among the records read so far.
  var unclosed: SourceRange? { parser.unclosed }

  /// The separators that finance systems use.
  static let separators: [Unicode.Scalar] = [";", "\t", ",", "|"]
}

/// Goes through the text of a table.
private struct CSVParser {
  private let scalars: String.UnicodeScalarView
  private let separator: Unicode.Scalar
  private var index: String.UnicodeScalarView.Index
  private var position = SourcePosition(line: 1, column: 1)
  private(set) var unclosed: SourceRange?
  /// The most cells of a record that are kept: no table has as many columns.
  private static let mostCells = 1_000

  init(_ text: String, separator: Unicode.Scalar) {
    scalars = text.unicodeScalars
    self.separator = separator
    index = scalars.startIndex
  }

  private var isAtEnd: Bool { index == scalars.endIndex }

  mutating func record() -> CSVTable.Record? {
    guard !isAtEnd else { return nil }
    var cells = [cell()]
    while !isAtEnd, scalars[index] == separator {
      advance()
      let cell = cell()
      if cells.count < Self.mostCells { cells.append(cell) }
    }
    if !isAtEnd { advance() }
    return CSVTable.Record(cells: cells)
  }

  private mutating func cell() -> PlacedText {
    let start = position
    guard !isAtEnd, scalars[index] == "\"" else { return plain(from: start) }
    return quoted(from: start)
  }

  private mutating func plain(from start: SourcePosition) -> PlacedText {
    let first = index
    while !isAtEnd, scalars[index] != separator, !isLineEnd(scalars[index]) { advance() }
    return PlacedText(
      text: String(scalars[first..<index]), range: SourceRange(start: start, end: position))
  }

  /// A cell in quotation marks, within which two marks are one and lines may end.
  private mutating func quoted(from start: SourcePosition) -> PlacedText {
    var text = String.UnicodeScalarView()
    advance()
    while !isAtEnd {
      let scalar = scalars[index]
      advance()
      if scalar != "\"" {
        text.append(scalar)
      } else if !isAtEnd, scalars[index] == "\"" {
        text.append(scalar)
        advance()
      } else {
        let rest = plain(from: position)
        return PlacedText(
          text: String(text) + rest.text, range: SourceRange(start: start, end: position))
      }
    }
    let mark = SourcePosition(line: start.line, column: start.column + 1)
    unclosed = unclosed ?? SourceRange(start: start, end: mark)
    return PlacedText(text: String(text), range: SourceRange(start: start, end: mark))
  }

  private func isLineEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

  /// Steps over one character, or over the two of a line's end.
  private mutating func advance() {
    let scalar = scalars[index]
    index = scalars.index(after: index)
    if scalar == "\r", !isAtEnd, scalars[index] == "\n" { index = scalars.index(after: index) }
    position =
      isLineEnd(scalar)
      ? SourcePosition(line: position.line + 1, column: 1)
      : SourcePosition(line: position.line, column: position.column + 1)
  }
}
