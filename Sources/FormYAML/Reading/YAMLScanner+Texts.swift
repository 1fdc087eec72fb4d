/// The texts of a YAML document: plain, quoted and in blocks.
extension YAMLScanner {
  // MARK: Plain

  mutating func scanPlain() {
    noteDashWithoutSpace()
    let range = readPlain()
    lastText = range
    let isOneLine = range.lowerBound >= lineStart
    candidate = mayStartName && isOneLine ? range : nil
    // After a text of several lines libyaml allows a name again, but the text itself is none.
    mayStartName = !isOneLine && isAtLineStart
  }

  /// Whether only white space stands before the index on its line.
  private var isAtLineStart: Bool {
    (lineStart..<max(lineStart, index)).allSatisfy { text[$0]?.isBlank ?? false }
  }

  /// The stretch of the plain text that begins at an index, without going there.
  func plainRange(from start: Int) -> Range<Int> {
    var probe = self
    probe.index = start
    probe.outline = YAMLOutline()
    return probe.readPlain()
  }

  /// Reads a plain text and goes past it.
  private mutating func readPlain() -> Range<Int> {
    let start = index
    // The first scalar belongs to the text whatever it is; so reading always goes on.
    index += 1
    var end = index
    let indent = blocks.last?.column ?? -1
    while readPlainLine(end: &end), continues(deeperThan: indent) {}
    return start..<end
  }

  /// Reads a plain text to the end of its line; false where the text ends within the line.
  private mutating func readPlainLine(end: inout Int) -> Bool {
    while let scalar = text[index] {
      if scalar.isBreak { return true }
      if scalar == ":", isBlankOrEnd(index + 1) { return false }
      if isInFlow, scalar.isFlowIndicator { return false }
      if scalar == "#", index > 0, text[index - 1]?.isBlank ?? false { return false }
      index += 1
      if !scalar.isBlank { end = index }
    }
    return false
  }

  /// Goes to the next line with text if a plain text goes on there.
  private mutating func continues(deeperThan indent: Int) -> Bool {
    var next = index
    var nextLineStart = lineStart
    while let scalar = text[next], scalar.isBlank || scalar.isBreak {
      next += 1
      if scalar.isBreak { nextLineStart = next }
    }
    guard let scalar = text[next], scalar != "#" else { return false }
    let column = next - nextLineStart
    guard isInFlow || column > indent else { return false }
    if column == 0, isMarker("-", at: next) || isMarker(".", at: next) { return false }
    index = next
    lineStart = nextLineStart
    noteTab()
    return true
  }

  /// Notes a dash without space where an item of a list was meant: `-item` at the start of a line.
  private mutating func noteDashWithoutSpace() {
    guard text[index] == "-", !isInFlow, hasRoomForMistakes, isAtLineStart,
      let next = text[index + 1],
      next.properties.isAlphabetic || next == "\"" || next == "'"
    else { return }
    note(.dashWithoutSpace(in: text, dash: index))
  }

  // MARK: Quoted

  mutating func scanQuoted(_ quote: Unicode.Scalar) {
    let start = index
    let firstLineStart = lineStart
    let mayBeName = mayStartName
    guard skipQuoted(quote) else {
      return leaveOpen(quote, start: start, lineStart: firstLineStart)
    }
    let range = start..<index
    let spansLines = lineStart != firstLineStart
    if hasTextAfterQuote {
      if spansLines, hasLineLikeField(range) {
        return leaveOpen(quote, start: start, lineStart: firstLineStart)
      }
      if !isInFlow { noteTextAfterQuote(range) }
    }
    lastText = range
    candidate = mayBeName && !spansLines ? range : nil
    mayStartName = false
  }

  /// Goes past a quoted text; false where it never ends.
  private mutating func skipQuoted(_ quote: Unicode.Scalar) -> Bool {
    index += 1
    while let scalar = text[index] {
      if scalar == quote {
        index += 1
        if quote == "\"" || text[index] != "'" { return true }
        index += 1
      } else if scalar == "\\", quote == "\"", let next = text[index + 1], !next.isBreak {
        index += 2
      } else {
        index += 1
        if scalar.isBreak { lineStart = index }
      }
    }
    return false
  }

