/// The levels that are open, and the names in each of them.
extension YAMLScanner {
  mutating func closeBlocks(deeperThan column: Int) {
    var count = blocks.count
    while count > 0, blocks[count - 1].column > column { count -= 1 }
    keepBlocks(count)
  }

  /// Closes the levels within the outermost ones.
  mutating func keepBlocks(_ count: Int) {
    guard count < blocks.count else { return }
    names.removeSubrange(blocks[count].namesBefore...)
    blocks.removeSubrange(count...)
  }

  mutating func openBlock(at column: Int, isList: Bool = false) {
    if let last = blocks.last, last.column >= column { return }
    blocks.append(Level(column: column, isList: isList, namesBefore: names.count))
    checkDepth()
  }

  /// Counts the name or dash of the current line in the innermost level, if it stands there.
  mutating func noteEntry(at column: Int) {
    awaitsValue = true
    guard let top = blocks.indices.last, blocks[top].column == column else { return }
    blocks[top].addEntry(lineStart)
  }

  mutating func checkDepth() {
    if blocks.count + flows.count > limits.depth { outline.tooDeep = max(0, index - 1) }
  }

  /// Scans the colon after a name, or a colon that has no name before it.
  mutating func scanColon() {
    if let name = candidate {
      takeName(name)
    } else if !isInFlow, !mayStartName {
      if scanPastedBelowColon() { return }
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
    if !isInFlow {
      let column = range.lowerBound - lineStart + shift
      openBlock(at: column)
      noteEntry(at: column)
      noteLostDash(before: range, at: column)
      note(name: range)
    }
    if range.count == 2, text[range.lowerBound] == "<", text[range.lowerBound + 1] == "<" {
      outline.specials.append(
        YAMLOutline.Special(sort: .mergeKey, name: "", range: range, text: range))
    }
  }

  /// Notes a name in the innermost level; of a part with more names than may be read, it is enough
  /// to know the first.
  mutating func note(name: Range<Int>) {
    guard let top = blocks.last, names.count - top.namesBefore < limits.names else { return }
    names.append(name)
  }

  /// Notes a field that begins an item whose dash is lost: the first field of the item above has
  /// its name.
  private mutating func noteLostDash(before name: Range<Int>, at column: Int) {
    guard hasRoomForMistakes, shift == 0, blocks.count > 1,
      let first = names(in: blocks.count - 1).first,
      first.count == name.count, text.scalars[first] == text.scalars[name]
    else { return }
    let list = blocks[blocks.count - 2]
    let dash = lineStart + list.column
    guard list.isList, column >= list.column + 2,
      (lineStart..<name.lowerBound).allSatisfy({ text[$0] == " " })
    else { return }
    note(.lostDash(in: text, at: dash, first: first))
  }

  /// Where the names of a level's fields stand.
  func names(in level: Int) -> ArraySlice<Range<Int>> {
    let end = level + 1 < blocks.count ? blocks[level + 1].namesBefore : names.count
    return names[blocks[level].namesBefore..<end]
  }

  /// A name without its quotes; escapes between double quotes stay as they are.
  static func unquoted(_ name: String) -> String {
    let scalars = name.unicodeScalars
    guard let quote = scalars.first, quote == "\"" || quote == "'", scalars.count >= 2,
      scalars.last == quote
    else { return name }
    let inner = String(scalars.dropFirst().dropLast())
    guard quote == "'" else { return inner }
    return inner.split(separator: "''", omittingEmptySubsequences: false).joined(separator: "'")
  }

  /// A colon where no name can be: in an unquoted text, or on a line that is indented too far.
  private mutating func noteStrayColon() {
    guard hasRoomForMistakes, let value = lastText, index >= mistakenEnd else { return }
    let line = text.line(at: index)
    if text.line(at: value.lowerBound) < line {
      note(.indentedTooFar(in: text, line: line, owner: text.line(at: value.lowerBound)))
    } else {
      note(.colonInText(in: text, text: wholeText(from: value.lowerBound)), ofTextOn: line)
    }
  }

  /// Notes a mistake in a text, and that all lines of the text are part of it.
  mutating func note(_ mistake: Mistake, ofTextOn line: Int) {
    let end = endOfText(goingOnBelow: line)
    var mistake = mistake
    // Quotes around this line would leave the rest of the text outside of them.
    if end != nil { mistake.remedy = nil }
    note(mistake)
    mistakenEnd = max(end ?? 0, mistake.range.upperBound)
  }

  /// Where the lines end with which the text on a line goes on, by how far in they stand; nil where
  /// it does not.
  private func endOfText(goingOnBelow line: Int) -> Int? {
    guard !isInFlow, line < text.lineCount else { return nil }
    let column = blocks.last?.column ?? -1
    var end: Int?
    for below in line + 1...text.lineCount {
      // A line without text ends no text.
      guard let indentation = text.indentation(ofLine: below) else { continue }
      guard indentation > column else { break }
      end = text.lineRange(below).upperBound
    }
    return end
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
