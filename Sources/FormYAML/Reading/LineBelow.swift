/// The next line with text below a line.
struct LineBelow {
  /// How many lines are looked at in search of it, so that reading stays linear.
  static let reach = 200

  let line: Int
  let indentation: Int
  let isItem: Bool

  /// Finds it; nil where there is none near, or where a tab hides how far in it stands.
  init?(_ text: ScalarText, line: Int) {
    let last = min(text.lineCount, line + Self.reach)
    for other in stride(from: line + 1, through: last, by: 1) {
      guard let indentation = text.indentation(ofLine: other) else { continue }
      let start = text.lineRange(other).lowerBound
      let first = start + indentation
      if text[first] == "#" { continue }
      guard (start..<first).allSatisfy({ text[$0] == " " }) else { return nil }
      self.line = other
      self.indentation = indentation
      isItem = text[first] == "-" && (text[first + 1].map { $0.isBlank || $0.isBreak } ?? true)
      return
    }
    return nil
  }
}
