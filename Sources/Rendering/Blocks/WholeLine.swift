import Diagnostics

/// A line of a text, whole again where an editor or a mail program has broken it within a sentence.
struct WholeLine {
  private(set) var text: String
  /// The characters of the first and of the last line that it was written on.
  let opening: Int
  private(set) var ending: Int

  private init(_ line: Substring) {
    text = String(line)
    opening = line.count
    ending = opening
  }

  var isBlank: Bool { text.allSatisfy(\.isWhitespace) }

  /// The lines of a text, blank ones too.
  static func lines(of text: String) -> [WholeLine] {
    var lines: [WholeLine] = []
    var run: [Substring] = []
    for line in text.parts(between: "\n") {
      if line.allSatisfy(\.isWhitespace) {
        lines += joined(run)
        run = []
        lines.append(WholeLine(line))
      } else {
        run.append(line)
      }
    }
    return lines + joined(run)
  }

  /// Lines that follow each other without a blank one.
  private static func joined(_ written: [Substring]) -> [WholeLine] {
    guard written.count > 1 else { return written.map { WholeLine($0) } }
    let run = LineRun(written)
    var lines: [WholeLine] = []
    for (index, line) in run.lines.enumerated() {
      if let link = run.link(before: index), var whole = lines.popLast() {
        whole.text = whole.text.trimmed + link + String(line).trimmed
        whole.ending = line.count
        lines.append(whole)
      } else {
        lines.append(WholeLine(line))
      }
    }
    return lines
  }
}
