/// Where the paragraphs of a text begin, and its lines.
enum ProseLines {
  /// The lines of each paragraph. A long line is a paragraph; short ones that follow each other,
  /// such as those of an address, are one together. A blank line always parts.
  ///
  /// Lines that an editor or a mail program has broken within a sentence are one line.
  static func paragraphs(of text: String) -> [[String]] {
    var paragraphs: [[String]] = []
    var lines: [String] = []
    var isBelowLong = false
    for line in WholeLine.lines(of: text) {
      let parts = line.isBlank || isBelowLong || line.opening > longestLine
      if parts, !lines.isEmpty {
        paragraphs.append(lines)
        lines = []
      }
      if !line.isBlank { lines.append(line.text) }
      isBelowLong = line.ending > longestLine
    }
    return lines.isEmpty ? paragraphs : paragraphs + [lines]
  }

  /// The lines of a text, blank ones too, as it was meant and not as it was broken.
  static func lines(of text: String) -> [String] { WholeLine.lines(of: text).map(\.text) }

  /// The characters of a line that no one has broken by hand.
  private static let longestLine = 90
}
