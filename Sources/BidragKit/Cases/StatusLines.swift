/// Puts the words of a status on lines.
enum StatusLines {
  /// Words that begin at `margin`, with a label before the first line.
  static func hanging(_ words: String, after label: String, margin: Int, width: Int) -> [String] {
    let lines = wrapped(oneLine(words), width: max(20, width - margin))
    return lines.enumerated().map { index, line in
      index == 0 ? padded(label, to: margin) + line : blanks(margin) + line
    }
  }

  static func padded(_ text: String, to width: Int) -> String {
    text + blanks(width - text.count)
  }

  static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

  /// The text cut at `width`, with a sign where something is left out.
  static func cut(_ text: String, to width: Int) -> String {
    text.count <= width ? text : text.prefix(max(0, width - 1)) + "…"
  }

  /// The text without what a terminal would obey: names and titles come from files.
  static func oneLine(_ text: String) -> String {
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case _ where scalar == "\n" || scalar == "\t": line.append(" ")
      case .control, .format, .lineSeparator, .paragraphSeparator: line.append("\u{FFFD}")
      default: line.append(scalar)
      }
    }
    return String(line)
  }

  /// The words on lines no wider than `width`; a word that is wider stands alone.
  private static func wrapped(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    for word in text.split(separator: " ") {
      if !line.isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = ""
      }
      line += line.isEmpty ? String(word) : " \(word)"
    }
    return lines + [line]
  }
}
