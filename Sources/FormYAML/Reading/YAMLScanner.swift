/// Looks over the outline of a YAML text in one pass, in bounded memory for each open level.
///
/// It finds what must be refused before anything is built (aliases, depth, several documents), and
/// usual mistakes. It follows libyaml's scanner in what counts as a
/// token, but judges nothing: whether the text is YAML is for libyaml to say.
struct YAMLScanner {
  let text: ScalarText
  let limits: YAMLLimits
  var index = 0
  /// The index of the first scalar of the current line.
  var lineStart = 0
  /// How far the current line is moved from where it was written to where it belongs.
  var shift = 0
  /// The start of the latest line that was looked at for where it belongs.
  var fittedLine = -1
  /// Where lines above belong whose white space ends with these tabs.
  var tabColumns: [String: Int] = [:]
  /// Whether the latest name or dash has no value yet.
  var awaitsValue = false
  /// The column of the field that the latest plain text ended above.
  var fieldBelow: Int?
  /// The least column of the later lines of the latest plain text.
  var continuation: Int?
  /// Whether a text may be a name here, as libyaml's `simple_key_allowed`.
  var mayStartName = true
  /// The text that is a name if a colon follows.
  var candidate: Range<Int>?
  /// The latest text.
  var lastText: Range<Int>?
  /// Where the latest text with a mistake ends; what else is wrong in it is part of the same
  /// mistake.
  var mistakenEnd = 0
  var blocks: [Level] = []
  /// Where the names of the open levels' fields stand, those of the innermost last; only a line at
  /// the wrong place asks what they are.
  var names: [Range<Int>] = []
  var flows: [Level] = []
  /// Where the outermost of them begins.
  var flowStart = 0
  var outline = YAMLOutline()
  private var isInDocument = false
  private var hasEnded = false

  private init(_ text: ScalarText, limits: YAMLLimits) {
    self.text = text
    self.limits = limits
  }

  static func scan(_ text: ScalarText, limits: YAMLLimits) -> YAMLOutline {
    var scanner = YAMLScanner(text, limits: limits)
    while !scanner.outline.isEnough(limits), scanner.skipToToken() { scanner.scanToken() }
    return scanner.outline
  }

  /// The column of the current character, in its line as it was meant.
  var column: Int { index - lineStart + shift }
  var isInFlow: Bool { !flows.isEmpty }

  /// Whether nothing, white space or a line's end is at an index.
  func isBlankOrEnd(_ index: Int) -> Bool {
    text[index].map { $0.isBlank || $0.isBreak } ?? true
  }

  // MARK: Between tokens

  /// Goes past white space, line ends and comments; false at the end of the text.
  private mutating func skipToToken() -> Bool {
    while let scalar = text[index] {
      if scalar.isBreak {
        allowTabs()
        skipBreak()
      } else if scalar.isBlank || (scalar == "\u{FEFF}" && column == 0) {
        // libyaml skips a byte-order mark at the start of any line.
        index += 1
      } else if scalar == "#" {
        allowTabs()
        if !isAtLineStart, let start = startOfCutText { noteCutText(from: start) }
        outline.comments.append(index)
        skipToLineEnd()
      } else {
        return true
      }
    }
    return false
  }

  mutating func skipToLineEnd() {
    while let scalar = text[index], !scalar.isBreak { index += 1 }
  }

  /// Goes to the next line.
  mutating func skipBreak() {
    let isPair = text[index] == "\r" && text[index + 1] == "\n"
    index += isPair ? 2 : 1
    lineStart = index
    shift = 0
    candidate = nil
    if !isInFlow { mayStartName = true }
  }

  mutating func note(_ mistake: Mistake) { outline.mistakes.append(mistake) }

  /// Whether more mistakes are of use; describing one costs more than scanning past it.
  var hasRoomForMistakes: Bool { outline.mistakes.count < limits.findings }

  // MARK: Tokens

  private mutating func scanToken() {
    guard let scalar = text[index] else { return }
    let start = index
    fitLine()
    guard index == start else { return }
    if !isInFlow { closeBlocks(deeperThan: column) }
    if index == lineStart, scanMarker() { return }
    if hasEnded || !isInDocument { beginDocument() }
    if isInFlow ? scanFlowIndicator(scalar) : scanBlockIndicator(scalar) { return }
    switch scalar {
    case "[", "{": openFlow()
    case ":" where isInFlow || isBlankOrEnd(index + 1): scanColon()
    case "*", "&", "!": scanSpecial(scalar)
    case "'", "\"": scanQuoted(scalar)
    case "@", "`", "%", "]", "}", ",": scanReserved()
    default: scanPlain()
    }
  }

  /// Scans the indicators that only have a meaning outside brackets.
  private mutating func scanBlockIndicator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "-" where isBlankOrEnd(index + 1): scanDash()
    case "?" where isBlankOrEnd(index + 1):
      if mayStartName { scanComplexName() } else { scanReserved() }
    case "|", ">": scanBlockScalar()
    default: return false
    }
    return true
  }

  private mutating func scanFlowIndicator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "]", "}":
      closeFlow()
      return true
    case ",":
      if scanDecimalComma() || scanCommaInText() { return true }
      mayStartName = true
    case "?":
      scanComplexName()
      return true
    default: return false
    }
    candidate = nil
    index += 1
    return true
  }

  private mutating func scanDash() {
    guard mayStartName else {
      if hasRoomForMistakes {
        note(.dashAfterName(in: text, plain: plainRange(from: index)))
      }
      return scanPlain()
    }
    openBlock(at: column, isList: true)
    noteEntry(at: column)
    index += 1
    allowTabsAfterDash()
  }

  // MARK: Documents

  private mutating func beginDocument() {
    if hasEnded { outline.laterDocuments.append(index) }
    hasEnded = false
    isInDocument = true
  }

  /// Scans the marker of a document's start or end, or a directive.
  private mutating func scanMarker() -> Bool {
    if text[index] == "%", !isInFlow { return scanDirective() }
    if isMarker("-", at: index) {
      if isInDocument { outline.laterDocuments.append(index) }
      isInDocument = true
      hasEnded = false
    } else if isMarker(".", at: index) {
      hasEnded = isInDocument
    } else {
      return false
    }
    keepBlocks(0)
    flows = []
    awaitsValue = false
    mayStartName = false
    index += 3
    return true
  }

  /// Whether three of a character stand alone: `---` or `...`.
  func isMarker(_ mark: Unicode.Scalar, at index: Int) -> Bool {
    text[index] == mark && text[index + 1] == mark && text[index + 2] == mark
      && isBlankOrEnd(index + 3)
  }

  private mutating func scanDirective() -> Bool {
    let word = text.string(index..<index + 5)
    guard word == "%YAML" || word.hasPrefix("%TAG ") else { return false }
    let range = text.lineRange(text.line(at: index))
    outline.specials.append(
      YAMLOutline.Special(sort: .directive, name: "", range: range, text: range))
    skipToLineEnd()
    return true
  }
}
