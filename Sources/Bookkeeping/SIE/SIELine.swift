import Diagnostics

/// One line of a SIE file, taken apart: its label and its items.
struct SIELine {
  enum Item: Sendable, Hashable {
    case text(PlacedText)
    /// What stands within braces on one line: the objects of a row.
    case list([PlacedText], SourceRange)
  }

  let number: Int
  /// In capitals, without `#`; nil for a line that has none.
  private(set) var label: String?
  private(set) var items: [Item] = []
  /// The braces around a voucher's rows, which stand outside a row's items.
  private(set) var opens = false
  private(set) var closes = false
  /// Where a quotation mark, or a brace of an object list, is never closed.
  private(set) var unclosed: SourceRange?
  /// The whole line.
  let range: SourceRange

  init(_ line: Substring, number: Int) {
    var scanner = SIEScanner(line, line: number)
    self.number = number
    range = scanner.wholeLine
    label = scanner.label()
    while let token = scanner.next() {
      switch token {
      case .text(let text): items.append(.text(text))
      case .open where label == "TRANS" || label == "RTRANS" || label == "BTRANS":
        readList(&scanner)
      case .open where label == nil || label == "VER": opens = true
      case .open: readList(&scanner)
      case .close: closes = true
      }
    }
    unclosed = unclosed ?? scanner.unclosed
  }

  private mutating func readList(_ scanner: inout SIEScanner) {
    let start = scanner.lastStart
    var texts: [PlacedText] = []
    while let token = scanner.next() {
      switch token {
      case .text(let text): texts.append(text)
      case .open: continue
      case .close:
        items.append(.list(texts, SourceRange(start: start, end: scanner.position)))
        return
      }
    }
    unclosed = SourceRange(start: start, end: scanner.position)
    items.append(.list(texts, SourceRange(start: start, end: scanner.position)))
  }

  /// The text of an item; nil where there is none or it is a list.
  func text(_ index: Int) -> PlacedText? {
    guard items.indices.contains(index), case .text(let text) = items[index] else { return nil }
    return text
  }
}

/// Goes through one line of a SIE file.
private struct SIEScanner {
  enum Token {
    case text(PlacedText)
    case open, close
  }

  private let scalars: [Unicode.Scalar]
  private let line: Int
  private var index = 0
  private(set) var lastStart: SourcePosition
  private(set) var unclosed: SourceRange?

  init(_ text: Substring, line: Int) {
    scalars = Array(text.unicodeScalars)
    self.line = line
    lastStart = SourcePosition(line: line, column: 1)
  }

  var position: SourcePosition { SourcePosition(line: line, column: index + 1) }

  var wholeLine: SourceRange {
    let first = scalars.firstIndex { !Self.isBlank($0) } ?? 0
    let last = scalars.lastIndex { !Self.isBlank($0) } ?? -1
    return SourceRange(
      start: SourcePosition(line: line, column: first + 1),
      end: SourcePosition(line: line, column: max(first, last + 1) + 1))
  }

  /// The label at the beginning of the line.
  mutating func label() -> String? {
    skipBlanks()
    guard index < scalars.count, scalars[index] == "#" else { return nil }
    index += 1
    var label = String.UnicodeScalarView()
    while index < scalars.count, !Self.isBlank(scalars[index]), scalars[index] != "{" {
      label.append(scalars[index])
      index += 1
    }
    return String(label).uppercased()
  }

  mutating func next() -> Token? {
    skipBlanks()
    guard index < scalars.count else { return nil }
    lastStart = position
    switch scalars[index] {
    case "{":
      index += 1
      return .open
    case "}":
      index += 1
      return .close
    case "\"": return .text(quoted())
    default: return .text(word())
    }
  }

  private mutating func skipBlanks() {
    while index < scalars.count, Self.isBlank(scalars[index]) { index += 1 }
  }

  /// A text in quotation marks, where a backslash makes a mark part of the text.
  private mutating func quoted() -> PlacedText {
    var text = String.UnicodeScalarView()
    index += 1
    while index < scalars.count {
      let scalar = scalars[index]
      let isEscaped = scalar == "\\" && index + 1 < scalars.count && scalars[index + 1] == "\""
      if isEscaped { index += 1 }
      if scalar == "\"" {
        index += 1
        return placed(text)
      }
      text.append(scalars[index])
      index += 1
    }
    unclosed = unclosed ?? SourceRange(start: lastStart, end: position)
    return placed(text)
  }

  private mutating func word() -> PlacedText {
    var text = String.UnicodeScalarView()
    while index < scalars.count, !Self.isBlank(scalars[index]),
      !["{", "}"].contains(scalars[index])
    {
      text.append(scalars[index])
      index += 1
    }
    return placed(text)
  }

  private func placed(_ text: String.UnicodeScalarView) -> PlacedText {
    PlacedText(text: String(text), range: SourceRange(start: lastStart, end: position))
  }

  /// The standard's separators, and the mark that DOS ended files with.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\t" || scalar == "\u{1A}" || scalar == "\u{0}"
  }
}
