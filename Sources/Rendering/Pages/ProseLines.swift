import Diagnostics

/// Where the paragraphs of a text begin.
enum ProseLines {
  /// The lines of each paragraph. A long line is a paragraph; short ones that follow each other,
  /// such as those of an address, are one together. A blank line always parts.
  static func paragraphs(of text: String) -> [[String]] {
    var paragraphs: [[String]] = []
    var lines: [String] = []
    for line in text.parts(between: "\n") {
      let isLong = line.utf8.count > longestLine && line.count > longestLine
      if isLong || line.allSatisfy(\.isWhitespace) {
        if !lines.isEmpty { paragraphs.append(lines) }
        lines = []
        if isLong { paragraphs.append([String(line)]) }
      } else {
        lines.append(String(line))
      }
    }
    return lines.isEmpty ? paragraphs : paragraphs + [lines]
  }

  /// The characters of a line that no one has broken by hand.
  private static let longestLine = 90
}
