/// Puts words on lines of a limited width.
enum TextWrapping {
  /// The lines of a text; a word that is longer than a line stands alone.
  static func lines(_ text: String, width: Int) -> [String] {
    lines(text.split(whereSeparator: \.isWhitespace).map(String.init), width: width)
  }

  static func lines(_ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var count = 0
    for word in words {
      let length = word.unicodeScalars.count
      if count > 0, count + 1 + length > width {
        lines.append(line)
        line = word
        count = length
      } else {
        line += count > 0 ? " " + word : word
        count += count > 0 ? length + 1 : length
      }
    }
    return count > 0 ? lines + [line] : lines
  }
}
