/// The texts of a YAML document that stand in blocks, after `|` or `>`.
extension YAMLScanner {
  /// Scans a text that follows `|` or `>` on the lines below.
  mutating func scanBlockScalar() {
    let start = index
    index += 1
    var digit: Int?
    while let scalar = text[index], scalar == "+" || scalar == "-" || ("1"..."9").contains(scalar) {
      digit = digit ?? scalar.properties.numericValue.map { Int($0) }
      index += 1
    }
    let headerEnd = index
    while let scalar = text[index], scalar.isBlank { index += 1 }
    guard text[index] == "#" || (text[index]?.isBreak ?? true) else {
      if scanTextAfterMark(start..<headerEnd) { return }
      index = start
      return scanReserved()
    }
    if text[index] == "#" { outline.comments.append(index) }
    lastText = start..<headerEnd
    awaitsValue = false
    candidate = nil
    skipToLineEnd()
    let owner = max(0, blocks.last?.column ?? 0)
    skipBlockLines(owner: owner, indent: digit.map { owner + $0 })
  }

  /// Notes a text that begins on the line of its mark, at the current place, and goes past it;
  /// false where the mark may be part of the text.
  private mutating func scanTextAfterMark(_ mark: Range<Int>) -> Bool {
    guard hasRoomForMistakes, awaitsValue, mark.lowerBound >= mistakenEnd,
      text[index]?.properties.isAlphabetic ?? false
    else { return false }
    let words = wholeText(from: index)
    let owner = max(0, blocks.last?.column ?? 0)
    let below = LineBelow(text, line: text.line(at: index)).map(\.indentation) ?? 0
    let goesOn = below > owner
    guard isBlockMark(mark, goesOn: goesOn), !words.contains(where: { text[$0] == "|" }) else {
      return false
    }
    note(.textAfterMark(in: text, mark: mark, words: words, below: goesOn ? below : nil))
    lastText = mark.lowerBound..<words.upperBound
    mistakenEnd = words.upperBound
    awaitsValue = false
    candidate = nil
    skipToLineEnd()
    skipBlockLines(owner: owner, indent: nil)
    return true
  }

  /// Whether a mark with words after it can only be that of a text: `|`, which begins no text, and
  /// `>`, which may mean more than something, where it has a hyphen or the text goes on below.
  private func isBlockMark(_ mark: Range<Int>, goesOn: Bool) -> Bool {
    switch text.string(mark) {
    case "|", "|-", "|+", ">-", ">+": true
    case ">": goesOn
    default: false
    }
  }

  /// Goes past the lines of a text that are indented deeper than its owner, and as deep as its
  /// first line.
  private mutating func skipBlockLines(owner: Int, indent: Int?) {
    var indent = indent
    while text[index] != nil {
      skipBreak()
      var next = index
      while text[next] == " " { next += 1 }
      let spaces = next - lineStart
      let isEmpty = text[next]?.isBreak ?? true
      if text[next] == "\t", indent.map({ spaces < $0 }) ?? true {
        guard allowsTab(owner: owner, indent: indent) else { return }
      } else if !isEmpty {
        if spaces > owner, spaces >= indent ?? 0 {
          indent = indent ?? spaces
        } else if !goesOn(owner: owner, indent: indent) {
          return
        }
      }
      skipToLineEnd()
    }
  }

  /// Whether the current line, which stands too far out for the text, is a line of it all the same:
  /// it is no field, and the text goes on below, or the part that the text is in.
  private mutating func goesOn(owner: Int, indent: Int?) -> Bool {
    let line = text.line(at: lineStart)
    let parts = LineParts(text, line: line)
    guard hasRoomForMistakes, !parts.isEntry, parts.hasText, !mayBeYAML(parts, line: line),
      let below = LineBelow(text, line: line), !below.isItem
    else { return false }
    let words = parts.textStart..<parts.end
    // One word, or the mark of a text at the end: a field that lost its colon.
    guard words.contains(where: { text[$0]?.isBlank ?? false }), !endsInBlockMark(words) else {
      return false
    }
    let isLast = parts.indentation < owner && below.indentation == owner
    guard let wanted = indent ?? (below.indentation > owner ? below.indentation : nil),
      below.indentation >= wanted || isLast
    else { return false }
    note(.textSlippedOut(in: text, line: line, wanted: wanted))
    return true
  }

  /// Whether a line may be something else than text, in YAML that nothing is wrong with: a marker,
  /// or what a quote or another sign begins, or a name of any sort.
  private func mayBeYAML(_ parts: LineParts, line: Int) -> Bool {
    guard let first = text[parts.textStart] else { return true }
    return isMarker("-", at: lineStart) || isMarker(".", at: lineStart)
      || "\"'[{?&*!".unicodeScalars.contains(first)
      || text.lineRange(line).contains { text[$0] == ":" && isBlankOrEnd($0 + 1) }
  }

  /// Whether a stretch ends in `|` or `>`, with what may follow that: `>-`, `|2`.
  private func endsInBlockMark(_ range: Range<Int>) -> Bool {
    let mark = range.last { text[$0].map { !"-+0123456789".unicodeScalars.contains($0) } ?? false }
    return mark.map { text[$0] == "|" || text[$0] == ">" } ?? false
  }

  /// Whether the current line, with a tab in its indentation, is a line of the text all the same.
  private mutating func allowsTab(owner: Int, indent: Int?) -> Bool {
    let line = text.line(at: lineStart)
    let parts = LineParts(text, line: line)
    let range = text.lineRange(line)
    guard parts.textStart < range.upperBound else {
      allowTabs(in: range)
      return true
    }
    let below = LineBelow(text, line: line).map(\.indentation) ?? 0
    let isTextBelow = below > owner && below >= indent ?? 0
    if parts.isEntry, parts.opensBelow || !isTextBelow { return false }
    let wanted = indent ?? (isTextBelow ? below : owner + 2)
    if hasRoomForMistakes {
      note(.tab(in: text, blanks: range.lowerBound..<parts.textStart, wanted: wanted))
    }
    return true
  }
}
