import Diagnostics

/// The texts of a YAML document, plain and quoted.
extension YAMLScanner {
  // MARK: Plain

  mutating func scanPlain() {
    if scanForeignDash() { return }
    let isItem = noteDashWithoutSpace()
    let place = (lineStart: lineStart, shift: shift)
    let range = readPlain()
    let column = range.lowerBound - place.lineStart + place.shift
    if !isItem, lacksColon(range, column: column, mayBeName: mayStartName) {
      (lineStart, shift) = place
      if scanPasted(from: text.line(at: range.lowerBound)) { return }
      return goOnAfterName(range.lowerBound)
    }
    lastText = range
    awaitsValue = false
    let isOneLine = range.lowerBound >= lineStart
    candidate = mayStartName && isOneLine ? range : nil
    // After a text of several lines libyaml allows a name again, but the text itself is none.
    mayStartName = !isOneLine && isAtLineStart
  }

  /// Whether only white space stands before the index on its line.
  var isAtLineStart: Bool {
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
    fieldBelow = nil
    continuation = nil
    var end = index
    let indent = blocks.last?.column ?? -1
    while readPlainLine(end: &end), continues(deeperThan: indent) {
      continuation = min(continuation ?? column, column)
    }
    if text[index] == "#" {
      noteCutText(from: start)
      if mayStartName { findFieldBelowComment(deeperThan: indent) }
    }
    return start..<end
  }

  /// Where the text begins that the current `#` cuts off: a name or dash has no other, or it is
  /// quoted, or was noted as a mistake.
  var startOfCutText: Int? {
    if awaitsValue { return hasValueBelow ? nil : index }
    guard let lastText, lastText.lowerBound >= lineStart, lastText.upperBound <= index,
      (lastText.upperBound..<index).allSatisfy({ text[$0]?.isBlank ?? false })
    else { return nil }
    let isQuoted = text[lastText.lowerBound] == "\"" || text[lastText.lowerBound] == "'"
    return isQuoted || mistakenEnd > lineStart ? lastText.lowerBound : nil
  }

  /// Whether the value of the current line's name or dash stands on the lines below.
  private var hasValueBelow: Bool {
    let line = text.line(at: index)
    guard let below = LineBelow(text, line: line) else { return false }
    let column = text.indentation(ofLine: line) ?? 0
    return below.indentation > column
      || below.indentation == column && below.isItem && text[lineStart + column] != "-"
  }

  /// Notes that a text is cut off at the current `#`, where it may be meant as a number sign.
  mutating func noteCutText(from start: Int) {
    guard outline.cutTexts.count < limits.findings, outline.cutTexts.last?.mark != index,
      let next = text[index + 1],
      next.properties.isAlphabetic || next.properties.numericType != nil
    else { return }
    outline.cutTexts.append((start..<wholeLine(from: index), index))
  }

