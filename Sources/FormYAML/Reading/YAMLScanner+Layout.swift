/// Lines that do not stand where the lines around them say that they belong.
///
/// The scanner notes them and goes on as if they stood there, so that one slip is one mistake.
extension YAMLScanner {
  /// Looks at where the line of the current token stands, when it is the first one on it.
  mutating func fitLine() {
    guard fittedLine != lineStart else { return }
    fittedLine = lineStart
    guard !isInFlow, hasRoomForMistakes, isAtLineStart else { return }
    if let tab = (lineStart..<index).last(where: { text[$0] == "\t" }) {
      fitTabs(through: tab)
    } else {
      if index > lineStart, !tabColumns.isEmpty { tabColumns = [:] }
      fitColumn()
    }
  }

  // MARK: Tabs

  private mutating func fitTabs(through tab: Int) {
    let line = text.line(at: index)
    let place = place(of: LineParts(text, line: line), line: line)
    let tabs = (lineStart...tab).compactMap { text[$0] }
    let spaces = index - tab - 1
    let columns = place.columns
    // Lines with the same white space belong together.
    let key = text.string(lineStart..<tab + 1)
    let alike = tabColumns[key].map { $0 + spaces }
    let isLikely =
      alike.map { columns.contains($0) || awaitsValue && $0 > blocks.last?.column ?? 0 } ?? false
    let wanted = isLikely ? alike ?? 0 : place.wanted(near: widths(of: tabs, spaces))
    tabColumns[key] = wanted - spaces
    note(.tab(in: text, blanks: lineStart..<index, wanted: wanted))
    shift = wanted - (index - lineStart)
  }

  /// How far in white space may have been meant to reach; one tab may have been meant for any
  /// indentation.
  private func widths(of tabs: [Unicode.Scalar], _ spaces: Int) -> [Int] {
    guard tabs.count > 1 else { return [] }
    return [2, 4, 8].map { width in
      spaces + tabs.reduce(0) { $1 == "\t" ? ($0 / width + 1) * width : $0 + 1 }
    }
  }

  /// Lets the tabs be before the current place where nothing but white space stands on the line.
  mutating func allowTabs() {
    guard !isInFlow, isAtLineStart else { return }
    allowTabs(in: lineStart..<index)
  }

  mutating func allowTabs(in blanks: Range<Int>) {
    let isNew = blanks.lowerBound >= outline.harmlessTabs.last?.upperBound ?? 0
    guard isNew, blanks.contains(where: { text[$0] == "\t" }) else { return }
    outline.harmlessTabs.append(blanks)
  }

  mutating func allowTabsAfterDash() {
    let start = index
    while text[index]?.isBlank ?? false { index += 1 }
    allowTabs(in: start..<index)
  }

  // MARK: Indentation

  private mutating func fitColumn() {
    if fitLostDash() || fitLostFirstDash() { return }
    guard isMisfit || isItemAmongFields else { return }
    let line = text.line(at: index)
    let parts = LineParts(text, line: line)
    guard parts.isEntry else { return }
    if hasNameOfWords(parts), ownerWithText != nil, scanPasted(from: line) { return }
    if parts.isItem, fitLostItem(parts, line: line) || !isMisfit { return }
    if let level = levelAtFault(line: line, isItem: parts.isItem) {
      return moveLevel(level, to: column)
    }
    if fitSlippedField(isItem: parts.isItem) { return }
    let place = place(of: parts, line: line)
    let wanted = place.wanted(near: [column])
    if let owner = ownerWithText, wanted == blocks.last?.column {
      note(.indentedTooFar(in: text, line: line, owner: owner))
    } else {
      let levels = Set(place.columns).sorted()
      note(.indentation(in: text, line: line, levels: levels, wanted: wanted))
    }
    shift = wanted - column
  }

  /// Whether no entry can stand at the current column.
  private var isMisfit: Bool {
    guard let top = blocks.last else { return false }
    if column > top.column { return !awaitsValue && !top.isList }
    return !blocks.contains { $0.column == column }
  }

