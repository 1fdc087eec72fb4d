import Diagnostics
import FormKit
import FormYAML

/// Writes the replacements of fixes as the file holds their values: in quotes where the value is
/// quoted, as a block where it is one, so that a fix does not change what the rest means.
struct FixFitting {
  private let lines: [Substring]

  init(_ source: SourceText) { lines = source.lines }

  /// The findings with fixes that fit the text; most have none, and cost nothing.
  static func fitted(_ findings: [Finding], in loaded: LoadedDocument) -> [Finding] {
    guard loaded.format == .yaml, findings.contains(where: { !$0.fixes.isEmpty }) else {
      return findings
    }
    let fitting = FixFitting(loaded.source)
    return findings.map(fitting.fitted)
  }

  private func fitted(_ finding: Finding) -> Finding {
    var finding = finding
    guard finding.target == .value else { return finding }
    finding.fixes = finding.fixes.map { fix in
      guard let start = fix.range?.start, lines.indices.contains(start.line - 1) else { return fix }
      var fix = fix
      fix.replacement = fitted(fix.replacement, at: start)
      return fix
    }
    return finding
  }

  private func fitted(_ replacement: String, at start: SourcePosition) -> String {
    let line = Array(lines[start.line - 1].unicodeScalars)
    guard line.indices.contains(start.column - 1) else { return replacement }
    switch line[start.column - 1] {
    case "\"", "'":
      return replacement.hasPrefix("\"") ? replacement : YAMLWriter.quoted(replacement)
    case "|", ">":
      let indent = line.prefix { $0 == " " || $0 == "-" }.count
      return YAMLWriter.scalar(replacement, indent: indent)
    default:
      return replacement
    }
  }
}
