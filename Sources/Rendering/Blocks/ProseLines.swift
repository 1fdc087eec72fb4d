import Diagnostics

/// Where the paragraphs of a text begin, and its lines.
enum ProseLines {
  /// The lines of each paragraph. A long line is a paragraph; short ones that follow each other,
  /// such as those of an address, are one together. A blank line always parts.
  ///
  /// Lines that an editor or a mail program has broken within a sentence are one line.
  static func paragraphs(of text: String) -> [[String]] {
    var paragraphs: [[String]] = []
    var lines: [String] = []
    /// The line above as it was written; nil where nothing can go on.
    var above: Substring?
    for line in text.parts(between: "\n") {
      let isLong = line.utf8.count > longestLine && line.count > longestLine
      if line.allSatisfy(\.isWhitespace) {
        if !lines.isEmpty { paragraphs.append(lines) }
        lines = []
        above = nil
        continue
      }
      if let written = above, goesOn(written, in: line) {
        lines.append((lines.popLast() ?? "").trimmed + " " + String(line).trimmed)
      } else if isLong || above.map({ $0.count > longestLine }) ?? false {
        if !lines.isEmpty { paragraphs.append(lines) }
        lines = [String(line)]
      } else {
        lines.append(String(line))
      }
      above = line
    }
    return lines.isEmpty ? paragraphs : paragraphs + [lines]
  }

  /// The characters of a line that no one has broken by hand.
  private static let longestLine = 90

  /// The characters of the shortest line that may be broken because it was full: shorter ones are
  /// broken on purpose, such as those of a list without signs.
  private static let shortestFullLine = 40

  /// Whether the sentence in which a line ends goes on in the line below.
  private static func goesOn(_ line: Substring, in below: Substring) -> Bool {
    guard line.utf8.count >= shortestFullLine, line.count >= shortestFullLine else { return false }
    let end = line.last { !$0.isWhitespace && !"”\"’')]»".contains($0) }
    guard let end, !".!?:;…-".contains(end) else { return false }
    let words = below.drop(while: \.isWhitespace)
    return words.first?.isLowercase == true && !beginsItem(words)
  }

  /// Whether words begin like an item of a list: `a)`, `b.`, or the letter that word processors
  /// have for a ring.
  private static func beginsItem(_ words: Substring) -> Bool {
    let first = words.prefix { !$0.isWhitespace }
    return first == "o" || first.count == 2 && ").".contains(first.last ?? " ")
  }
}