  /// Whether a line with a colon reads like a text: names of fields have no spaces.
  private func hasNameOfWords(_ parts: LineParts) -> Bool {
    parts.name?.utf8.contains(UInt8(ascii: " ")) ?? false
  }

  private func place(of parts: LineParts, line: Int) -> LinePlace {
    LinePlace(
      line: parts, levels: blocks, isAwaited: awaitsValue,
      taken: parts.isItem ? [] : columns(ofFieldsNamed: parts.name),
      below: LineBelow(text, line: line))
  }

  /// The columns of the levels that already have a field of a name.
  private func columns(ofFieldsNamed name: String?) -> [Int] {
    guard let name else { return [] }
    return blocks.indices.filter { level in
      names(in: level).contains { Self.unquoted(text.string($0)) == name }
    }.map { blocks[$0].column }
  }

  /// The line of the field that the current one is within, if that field has its value beside it.
  var ownerWithText: Int? {
    guard let top = blocks.last, column > top.column, let start = top.latestLine else { return nil }
    let line = text.line(at: start)
    let parts = LineParts(text, line: line)
    return parts.looksLikeField ? line : nil
  }

  // MARK: The lines above

  /// The level whose entries stand at the wrong column, rather than the current line: fewer stand
  /// there than here.
  private func levelAtFault(line: Int, isItem: Bool) -> Int? {
    let around = [
      blocks.firstIndex { $0.column > column }, blocks.lastIndex { $0.column < column },
    ]
    let near = around.compactMap { $0 }.min {
      abs(blocks[$0].column - column) < abs(blocks[$1].column - column)
    }
    guard let near, blocks[near].mayMove, blocks[near].isList == isItem, canMove(near) else {
      return nil
    }
    let (here, there) = tally(from: line, other: blocks[near].column)
    let others = blocks[near].count + there
    return here > others || here == others && isOdd(near) ? near : nil
  }

  /// How many lines from a line on, as far as its part goes, begin at the current column and at
  /// another one.
  private func tally(from line: Int, other: Int) -> (here: Int, there: Int) {
    var here = 0
    var there = 0
    for line in line...min(text.lineCount, line + LineBelow.reach) {
      guard let indentation = text.indentation(ofLine: line) else { continue }
      if indentation < min(column, other) { break }
      if indentation == column { here += 1 }
      if indentation == other { there += 1 }
    }
    return (here, there)
  }

  /// The outermost level that begins on the line where a level begins: `- name: value` begins two.
  private func outermost(beginningWith level: Int) -> Int {
    let line = blocks[level].firstLines.first
    var outermost = level
    while outermost > 0, blocks[outermost - 1].latestLine == line { outermost -= 1 }
    return outermost
  }

  /// Whether moving a level moves nothing that stands right.
  private func canMove(_ level: Int) -> Bool {
    let first = outermost(beginningWith: level)
    guard first < level else { return true }
    let move = column - blocks[level].column
    let outer = first > 0 ? blocks[first - 1].column : 0
    let hasRoom = abs(move) == 1 && blocks[first].column + move >= outer
    return hasRoom && blocks[first...level].allSatisfy { $0.count == 1 }
  }

  /// Whether a level stands an odd number of steps further in than what holds it, and would not if
  /// it were moved to the current column.
  private func isOdd(_ level: Int) -> Bool {
    let first = outermost(beginningWith: level)
    let outer = first > 0 ? blocks[first - 1].column : 0
    let move = column - blocks[level].column
    return (blocks[first].column - outer) % 2 != 0 && move % 2 != 0
  }

  private mutating func moveLevel(_ level: Int, to column: Int) {
    let move = column - blocks[level].column
    for start in blocks[level].firstLines where hasRoomForMistakes {
      let line = text.line(at: start)
      let wanted = (text.indentation(ofLine: line) ?? 0) + move
      note(.indentedUnlikeBelow(in: text, line: line, wanted: wanted))
    }
    let first = outermost(beginningWith: level)
    keepBlocks(level + 1)
    for moved in first...level { blocks[moved].column += move }
  }
}
