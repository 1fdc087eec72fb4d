import Diagnostics
import FormKit
import FormYAML

/// Reads a text as the file `test.yaml`.
func read(_ text: String, limits: YAMLLimits = .standard) -> YAMLReading {
  YAMLReader.read(Array(text.utf8), name: "test.yaml", limits: limits)
}

extension YAMLReading {
  var rules: [RuleID] { findings.map(\.rule) }
  var lines: [Int] { findings.compactMap { $0.range?.start.line } }

  /// The value under a name at the top of the tree.
  subscript(name: String) -> FormNode? {
    tree?.entries.first { $0.name == name }?.node
  }

  /// The piece of the source that a range covers.
  func text(in range: SourceRange?) -> String? {
    guard let range, let start = index(range.start), let end = index(range.end) else { return nil }
    let scalars = Array(source.text.unicodeScalars)
    guard start <= end, end <= scalars.count else { return nil }
    return String(String.UnicodeScalarView(scalars[start..<end]))
  }

  /// The source with the first fix of each finding applied.
  var fixed: String {
    var scalars = Array(source.text.unicodeScalars)
    for fix in findings.compactMap(\.fixes.first).reversed() {
      guard let range = fix.range, let start = index(range.start), let end = index(range.end)
      else { continue }
      scalars.replaceSubrange(start..<end, with: Array(fix.replacement.unicodeScalars))
    }
    return String(String.UnicodeScalarView(scalars))
  }

  private func index(_ position: SourcePosition) -> Int? {
    let lines = source.lines
    guard lines.indices.contains(position.line - 1) else { return nil }
    let line = lines[position.line - 1].unicodeScalars
    let start = source.text.unicodeScalars.distance(
      from: source.text.startIndex, to: lines[position.line - 1].startIndex)
    return position.column - 1 <= line.count ? start + position.column - 1 : nil
  }
}
