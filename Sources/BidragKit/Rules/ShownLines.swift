import Diagnostics

/// A stretch of one document in an example, as a page shows it.
struct ShownLines {
  /// Which other document of the case it is; nil for the document that is looked at.
  var caption: Text?
  var lines: [String]
  /// Whether the lines are XML.
  var isXML = false

  /// The lines within a width: what is too long goes on below, after a comma, or is cut short.
  func lines(width: Int, in language: Language) -> [String] {
    lines.flatMap { line -> [String] in
      guard line.count > width else { return [line] }
      let isFlow = !isXML && (line.contains("{") || line.contains("["))
      return (isFlow ? Self.broken(line, width) : [line]).map { Self.cut($0, width, language) }
    }
  }

  /// The line as far as there is room, with how much is left out.
  private static func cut(_ line: String, _ width: Int, _ language: Language) -> String {
    guard line.count > width else { return line }
    let words = line.split(separator: " ")
    var shown = String(line.prefix { $0 == " " })
    let indent = shown.count
    var count = 0
    for word in words {
      let left = Text.more(words.count - count - 1)[language].count
      guard shown.count + word.count + left + 2 <= width else { break }
      shown += (shown.count == indent ? "" : " ") + word
      count += 1
    }
    // Of a single long word, as many characters as there is room for.
    guard count > 1 else { return String(line.prefix(max(1, width - 1))) + "…" }
    return "\(shown) \(Text.more(words.count - count)[language])"
  }

  /// YAML's lists and fields in braces may go on with the next line, set in further.
  private static func broken(_ line: String, _ width: Int) -> [String] {
    let indent = String(repeating: " ", count: max(2, line.prefix { " -{[".contains($0) }.count))
    var lines: [String] = []
    var current = ""
    for piece in pieces(of: line) {
      let isFull = (current + piece).trimmedEnd.count > width
      if isFull, !current.allSatisfy({ $0 == " " }) {
        lines.append(current.trimmedEnd)
        current = indent
      }
      current += piece
    }
    return lines + [current.trimmedEnd]
  }

  /// The stretches of a line that end with a comma and a blank.
  private static func pieces(of line: String) -> [String] {
    var pieces: [String] = []
    var piece = ""
    for character in line {
      piece.append(character)
      if piece.hasSuffix(", ") {
        pieces.append(piece)
        piece = ""
      }
    }
    return pieces + [piece]
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self
    while text.hasSuffix(" ") { text.removeLast() }
    return text
  }
}

extension Text {
  fileprivate static func more(_ count: Int) -> Text {
    Text(sv: "… [\(count) ord till]", en: "… [\(count) more words]")
  }
}
