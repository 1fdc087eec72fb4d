/// A position in a text: line and column from 1, columns counted in Unicode scalars.
public struct SourcePosition: Sendable, Hashable, Comparable, Codable {
  public var line: Int
  public var column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (a: Self, b: Self) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// A stretch of text, from `start` up to but not including `end`.
public struct SourceRange: Sendable, Hashable, Codable {
  public var start: SourcePosition
  public var end: SourcePosition

  public init(start: SourcePosition, end: SourcePosition) {
    self.start = start
    self.end = end
  }

  /// The first character of a line, for findings that only know their line.
  public init(line: Int) {
    let start = SourcePosition(line: line, column: 1)
    self.init(start: start, end: start)
  }
}