  /// Notes a quote that is never closed and goes on with the next line.
  private mutating func leaveOpen(_ quote: Unicode.Scalar, start: Int, lineStart: Int) {
    // Each open quote is looked for to the end of the text, which must not go on for ever.
    if hasRoomForMistakes {
      note(.unclosedQuote(in: text, text: wholeText(from: start), quote: quote))
    } else {
      outline.isCutShort = true
    }
    index = start
    self.lineStart = lineStart
    candidate = nil
    mayStartName = false
    skipToLineEnd()
  }

  private var hasTextAfterQuote: Bool {
    var next = index
    while let scalar = text[next], scalar.isBlank { next += 1 }
    guard let scalar = text[next], !scalar.isBreak, scalar != "#", scalar != ":" else {
      return false
    }
    return !(isInFlow && scalar.isFlowIndicator)
  }

  private mutating func noteTextAfterQuote(_ quoted: Range<Int>) {
    guard hasRoomForMistakes else { return }
    let whole = wholeText(from: quoted.lowerBound)
    guard quoted.lowerBound >= lineStart, whole.upperBound > quoted.upperBound else { return }
    note(.textAfterQuote(in: text, text: whole))
    index = whole.upperBound
  }

  /// Whether a quoted text of several lines has a line that looks like a field: its quote was
  /// probably meant to end before.
  private func hasLineLikeField(_ range: Range<Int>) -> Bool {
    let first = text.line(at: range.lowerBound)
    let last = text.line(at: range.upperBound - 1)
    guard first < last else { return false }
    return (first + 1...last).contains { LineParts(text, line: $0).looksLikeField }
  }

  // MARK: Blocks

  /// Scans a text that follows `|` or `>` on the lines below.
  mutating func scanBlockScalar() {
    let start = index
    index += 1
    while let scalar = text[index], scalar == "+" || scalar == "-" || ("1"..."9").contains(scalar) {
      index += 1
    }
    let headerEnd = index
    while let scalar = text[index], scalar.isBlank { index += 1 }
    guard text[index] == "#" || (text[index]?.isBreak ?? true) else {
      index = start
      return scanReserved()
    }
    lastText = start..<headerEnd
    candidate = nil
    skipToLineEnd()
    skipBlockLines(deeperThan: max(0, blocks.last?.column ?? 0))
  }

  private mutating func skipBlockLines(deeperThan indent: Int) {
    while text[index] != nil {
      skipBreak()
      var next = index
      while text[next] == " " { next += 1 }
      let isEmpty = text[next]?.isBreak ?? true
      guard isEmpty || next - lineStart > indent else { return }
      skipToLineEnd()
    }
  }

  // MARK: Characters with a meaning

  /// Scans a text that begins with a character that no plain text may begin with.
  mutating func scanReserved() {
    if hasRoomForMistakes {
      note(.leadingIndicator(in: text, plain: plainRange(from: index)))
    }
    scanPlain()
  }

  /// Scans an anchor, alias or tag, or a text that begins like one.
  mutating func scanSpecial(_ sigil: Unicode.Scalar) {
    let start = index
    var end = start + 1
    while let scalar = text[end], sigil == "!" ? !isBlankOrEnd(end) : scalar.isAnchorCharacter {
      end += 1
    }
    let name = text.string(start + 1..<end)
    // libyaml lets these characters follow an anchor's name.
    let isWhole =
      isBlankOrEnd(end) || (text[end].map { "?:,]}%@`".unicodeScalars.contains($0) } ?? true)
    guard isWhole, sigil == "!" || !name.isEmpty else { return scanReserved() }
    // Only the first one on a line can be the beginning of a text.
    let isFirst = (outline.specials.last?.range.lowerBound ?? -1) < lineStart
    let sort: YAMLOutline.Special.Sort =
      switch sigil {
      case "*": .alias
      case "&": .anchor
      default: .tag
      }
    outline.specials.append(
      YAMLOutline.Special(
        sort: sort, name: name, range: start..<end,
        text: isFirst ? plainRange(from: start) : start..<end))
    index = end
    if sigil == "*" {
      candidate = mayStartName ? start..<end : nil
      mayStartName = false
    }
  }
}
