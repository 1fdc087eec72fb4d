package import Diagnostics
import FormKit

/// A table as CSV that a spreadsheet opens as it is: a byte order mark, CRLF, and the marks that a
/// Swedish or an English Excel parts cells and decimals with.
///
/// Source: RFC 4180 for quotation marks; the marks are the list separator and the decimal mark of
/// Windows in the two languages.
package enum CSVText {
  /// A cell: words from people and documents, or a number.
  package enum Cell: Sendable, Hashable {
    case words(String)
    case number(Int)
    /// A number as documents spell it for machines, with a full stop before its decimals.
    case decimal(String)
    case empty
  }

  /// - Parameter language: that of the spreadsheet.
  package static func render(_ rows: [[Cell]], for language: Language = .swedish) -> String {
    var text = "\u{FEFF}"
    for row in rows {
      for (column, cell) in row.enumerated() {
        if column > 0 { text += language.separator }
        text += self.text(cell, for: language)
      }
      text += "\r\n"
    }
    return text
  }

  private static func text(_ cell: Cell, for language: Language) -> String {
    switch cell {
    case .empty: ""
    case .number(let number): String(number)
    case .decimal(let number):
      String(
        decoding: number.utf8.map { $0 == UInt8(ascii: ".") ? language.decimalByte : $0 },
        as: UTF8.self)
    case .words(let words): quoted(harmless(words))
    }
  }

  /// Words that a spreadsheet takes for words: what begins like a formula gets an apostrophe first,
  /// and nothing in them moves to another cell or line.
  private static func harmless(_ words: String) -> String {
    let line = VisibleText.oneLine(words)
    let start = line.unicodeScalars.first { $0 != " " }
    switch start {
    case "=", "+", "-", "@", "|", "%": return "'" + line
    default: return line
    }
  }

  private static func quoted(_ words: String) -> String {
    guard words.containsByte(where: needsQuotation) else { return words }
    let parts = words.parts(between: "\"")
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }

  private static func needsQuotation(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "'"): true
    default: false
    }
  }
}

extension Language {
  fileprivate var separator: String {
    switch self {
    case .swedish: ";"
    case .english: ","
    }
  }

  fileprivate var decimalByte: UInt8 {
    switch self {
    case .swedish: UInt8(ascii: ",")
    case .english: UInt8(ascii: ".")
    }
  }
}
