/// The levels that are open, and the names in them.
extension YAMLScanner {
  mutating func closeBlocks(deeperThan column: Int) {
    while let last = blocks.last, last.column > column { blocks.removeLast() }
  }

  mutating func openBlock(at column: Int) {
    if let last = blocks.last, last.column >= column { return }
    blocks.append(Level(column: column))
    checkDepth()
  }

  mutating func openFlow() {
    candidate = mayStartName ? index..<index + 1 : nil
    flows.append(Level(column: column))
    mayStartName = true
    index += 1
    checkDepth()
  }

  private mutating func checkDepth() {
    if blocks.count + flows.count > limits.depth { outline.tooDeep = max(0, index - 1) }
  }

  /// Scans the colon after a name, or a colon that has no name before it.
  mutating func scanColon() {
    if let name = candidate {
      takeName(name)
    } else if !isInFlow, !mayStartName {
      noteStrayColon()
    }
    candidate = nil
    mayStartName = false
    index += 1
  }

  /// Scans the question mark before a name that may be anything.
  mutating func scanComplexName() {
    let mark = index..<index + 1
    outline.specials.append(
      YAMLOutline.Special(sort: .complexName, name: "", range: mark, text: mark))
    if !isInFlow { openBlock(at: column) }
    mayStartName = true
    index += 1
  }

  private mutating func takeName(_ range: Range<Int>) {
    if !isInFlow { openBlock(at: range.lowerBound - lineStart) }
    if text.string(range) == "<<" {
      outline.specials.append(
        YAMLOutline.Special(sort: .mergeKey, name: "", range: range, text: range))
    }
  }

  /// A colon where no name can be: in an unquoted text, or on a line that is indented too far.
  private mutating func noteStrayColon() {
    guard hasRoomForMistakes, let value = lastText, index >= mistakenEnd else { return }
    let line = text.line(at: index)
    if text.line(at: value.lowerBound) < line {
      note(.indentedTooFar(in: text, line: line, value: value))
    } else {
      let whole = wholeText(from: value.lowerBound)
      note(.colonInText(in: text, text: whole))
      mistakenEnd = whole.upperBound
    }
  }

  /// From an index to the end of the line, without a comment: the text as it was meant.
  func wholeText(from start: Int) -> Range<Int> {
    var end = start
    var index = start
    while let scalar = text[index], !scalar.isBreak {
      let isComment = scalar == "#" && index > start && (text[index - 1]?.isBlank ?? false)
      if isComment { break }
      index += 1
      if !scalar.isBlank { end = index }
    }
    return start..<end
  }
}