  /// The end of the text on the current line, comments and all.
  private func wholeLine(from start: Int) -> Int {
    var end = start
    var index = start
    while let scalar = text[index], !scalar.isBreak {
      index += 1
      if !scalar.isBlank { end = index }
    }
    return end
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
      if scalar.isBreak, nextLineStart > lineStart { allowTabs(in: nextLineStart..<next) }
      next += 1
      if scalar.isBreak { nextLineStart = next }
    }
    guard let scalar = text[next], scalar != "#" else { return false }
    let blanks = nextLineStart..<next
    if blanks.isEmpty, isMarker("-", at: next) || isMarker(".", at: next) { return false }
    let tab = isInFlow ? nil : blanks.first { text[$0] == "\t" }
    guard isInFlow || tab != nil || blanks.count > indent else { return false }
    let isTabWrong = tab.map { $0 - nextLineStart <= indent } ?? false
    if !isInFlow, endsPlain(at: next, isTabWrong: isTabWrong) {
      // With a tab it is the line at fault, wherever it belongs.
      fieldBelow = tab == nil ? blanks.count : nil
      return false
    }
    var wanted = blanks.count
    if isTabWrong {
      wanted = continuation ?? indent + 2
      if hasRoomForMistakes { note(.tab(in: text, blanks: blanks, wanted: wanted)) }
    }
    index = next
    lineStart = nextLineStart
    shift = wanted - blanks.count
    fittedLine = lineStart
    return true
  }

  /// Notes a dash without space where an item of a list was meant: `-item` at the start of a line.
  private mutating func noteDashWithoutSpace() -> Bool {
    guard text[index] == "-", !isInFlow, hasRoomForMistakes, isAtLineStart,
      let next = text[index + 1],
      next.properties.isAlphabetic || next == "\"" || next == "'"
    else { return false }
    note(.dashWithoutSpace(in: text, dash: index))
    return true
  }

  /// Scans a dash of another sort, or an asterisk, before an item, as word processors write it;
  /// false where there is none.
  private mutating func scanForeignDash() -> Bool {
    guard let scalar = text[index], scalar == "*" || !scalar.isASCII, !isInFlow, hasRoomForMistakes,
      "*–—•‐‑−·▪●".unicodeScalars.contains(scalar), text[index + 1]?.isBlank ?? false,
      isAtLineStart, isAmongItems || awaitsValue && isFirstItem
    else { return false }
    note(.foreignDash(in: text, dash: index))
    openBlock(at: column, isList: true)
    noteEntry(at: column)
    mayStartName = true
    index += 1
    return true
  }

  private var isAmongItems: Bool { blocks.last.map { $0.isList && $0.column == column } ?? false }

  /// Whether a field follows the dash of another sort: else it may begin a text.
  private var isFirstItem: Bool {
    let end = LineParts(text, line: text.line(at: index)).end
    let name = (index + 1..<max(index + 1, end)).prefix { text[$0] != ":" }
    return text[name.endIndex] == ":" && isBlankOrEnd(name.endIndex + 1)
      && LineParts.isName(text.string(name).trimmed)
  }

  // MARK: Quoted

  mutating func scanQuoted(_ quote: Unicode.Scalar) {
    let start = index
    let place = (lineStart: lineStart, shift: shift)
    awaitsValue = false
    let mayBeName = mayStartName
    guard skipQuoted(quote) else {
      return leaveOpen(quote, start: start, place: place)
    }
    let range = start..<index
    let spansLines = lineStart != place.lineStart
    if isFollowedByText {
      if spansLines, hasLineLikeField(range) {
        return leaveOpen(quote, start: start, place: place)
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
        if scalar.isBreak {
          lineStart = index
          shift = 0
        }
      }
    }
    return false
  }

  /// Notes a quote that is never closed and goes on with the next line.
  private mutating func leaveOpen(
    _ quote: Unicode.Scalar, start: Int, place: (lineStart: Int, shift: Int)
  ) {
    // One within a text with a mistake is part of the same mistake.
    if start >= mistakenEnd {
      // Each open quote is looked for to the end of the text, which must not go on for ever.
      outline.isCutShort = outline.isCutShort || !hasRoomForMistakes
      if hasRoomForMistakes {
        note(.unclosedQuote(in: text, text: wholeText(from: start), quote: quote))
      }
    }
    index = start
    (lineStart, shift) = place
    candidate = nil
    mayStartName = false
    skipToLineEnd()
  }

  /// Whether a text stands after the current place, on its line.
  var isFollowedByText: Bool {
    var next = index
    while let scalar = text[next], scalar.isBlank { next += 1 }
    guard let scalar = text[next], !scalar.isBreak, scalar != "#" else { return false }
    if scalar == ":" { return !isInFlow && !isBlankOrEnd(next + 1) }
    return !(isInFlow && scalar.isFlowIndicator)
  }

  private mutating func noteTextAfterQuote(_ quoted: Range<Int>) {
    guard hasRoomForMistakes, quoted.lowerBound >= mistakenEnd else { return }
    let whole = wholeText(from: quoted.lowerBound)
    guard quoted.lowerBound >= lineStart, whole.upperBound > quoted.upperBound else { return }
    note(
      .textAfterQuote(in: text, text: whole), ofTextOn: text.line(at: quoted.lowerBound))
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

  // MARK: Characters with a meaning

  /// Scans a text that begins with a character that no plain text may begin with.
  mutating func scanReserved() {
    if hasRoomForMistakes, index >= mistakenEnd {
      note(.leadingIndicator(in: text, plain: plainRange(from: index)))
    }
    scanPlain()
  }

  /// Scans an anchor, alias or tag, or a text that begins like one.
  mutating func scanSpecial(_ sigil: Unicode.Scalar) {
    guard index >= mistakenEnd else { return scanPlain() }
    if sigil == "*", scanForeignDash() { return }
    let start = index
    awaitsValue = false
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
