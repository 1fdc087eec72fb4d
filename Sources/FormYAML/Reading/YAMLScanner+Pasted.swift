/// Texts that begin beside their field's name and go on below at the wrong place.
extension YAMLScanner {
  /// Notes that the lines from a line on go on with the text above, and goes past them; false where
  /// they do not.
  mutating func scanPasted(from line: Int) -> Bool {
    guard !isInFlow, hasRoomForMistakes, !awaitsValue, let latest = lastText?.lowerBound,
      let pasted = PastedText(text, latest: latest, from: line)
    else { return false }
    note(.pasted(pasted, in: text))
    reopenLevels(of: pasted)
    candidate = nil
    mayStartName = false
    index = text.lineRange(pasted.lines.upperBound).upperBound
    mistakenEnd = index
    return true
  }

  /// Does the same at a colon within the text beside a name.
  mutating func scanPastedBelowColon() -> Bool {
    let line = text.line(at: index)
    guard index >= mistakenEnd, let value = lastText, value.lowerBound >= lineStart,
      let column = blocks.last?.column, let below = LineBelow(text, line: line),
      below.indentation <= column
    else { return false }
    return scanPasted(from: line + 1)
  }

  /// Opens again what a line at the margin closed: the field's level and those that hold it.
  private mutating func reopenLevels(of pasted: PastedText) {
    let above = LevelsAbove(
      text, line: pasted.ownerLine + 1, column: blocks.last?.column ?? -1)
    for level in above.levels { openBlock(at: level.column, isList: level.isList) }
    openBlock(at: pasted.column)
  }
}
