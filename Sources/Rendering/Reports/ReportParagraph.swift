/// Puts the words of a report on lines of a limited width.
enum ReportParagraph {
  /// The lines of a text, none wider than `width` columns; only a word that is wider stands alone.
  ///
  /// Words are parted at spaces. A no-break space holds an amount together.
  static func lines(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in text.split(separator: " ") {
      let wordColumns = ScreenColumns.count(String(word))
      if columns > 0, columns + 1 + wordColumns > width {
        lines.append(line)
        line = ""
        columns = 0
      }
      if columns > 0 {
        line += " "
        columns += 1
      }
      line += word
      columns += wordColumns
    }
    return line.isEmpty ? lines : lines + [line]
  }
}
