/// Finds where a value ends in the source, which libyaml's marks do not tell through Yams.
struct TextExtent {
  let text: ScalarText

  /// The end of a plain text: past its last character, across line ends and white space.
  ///
  /// libyaml folds white space but changes nothing else in a plain text, so its characters are
  /// found again one by one.
  func endOfPlain(_ value: String, from start: Int) -> Int {
    var index = start
    var end = start
    for scalar in value.unicodeScalars where !Self.isWhite(scalar) {
      while let other = text[index], Self.isWhite(other) { index += 1 }
      guard text[index] == scalar else { return end }
      index += 1
      end = index
    }
    return end
  }

  private static func isWhite(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isBlank || scalar.isBreak
  }

  /// The end of a quoted text: past its closing quote.
  func endOfQuoted(from start: Int) -> Int {
    guard let quote = text[start] else { return start }
    var index = start + 1
    while let scalar = text[index] {
      if scalar == "\\", quote == "\"" {
        index += 2
      } else if scalar != quote {
        index += 1
      } else if quote == "'", text[index + 1] == "'" {
        index += 2
      } else {
        return index + 1
      }
    }
    return text.scalars.count
  }

  /// The end of a text after `|` or `>`: the end of its last line that is not empty.
  ///
  /// The text goes on for as long as its lines are indented deeper than what holds it.
  func endOfBlock(from start: Int, deeperThan column: Int) -> Int {
    let first = text.line(at: start)
    var end = headerEnd(from: start)
    for line in stride(from: first + 1, through: text.lineCount, by: 1) {
      guard let indentation = spaces(beforeLine: line) else { continue }
      guard indentation > column else { break }
      end = text.lineRange(line).upperBound
    }
    return end
  }

  /// The spaces before the text of a line; nil for a line without text.
  private func spaces(beforeLine line: Int) -> Int? {
    let range = text.lineRange(line)
    return range.first { text[$0] != " " }.map { $0 - range.lowerBound }
  }

  private func headerEnd(from start: Int) -> Int {
    var index = start
    while let scalar = text[index], !scalar.isBlank, !scalar.isBreak { index += 1 }
    return index
  }

  /// The end of a collection in brackets, when all within it ends at `index`.
  func endOfFlow(after index: Int, closing bracket: Unicode.Scalar) -> Int {
    var index = index
    while let scalar = text[index], scalar != bracket {
      let isComment = scalar == "#" && index > 0 && (text[index - 1].map(Self.isWhite) ?? true)
      index += 1
      while isComment, let next = text[index], !next.isBreak { index += 1 }
    }
    return min(index + 1, text.scalars.count)
  }
}
