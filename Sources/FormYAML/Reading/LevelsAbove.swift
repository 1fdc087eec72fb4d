/// The parts and lists that are open right above a line and stand further in than it, by how the
/// lines above it are indented.
///
/// It is worked out only where a line does not stand where it belongs.
struct LevelsAbove {
  /// How many lines are looked at, so that reading stays linear.
  private static let reach = 400

  /// The outermost first.
  private(set) var levels: [(column: Int, isList: Bool)] = []
  /// The line of a field at the same column as the line, right above it, that has no value.
  private(set) var blankField: Int?

  init(_ text: ScalarText, line: Int, column: Int) {
    var least: Int?
    for above in stride(from: line - 1, through: max(1, line - Self.reach), by: -1) {
      let parts = LineParts(text, line: above)
      guard parts.hasText, least.map({ parts.indentation < $0 }) ?? true else { continue }
      if parts.indentation <= column {
        if let least, !parts.holds(least) { levels = [] }
        if least == nil, parts.indentation == column, parts.isBlankField { blankField = above }
        break
      }
      // What stands below a value is part of a text.
      if let least, !parts.holds(least) { levels = [] }
      if parts.looksLikeField { levels.append((parts.bodyStart - parts.start, false)) }
      if parts.isItem { levels.append((parts.indentation, true)) }
      least = parts.indentation
    }
    levels.reverse()
  }
}

extension LineParts {
  /// Whether the line is a field without a value beside its name.
  fileprivate var isBlankField: Bool { looksLikeField && colon.map { $0 + 1 == end } ?? false }

  /// Whether a part or list at a column can be within what the line begins.
  fileprivate func holds(_ column: Int) -> Bool {
    isBlankField || isItem && (bodyStart == end || bodyStart - start == column)
  }
}
