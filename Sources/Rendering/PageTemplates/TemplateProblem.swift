public import Diagnostics

/// What is wrong with a template, and where.
public struct TemplateProblem: Error, Sendable, Hashable {
  /// Both counted from 1.
  public var line: Int
  public var column: Int
  public var message: Text

  init(_ message: Text, at place: String.Index, in text: String) {
    self.message = message
    let lines = text[..<place].split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    line = max(1, lines.count)
    column = (lines.last?.count ?? 0) + 1
  }
}
