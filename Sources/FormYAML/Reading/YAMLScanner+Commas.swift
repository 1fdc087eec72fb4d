/// Commas within numbers and texts, which part them in two between braces: `{amount: 45 000,50}`
/// and `{text: Venue, full day}`.
extension YAMLScanner {
  /// Notes a number that the current comma parts, and goes past it; false where there is none.
  mutating func scanDecimalComma() -> Bool {
    guard hasRoomForMistakes, let top = flows.last, !top.isList, candidate == nil,
      let value = lastText, value.upperBound == index, isDigit(index - 1), isValue(value)
    else { return false }
    var end = index
    var commas: [Int] = []
    while text[end] == ",", let next = endOfNumber(after: end) {
      commas.append(end)
      end = next
    }
    guard !commas.isEmpty else { return false }
    let whole = value.lowerBound..<end
    note(.commaInNumber(in: text, number: whole, commas: commas))
    lastText = whole
    index = end
    return true
  }

  /// The end of the rest of a number after a comma; nil where something else follows it.
  private func endOfNumber(after comma: Int) -> Int? {
    guard isDigit(comma + 1) else { return nil }
    var index = comma + 1
    var end = index
    while let scalar = text[index], scalar != ",", scalar != "}" {
      guard scalar != ":", !scalar.isBreak, !scalar.isFlowIndicator else { return nil }
      index += 1
      if !scalar.isBlank { end = index }
    }
    return text[index] == nil ? nil : end
  }

  /// Notes a text that the current comma parts, and goes past it; false where there is none.
  mutating func scanCommaInText() -> Bool {
    guard hasRoomForMistakes, let top = flows.last, !top.isList, candidate == nil,
      let value = lastText, value.upperBound == index, isWords(value)
    else { return false }
    var end = index
    var commas: [Int] = []
    while text[end] == ",", let next = endOfText(after: end) {
      commas.append(end)
      end = next
    }
    guard !commas.isEmpty else { return false }
    let whole = value.lowerBound..<end
    note(.commaInText(in: text, text: whole, commas: commas))
    lastText = whole
    index = end
    return true
  }

  /// The end of the rest of a text after a comma; nil where a field follows it, or something that
  /// no text holds.
  private func endOfText(after comma: Int) -> Int? {
    var index = comma + 1
    while text[index]?.isBlank ?? false { index += 1 }
    guard let first = text[index], !"\"'?&*!".unicodeScalars.contains(first) else { return nil }
    var end: Int?
    while let scalar = text[index], scalar != ",", scalar != "}" {
      let isComment = scalar == "#" && text[index - 1]?.isBlank ?? false
      guard !scalar.isBreak, !scalar.isFlowIndicator, !isComment, !isColonOfField(index) else {
        return nil
      }
      index += 1
      if !scalar.isBlank { end = index }
    }
    return text[index] == nil ? nil : end
  }

  /// Whether a character is a colon after a name, with or without the space that belongs after it:
  /// anything but that of a time.
  private func isColonOfField(_ index: Int) -> Bool {
    text[index] == ":" && !(isDigit(index - 1) && isDigit(index + 1))
  }

  /// Whether a text is one of words: on one line, unquoted, and no mere number.
  private func isWords(_ range: Range<Int>) -> Bool {
    guard range.lowerBound >= lineStart, let first = text[range.lowerBound] else { return false }
    return first != "\"" && first != "'"
      && range.contains { text[$0]?.properties.isAlphabetic ?? false }
  }

  /// Whether a text is the number of a field: one line, unquoted, that begins with a digit.
  private func isValue(_ range: Range<Int>) -> Bool {
    let first = text[range.lowerBound] == "-" ? range.lowerBound + 1 : range.lowerBound
    return range.lowerBound >= lineStart && isDigit(first)
  }

  private func isDigit(_ index: Int) -> Bool {
    text[index].map { ("0"..."9").contains($0) } ?? false
  }
}
