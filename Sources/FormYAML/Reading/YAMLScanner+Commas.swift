/// Commas within numbers, which part them in two between braces: `{amount: 45 000,50}`.
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

  /// Whether a text is the number of a field: one line, unquoted, that begins with a digit.
  private func isValue(_ range: Range<Int>) -> Bool {
    let first = text[range.lowerBound] == "-" ? range.lowerBound + 1 : range.lowerBound
    return range.lowerBound >= lineStart && isDigit(first)
  }

  private func isDigit(_ index: Int) -> Bool {
    text[index].map { ("0"..."9").contains($0) } ?? false
  }
}
