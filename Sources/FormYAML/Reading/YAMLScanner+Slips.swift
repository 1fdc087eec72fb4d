/// Fields that slipped out of their part, so that the lines below them seem to stand too far in.
extension YAMLScanner {
  /// Notes the field above the current line, if it is that field which is at fault, and opens again
  /// what it closed; false where it is not.
  mutating func fitSlippedField(isItem: Bool) -> Bool {
    // One step beside a level is the slip of a line alone.
    guard !blocks.contains(where: { abs($0.column - column) == 1 }) else { return false }
    guard let holder = blocks.lastIndex(where: { $0.column < column }), !blocks[holder].isList,
      let start = blocks[holder].latestLine
    else { return false }
    let line = text.line(at: start)
    let field = LineParts(text, line: line)
    guard field.looksLikeField, !field.isItem, isDeeper(after: line) else { return false }
    let above = LevelsAbove(text, line: line, column: field.indentation)
    if let place = above.levels.firstIndex(where: { $0.column == column && $0.isList == isItem }) {
      // What slipped out of an item stood further in than its dash.
      let part = isItem ? place + 1 : place
      guard part < above.levels.count else { return false }
      note(.slippedOut(in: text, line: line, wanted: above.levels[part].column))
      keepBlocks(holder + 1)
      for level in above.levels[...place] { openBlock(at: level.column, isList: level.isList) }
      return true
    }
    guard !isItem, ownerWithText != nil, let blank = above.blankField else { return false }
    note(.slippedOut(in: text, line: line, wanted: column, holder: blank))
    openBlock(at: column)
    return true
  }

  /// Whether all that stands between a line and the current one is indented deeper than that.
  private func isDeeper(after line: Int) -> Bool {
    (line + 1..<max(line + 1, text.line(at: index))).allSatisfy {
      text.indentation(ofLine: $0).map { $0 > column } ?? true
    }
  }
}
