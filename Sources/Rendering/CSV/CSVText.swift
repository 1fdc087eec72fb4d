/// A table as CSV that a Swedish Excel opens as it is: semicolons, a byte order mark, CRLF.
///
/// Source: RFC 4180 for quotation marks; the semicolon is the list separator of Swedish Windows.
package enum CSVText {
  /// A cell: words from people and documents, or a number.
  package enum Cell: Sendable {
    case words(String)
    case number(Int)
    case empty
  }

  package static func render(_ rows: [[Cell]]) -> String {
    "\u{FEFF}" + rows.map { $0.map(text).joined(separator: ";") + "\r\n" }.joined()
  }

  private static func text(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .number(let number): String(number)
    case .words(let words): quoted(harmless(words))
    }
  }

  /// Words that a spreadsheet takes for words: what begins like a formula gets an apostrophe first,
  /// and nothing in them moves to another cell or line.
  private static func harmless(_ words: String) -> String {
    let line = VisibleText.oneLine(words)
    let start = line.unicodeScalars.first { $0 != " " }
    guard let start, ["=", "+", "-", "@", "|", "%"].contains(start) else { return line }
    return "'" + line
  }

  private static func quoted(_ words: String) -> String {
    guard words.contains(where: { ";\",".contains($0) }) || words.contains("'") else {
      return words
    }
    return "\"" + words.replacing("\"", with: "\"\"") + "\""
  }
}
