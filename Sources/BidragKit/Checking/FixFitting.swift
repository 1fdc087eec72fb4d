import Diagnostics
import FormKit
import FormYAML

/// Writes the replacements of fixes as the file holds their values: in quotes where the value is
/// quoted, within the block where it is one, so that a fix does not change what the rest means.
struct FixFitting {
  private let source: SourceBytes

  init(_ source: SourceText) { self.source = SourceBytes(source.text) }

  /// The findings with fixes that fit the text; most have none, and cost nothing.
  static func fitted(_ findings: [Finding], in loaded: LoadedDocument) -> [Finding] {
    guard loaded.format == .yaml, findings.contains(where: { !$0.fixes.isEmpty }) else {
      return findings
    }
    let fitting = FixFitting(loaded.source)
    return findings.map(fitting.fitted)
  }

  private func fitted(_ finding: Finding) -> Finding {
    guard finding.target == .value, !finding.fixes.isEmpty else { return finding }
    var finding = finding
    let isSpelling = finding.rule == NormalFormRule.info.id
    finding.fixes = finding.fixes.map { fix in
      guard let offsets = fix.range.flatMap(source.offsets), let sign = first(of: offsets) else {
        return fix
      }
      let written = source.text(offsets)
      return (isSpelling ? spelled(fix, in: written) : nil)
        ?? fitted(fix, in: written, sign, at: offsets)
    }
    return finding
  }

  private func first(of offsets: Range<Int>) -> Unicode.Scalar? {
    offsets.isEmpty ? nil : Unicode.Scalar(source.bytes[offsets.lowerBound])
  }

  /// The letters composed where they stand, which leaves lines and signs as they are; nil where
  /// escapes stand for some of them.
  private func spelled(_ fix: Fix, in written: String) -> Fix? {
    if written.hasPrefix("\""), written.contains("\\") { return nil }
    guard let composed = NormalFormRule.composed(written) else { return nil }
    var fix = fix
    fix.replacement = composed
    return fix
  }

  private func fitted(
    _ fix: Fix, in written: String, _ sign: Unicode.Scalar, at offsets: Range<Int>
  ) -> Fix {
    var fix = fix
    // What the reader does not show as it is would be lost.
    if !written.unicodeScalars.allSatisfy(Self.isShown) { fix.isSafe = false }
    guard !fix.replacement.hasPrefix("\"") else { return fix }
    switch sign {
    case "\"", "'": fix.replacement = YAMLWriter.quoted(fix.replacement)
    case "|", ">": fitBlock(&fix, at: offsets)
    default: fix.replacement = Self.inline(fix.replacement, insteadOf: written)
    }
    return fix
  }

  /// A value on a line: plain where any reader takes it for the same text, else in quotes.
  private static func inline(_ text: String, insteadOf written: String) -> String {
    let needsQuotes = text.contains(where: \.isNewline) || !YAMLWriter.isPlain(text)
    // A plain text that holds a comma stands outside brackets, where commas end nothing.
    let isNew = text.contains(where: isFlowSign) && !written.contains(where: isFlowSign)
    return needsQuotes || isNew ? YAMLWriter.quoted(text) : text
  }

  /// Replaces the text of a block and leaves its first line, on which a comment may stand.
  private func fitBlock(_ fix: inout Fix, at offsets: Range<Int>) {
    guard !fix.replacement.contains(where: \.isNewline),
      let lineEnd = source.bytes[offsets].firstIndex(where: Self.isBreak),
      let start = source.bytes[lineEnd..<offsets.upperBound].firstIndex(where: {
        !Self.isBreak($0) && $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t")
      })
    else {
      fix.isSafe = false
      fix.replacement = YAMLWriter.quoted(fix.replacement)
      return
    }
    fix.range?.start = source.position(at: start)
  }

  private static func isBreak(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  private static func isFlowSign(_ character: Character) -> Bool { ",[]{}".contains(character) }

  private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\t", "\n", "\r", "\u{FEFF}": true
    default: YAMLWriter.isPrintable(scalar)
    }
  }
}
