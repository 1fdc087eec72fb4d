/// Puts the words of a report on lines of a limited width.
enum ReportParagraph {
  /// The lines of a text, none wider than `width` columns; only a word that is wider stands alone.
  static func lines(_ text: String, width: Int) -> [String] {
    // No character takes more columns than it has bytes.
    if text.utf8.count <= width { return text.isEmpty ? [] : [text] }
    var lines: [String] = []
    var line = ""
    var columns = 0
    for word in words(of: text) {
      let wordColumns = ScreenColumns.count(word)
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

  /// The words, parted at spaces.
  ///
  /// A no-break space holds an amount together. Several spaces, and those that begin a quotation,
  /// are part of what is shown, such as the indentation of a line to write, and are kept.
  private static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isFirst = true
    // By bytes, which is many times faster than by characters.
    let space = UInt8(ascii: " ")
    for bytes in text.utf8.split(separator: space, omittingEmptySubsequences: false) {
      let piece = String(Substring(bytes))
      if isFirst {
        word = piece
        isFirst = false
      } else if piece.isEmpty || word.utf8.last == space || opensQuotation(word) {
        word += " "
        word += piece
      } else {
        words.append(word)
        word = piece
      }
    }
    return word.isEmpty ? words : words + [word]
  }

  private static func opensQuotation(_ word: String) -> Bool {
    word.isEmpty || word == "”" || word.unicodeScalars.last == "“"
  }
}
