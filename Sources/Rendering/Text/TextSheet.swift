/// The lines of a text document as they are written.
///
/// It ends every line with LF and no blank, and never has two blank lines in a row, nor one first
/// or last.
struct TextSheet {
  private(set) var text = ""
  private var owesBlankLine = false

  /// Writes a line, without blanks at its end.
  mutating func line(_ words: String) {
    var words = words[...]
    while words.last == " " { words.removeLast() }
    guard !words.isEmpty else { return blankLine() }
    if owesBlankLine { text += "\n" }
    text += words
    text += "\n"
    owesBlankLine = false
  }

  mutating func lines(_ lines: [String]) {
    for line in lines { self.line(line) }
  }

  /// Leaves one blank line before what follows, if anything stands before it.
  mutating func blankLine() { owesBlankLine = !text.isEmpty }
}
