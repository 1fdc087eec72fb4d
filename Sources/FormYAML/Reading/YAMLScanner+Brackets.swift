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
    guard flows.isEmpty, flowStart >= lineStart else { return }
    lastText = flowStart..<index
    noteTextAfterBracket()
  }

  /// Notes a text that begins with a word in brackets: `title: [Waste] in Jinan`.
  ///
  /// It is left to people to put quotes around it: a list may be meant, and what follows be too
  /// much.
  private mutating func noteTextAfterBracket() {
    guard hasRoomForMistakes, flowStart >= mistakenEnd, isFollowedByText, goesOnInWords else {
      return
    }
    let whole = flowStart..<wholeText(from: index).upperBound
    let line = text.line(at: flowStart)
    // Where a name may stand, what has a colon after it may be one.
    if let colon = LineParts(text, line: line).colon, colon > flowStart { return }
    note(.leadingIndicator(in: text, plain: whole, isSafe: false), ofTextOn: line)
    lastText = whole
    index = whole.upperBound
  }

  /// Whether the next sign of the line is a letter or digit, or hangs on to what stands before it.
  private var goesOnInWords: Bool {
    let next = (index...).lazy.first { text[$0]?.isBlank != true }.flatMap { text[$0] }
    guard let next else { return false }
    return next.properties.isAlphabetic || next.properties.numericType != nil || next == ":"
  }
}
