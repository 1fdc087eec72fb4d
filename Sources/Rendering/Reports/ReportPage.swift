/// The lines of a report as they are written.
struct ReportPage {
  private(set) var text = ""
  private var endsInBlankLine = true
  let pen: ReportPen
  /// The columns of a line; without snippets lines are not broken.
  let width: Int

  init(style: TextReporter.Style) {
    pen = ReportPen(isColored: style.isColored)
    width = style.showsSnippets ? min(max(20, style.width), 1_000) : Int.max
  }

  /// Writes a line as it is.
  mutating func line(_ words: String) {
    text += words + "\n"
    endsInBlankLine = false
  }

  /// Writes a blank line, unless there is one or nothing is written yet.
  mutating func blankLine() {
    guard !endsInBlankLine else { return }
    text += "\n"
    endsInBlankLine = true
  }

  /// Writes words that may come from a document, by paragraphs, each line within the width.
  mutating func write(_ words: String, indent: Int = 0, inks: [ReportInk] = []) {
    let margin = String(repeating: " ", count: indent)
    for paragraph in VisibleText.paragraphs(words) {
      for line in ReportParagraph.lines(paragraph, width: width - indent) {
        self.line(margin + pen.write(line, inks))
      }
    }
  }
}
