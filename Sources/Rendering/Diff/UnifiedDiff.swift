public import Diagnostics

/// Shows what differs between two texts, line by line, as programmers and version control do.
///
/// It is for people: characters that a terminal would obey are shown as signs.
public enum UnifiedDiff {
  /// The changes with `context` lines around them; empty where the texts are the same.
  public static func render(
    from old: SourceText, to new: SourceText, in language: Language, context: Int = 3,
    style: TextReporter.Style = TextReporter.Style()
  ) -> String {
    let (a, b) = (DiffLines(old.text).lines, DiffLines(new.text).lines)
    let hunks = DiffHunk.hunks(LineDiff.steps(from: a, to: b), context: max(0, context))
    guard !hunks.isEmpty else { return "" }
    var writer = DiffWriter(pen: ReportPen(isColored: style.isColored), language: language)
    writer.line("--- \(VisibleText.line(old.name))", [.bold])
    writer.line("+++ \(VisibleText.line(new.name))", [.bold])
    for hunk in hunks { writer.write(hunk, a, b) }
    return writer.text
  }
}

/// Changes that stand close together, with the lines around them.
struct DiffHunk {
  var steps: [LineDiff.Step] = []
  /// The first line of each text, from 0, and how many lines there are.
  var oldStart: Int
  var newStart: Int

  var oldCount: Int { steps.count { $0 != .insert } }
  var newCount: Int { steps.count { $0 != .remove } }

  static func hunks(_ steps: [LineDiff.Step], context: Int) -> [DiffHunk] {
    var hunks: [DiffHunk] = []
    var (old, new) = (0, 0)
    var lastChange: Int?
    var upTo = 0
    for (index, step) in steps.enumerated() {
      if step != .keep {
        let isNear = lastChange.map { index - $0 <= 2 * context + 1 } ?? false
        let lead = isNear ? index - upTo : min(context, index - upTo)
        if !isNear { hunks.append(DiffHunk(oldStart: old - lead, newStart: new - lead)) }
        hunks[hunks.count - 1].steps += steps[(index - lead)...index]
        lastChange = index
        upTo = index + 1
      } else if let change = lastChange, index - change <= context {
        hunks[hunks.count - 1].steps.append(step)
        upTo = index + 1
      }
      if step != .insert { old += 1 }
      if step != .remove { new += 1 }
    }
    return hunks
  }
}

private struct DiffWriter {
  let pen: ReportPen
  let language: Language
  var text = ""

  mutating func line(_ words: String, _ inks: [ReportInk]) { text += pen.write(words, inks) + "\n" }

  mutating func write(_ hunk: DiffHunk, _ a: [ArraySlice<UInt8>], _ b: [ArraySlice<UInt8>]) {
    let old = Self.span(hunk.oldStart, hunk.oldCount)
    let new = Self.span(hunk.newStart, hunk.newCount)
    line("@@ -\(old) +\(new) @@", [.cyan])
    var (oldIndex, newIndex) = (hunk.oldStart, hunk.newStart)
    for step in hunk.steps {
      switch step {
      case .keep: write(" ", a[oldIndex], [])
      case .remove: write("-", a[oldIndex], [.red])
      case .insert: write("+", b[newIndex], [.green])
      }
      if step != .insert { oldIndex += 1 }
      if step != .remove { newIndex += 1 }
    }
  }

  private mutating func write(_ sign: String, _ bytes: ArraySlice<UInt8>, _ inks: [ReportInk]) {
    let bare = bytes.reversed().drop { $0 == 0x0A || $0 == 0x0D }.reversed()
    line(sign + VisibleText.line(String(decoding: bare, as: UTF8.self)), inks)
    if bare.count == bytes.count { line("\\ " + Text.noLineEnd[language], []) }
  }

  /// The lines of a hunk, from 1; of no lines, the one before them.
  private static func span(_ start: Int, _ count: Int) -> String {
    count == 1 ? "\(start + 1)" : "\(count == 0 ? start : start + 1),\(count)"
  }
}

extension Text {
  fileprivate static let noLineEnd = Text(
    sv: "Ingen radbrytning sist i filen", en: "No newline at end of file")
}
