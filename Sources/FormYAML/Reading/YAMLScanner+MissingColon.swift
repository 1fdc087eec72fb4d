/// Names without a colon, or with one that no space follows.
extension YAMLScanner {
  /// Whether a plain text that was read, begun at a column, stands where a name must stand.
  func lacksColon(_ range: Range<Int>, column: Int, mayBeName: Bool) -> Bool {
    guard mayBeName, !isInFlow, hasRoomForMistakes else { return false }
    let hasColon = text[index] == ":"
    // A name stands on one line.
    if hasColon, continuation == nil { return false }
    if let top = blocks.last, !top.isList, top.column == column { return true }
    // The first field of a part: on its own it would be a text, but a field follows.
    guard hasColon || fieldBelow.map({ $0 >= column }) ?? false else { return false }
    return continuation.map { $0 > column } ?? true
  }

  /// Notes the missing colon or space in the line where a text begins, and goes on after the name.
  mutating func goOnAfterName(_ start: Int) {
    let line = text.line(at: start)
    let parts = LineParts(text, line: line)
    let mistake: Mistake =
      if parts.lacksSpaceAfterColon, let colon = parts.colon {
        .colonWithoutSpace(in: text, colon: colon)
      } else {
        .missingColon(in: text, line: line)
      }
    note(mistake)
    candidate = nil
    mayStartName = false
    index = start
    guard let edit = mistake.repair.first, edit.replacement != ["#"] else {
      return skipToLineEnd()
    }
    let column = start - lineStart + shift
    openBlock(at: column)
    noteEntry(at: column)
    index = max(start + 1, edit.range.upperBound)
  }

  /// Looks for a field below a comment, which ends a plain text.
  mutating func findFieldBelowComment(deeperThan indent: Int) {
    guard !isInFlow, hasRoomForMistakes,
      let below = LineBelow(text, line: text.line(at: index)), below.indentation > indent,
      LineParts(text, line: below.line).looksLikeField
    else { return }
    fieldBelow = below.indentation
  }

  /// Whether the line whose text begins at an index is a field, which no plain text can hold; or,
  /// where a tab keeps it out of the text anyway, an item.
  func endsPlain(at index: Int, isTabWrong: Bool) -> Bool {
    let parts = LineParts(text, line: text.line(at: index))
    return parts.looksLikeField || isTabWrong && parts.isItem
  }
}
