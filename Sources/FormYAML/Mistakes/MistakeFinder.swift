import Diagnostics

/// Turns what libyaml complains of into the mistake that someone made.
///
/// libyaml says what it expected and where it noticed, which is often a line too late; the line at
/// fault and its neighbours say what was meant.
struct MistakeFinder {
  let text: ScalarText
  let problem: LibYAMLProblem

  static func find(_ problem: LibYAMLProblem, in text: ScalarText) -> Mistake {
    MistakeFinder(text: text, problem: problem).find()
  }

  private var problemIndex: Int { text.index(of: problem.position) }

  /// The line at fault.
  private var line: Int {
    // A name without a colon is noticed on a later line; the context is where it stands.
    let isName = problem.context == "while scanning a simple key"
    let wanted = (isName ? problem.contextPosition : nil)?.line ?? problem.position.line
    var line = min(max(1, wanted), text.lineCount)
    while line > 1, text.indentation(ofLine: line) == nil { line -= 1 }
    return line
  }

  private func find() -> Mistake {
    let line = line
    let parts = LineParts(text, line: line)
    if hasTab(parts) { return .tab(in: text, blanks: parts.start..<parts.textStart) }
    if problem.words.contains("escape") { return escape() }
    if problem.words.hasPrefix("did not find expected ','") { return bracket() }
    if parts.lacksSpaceAfterDash { return .dashWithoutSpace(in: text, dash: parts.bodyStart) }
    if parts.lacksSpaceAfterColon, let colon = parts.colon {
      return .colonWithoutSpace(in: text, colon: colon)
    }
    switch problem.words {
    case "could not find expected ':'": return .missingColon(in: text, line: line)
    case "did not find expected '-' indicator" where hasDash(atIndentationOf: parts, above: line):
      return .fieldAmongItems(in: text, line: line)
    case "did not find expected key", "did not find expected '-' indicator",
      "mapping values are not allowed in this context",
      "block sequence entries are not allowed in this context",
      "did not find expected <document start>":
      return misplaced(parts, line: line)
    default: return .unreadable(in: text, line: line)
    }
  }

  private func hasTab(_ parts: LineParts) -> Bool {
    (parts.start..<parts.textStart).contains { text[$0] == "\t" }
  }

  private func escape() -> Mistake {
    // The mark stands on the backslash, or after it where the escape has digits.
    let line = text.lineRange(text.line(at: problemIndex))
    let upTo = min(problemIndex + 1, line.upperBound)
    let backslash = (line.lowerBound..<max(line.lowerBound, upTo)).last { text[$0] == "\\" }
    guard let backslash else { return .unreadable(in: text, line: text.line(at: problemIndex)) }
    return .escape(in: text, backslash: backslash)
  }

  private func bracket() -> Mistake {
    let start = problem.contextPosition.map(text.index) ?? problemIndex
    return .bracket(in: text, at: start)
  }

  /// A line at an indentation where it cannot stand, or that is no field at all.
  private func misplaced(_ parts: LineParts, line: Int) -> Mistake {
    let isField = parts.looksLikeField || text[parts.textStart] == "-"
    guard isField || parts.colon != nil || text[parts.textStart] == "\"" else {
      return .missingColon(in: text, line: line)
    }
    let levels = levels(above: line)
    guard !levels.isEmpty else { return .unreadable(in: text, line: line) }
    return .indentation(in: text, line: line, levels: levels)
  }

  private func hasDash(atIndentationOf parts: LineParts, above line: Int) -> Bool {
    for other in stride(from: line - 1, through: 1, by: -1) {
      guard let indentation = text.indentation(ofLine: other) else { continue }
      if indentation < parts.indentation { return false }
      let first = text.lineRange(other).lowerBound + indentation
      if indentation == parts.indentation { return text[first] == "-" }
    }
    return false
  }

  /// The indentations of the fields that enclose a line, and of the one right above it.
  private func levels(above line: Int) -> [Int] {
    var levels: [Int] = []
    for other in stride(from: line - 1, through: 1, by: -1) {
      let parts = LineParts(text, line: other)
      guard parts.hasText, parts.looksLikeField || text[parts.textStart] == "-" else { continue }
      for column in Set([parts.bodyStart - parts.start, parts.indentation]).sorted(by: >)
      where column < levels.last ?? .max {
        levels.append(column)
      }
      if levels.last == 0 { break }
    }
    return levels.reversed()
  }
}
