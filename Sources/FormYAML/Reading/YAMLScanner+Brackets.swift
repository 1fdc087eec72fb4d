/// Lists between brackets and parts between braces, and texts that begin like one.
extension YAMLScanner {
  mutating func openFlow() {
    candidate = mayStartName ? index..<index + 1 : nil
    awaitsValue = false
    if flows.isEmpty { flowStart = index }
    flows.append(Level(column: column, isList: text[index] == "["))
    mayStartName = true
    index += 1
    checkDepth()
  }

  mutating func closeFlow() {
    flows.removeLast()
    mayStartName = false
    candidate = nil
    index += 1
    if flows.isEmpty { noteTextAfterBracket() }
  }

  /// Notes a text that begins with a word in brackets: `title: [Waste] in Jinan`.
  private mutating func noteTextAfterBracket() {
    guard hasRoomForMistakes, flowStart >= lineStart, flowStart >= mistakenEnd, isFollowedByText
    else { return }
    let whole = wholeText(from: flowStart)
    note(.leadingIndicator(in: text, plain: whole), ofTextOn: text.line(at: flowStart))
    lastText = whole
    index = whole.upperBound
  }
}
