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
      let list = part > 0 && above.levels[part - 1].isList ? above.levels[part - 1].column : nil
      if let list, let first = itemName(above: line, at: list), text.string(first) == field.name {
        note(.lostItem(in: text, line: line, column: list, first: first))
      } else {
        note(.slippedOut(in: text, line: line, wanted: above.levels[part].column))
      }
      keepBlocks(holder + 1)
      for level in above.levels[...place] { openBlock(at: level.column, isList: level.isList) }
      return true
    }
    guard !isItem, ownerWithText != nil, let blank = above.blankField else { return false }
    note(.slippedOut(in: text, line: line, wanted: column, holder: blank))
    openBlock(at: column)
    return true
  }

  /// Notes that the current line, a field at the column of a list's dashes, has lost its own: the
  /// item above begins with the same name. False where it has not.
  mutating func fitLostDash() -> Bool {
    guard text[index] != "-", let list = blocks.lastIndex(where: { $0.column == column }),
      blocks[list].isList, list + 1 < blocks.count, let first = names(in: list + 1).first
    else { return false }
    let line = text.line(at: index)
    let field = LineParts(text, line: line)
    guard field.looksLikeField, field.name == text.string(first) else { return false }
    note(.lostItem(in: text, line: line, column: column, first: first))
    keepBlocks(list + 1)
    noteEntry(at: column)
    shift += 2
    return true
  }

  /// Notes that the line above the current one, the first of a list, has lost its dash: the current
  /// field stands where the item's second one stands, and an item of the same name follows below.
  /// False where it has not.
  mutating func fitLostFirstDash() -> Bool {
    guard !awaitsValue, let top = blocks.last, !top.isList, top.count == 1,
      column == top.column + 2, let start = top.firstLines.first
    else { return false }
    let line = text.line(at: start)
    let first = LineParts(text, line: line)
    guard first.looksLikeField, !first.isItem, let colon = first.colon,
      first.indentation == top.column,
      let next = nextItem(below: text.line(at: index), at: top.column), next.name == first.name
    else { return false }
    note(.firstItemLost(in: text, line: line, column: top.column))
    keepBlocks(blocks.count - 1)
    openBlock(at: top.column, isList: true)
    noteEntry(at: top.column)
    openBlock(at: column)
    note(name: first.bodyStart..<colon)
    awaitsValue = false
    return true
  }

  /// The item below a line at a column, if nothing stands further out or beside it before.
  private func nextItem(below line: Int, at column: Int) -> LineParts? {
    for below in (line + 1)...(line + LineBelow.reach) where below <= text.lineCount {
      guard let indentation = text.indentation(ofLine: below), indentation <= column else {
        continue
      }
      let parts = LineParts(text, line: below)
      return indentation == column && parts.isItem ? parts : nil
    }
    return nil
  }

  /// Where the name stands with which the item above a line begins, in the list at a column.
  private func itemName(above line: Int, at column: Int) -> Range<Int>? {
    for above in stride(from: line - 1, through: max(1, line - LineBelow.reach), by: -1) {
      guard let indentation = text.indentation(ofLine: above), indentation <= column else {
        continue
      }
      let parts = LineParts(text, line: above)
      guard indentation == column, parts.isItem, parts.name != nil else { return nil }
      return parts.colon.map { parts.bodyStart..<$0 }
    }
    return nil
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
