/// Fields and items that slipped out of where they belong, which shows at a line that seems not to
/// fit.
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

  /// Whether the current line is an item where only fields can stand; a list may stand at the
  /// column of the field that holds it.
  var isItemAmongFields: Bool {
    guard text[index] == "-", isBlankOrEnd(index + 1), !awaitsValue,
      let level = blocks.last(where: { $0.column == column }), !level.isList,
      let latest = level.latestLine
    else { return false }
    let first = latest + (text.indentation(ofLine: text.line(at: latest)) ?? 0)
    return text[first] != "-" || !isBlankOrEnd(first + 1)
  }

  /// Notes an item that slipped out of its list, or whose list began without a dash; false where it
  /// is none of these.
  mutating func fitLostItem(_ item: LineParts, line: Int) -> Bool {
    if let first = blocks.last, !first.isList, first.column == column + 2,
      let start = first.firstLines.first, let name = item.name,
      names(in: blocks.count - 1).first.map({ text.string($0) }) == name
    {
      note(.firstDashLost(in: text, at: start + column))
      keepBlocks(blocks.count - 1)
      openBlock(at: column, isList: true)
      return true
    }
    guard isItemAmongFields else { return false }
    let lists = blocks.indices.filter { blocks[$0].isList && blocks[$0].column > column }
    // An item has the fields of the others in its list.
    let alike = lists.last { list in
      list + 1 < blocks.count && names(in: list + 1).contains { text.string($0) == item.name }
    }
    guard let list = alike ?? lists.last else { return false }
    let wanted = blocks[list].column
    note(
      .indentation(in: text, line: line, levels: lists.map { blocks[$0].column }, wanted: wanted))
    shift = wanted - column
    return true
  }

  /// Whether all that stands between a line and the current one is indented deeper than that.
  private func isDeeper(after line: Int) -> Bool {
    (line + 1..<max(line + 1, text.line(at: index))).allSatisfy {
      text.indentation(ofLine: $0).map { $0 > column } ?? true
    }
  }
}
