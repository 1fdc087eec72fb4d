import Diagnostics
import FormKit

/// Reads one text as a document, collecting what is wrong on the way.
///
/// Usual mistakes are mended in a working copy, so that one reading finds them all. As long as the
/// mending keeps meaning and places, the tree is given too.
struct DocumentReader {
  let limits: YAMLLimits
  /// Whether a word is the name of a field beside others, as far as whoever reads the text knows.
  private let isFieldName: (_ word: String, _ others: [String]) -> Bool
  /// The working copy.
  private(set) var text: ScalarText
  /// The outline of the working copy.
  private var outline: YAMLOutline
  private var findings: [Finding]
  /// The lines that have a mistake: what else libyaml says of them follows from it.
  private var linesAtFault: Set<Int> = []
  /// Whether the working copy means what the user wrote, place by place.
  private var isExact = true

  init(
    text: ScalarText, limits: YAMLLimits, isSound: Bool,
    isFieldName: @escaping (_ word: String, _ others: [String]) -> Bool
  ) {
    let cleaned = CleanText(text, limit: limits.findings)
    self.limits = limits
    self.isFieldName = isFieldName
    self.text = cleaned.text
    outline = isSound ? YAMLOutline() : YAMLScanner.scan(cleaned.text, limits: limits)
    findings = cleaned.findings
  }

  /// The findings by place, then by rule.
  var orderedFindings: [Finding] {
    let ordered = findings.sorted { first, second in
      let start = SourcePosition(line: 0, column: 0)
      let places = (first.range?.start ?? start, second.range?.start ?? start)
      return places.0 == places.1 ? first.rule < second.rule : places.0 < places.1
    }
    return Array(ordered.prefix(limits.findings))
  }

  mutating func read() -> FormNode? {
    let specials = SortedSpecials(outline.specials, in: text)
    let mistakes = weighed(specials.mistakes + outline.mistakes.filter(\.isSilent))
    report(mistakes)
    findings += outline.cutTexts.map { CommentMarkRule.finding($0.text, mark: $0.mark, in: text) }
    guard !refuses(specials.refused) else { return nil }
    text = text.withoutTabs(in: outline.harmlessTabs)
    mend(mistakes)
    guard isBounded else { return nil }
    guard let tree = compose(), isExact else { return nil }
    return tree
  }

  // MARK: What is refused

  /// Whether there is something that must be refused before anything is built.
  private mutating func refuses(_ specials: [YAMLOutline.Special]) -> Bool {
    findings += specials.map { SpecialFeatureRule.finding($0, in: text) }
    if let second = outline.laterDocuments.first {
      let line = text.lineRange(text.line(at: second))
      findings.append(
        SeveralDocumentsRule.finding(
          count: outline.laterDocuments.count + 1,
          range: text.range(second..<max(second, line.upperBound))))
    }
    if let index = outline.tooDeep {
      findings.append(
        TooLargeRule.tooDeep(limit: limits.depth, range: text.range(index..<index + 1)))
    }
    if outline.isCutShort { report(outline.mistakes) }
    return !specials.isEmpty || !outline.laterDocuments.isEmpty || outline.tooDeep != nil
      || outline.isCutShort
  }

  /// Whether the working copy can be given to libyaml: its tree is no larger than its text.
  private var isBounded: Bool {
    outline.specials.isEmpty && outline.laterDocuments.isEmpty && outline.tooDeep == nil
      && !outline.isCutShort
  }

  // MARK: Mistakes

  private mutating func report(_ mistakes: [Mistake]) {
    for mistake in mistakes where findings.count < limits.findings {
      guard linesAtFault.insert(text.line(at: mistake.range.lowerBound)).inserted else { continue }
      findings.append(NotYAMLRule.finding(mistake, in: text))
    }
  }

  /// The mistakes, with commas in texts that are rather commas before a field.
  private func weighed(_ mistakes: [Mistake]) -> [Mistake] {
    guard mistakes.contains(where: { !$0.partsAfterCommas.isEmpty }) else { return mistakes }
    return mistakes.map { mistake in
      let name = mistake.partsAfterCommas.first { isFieldName($0, mistake.namesBeside) }
      return name.map { mistake.ofField(named: $0, in: text) } ?? mistake
    }
  }

  private mutating func mend(_ mistakes: [Mistake]) {
    guard !mistakes.isEmpty else { return }
    isExact = isExact && mistakes.allSatisfy(\.isExact)
    text = text.applying(mistakes.flatMap(\.repair))
    outline = YAMLScanner.scan(text, limits: limits)
    text = text.withoutTabs(in: outline.harmlessTabs)
  }

  // MARK: libyaml

  /// How often a text with mistakes is read again; a large one less often.
  private var attempts: Int { min(40, max(2, 2_000_000 / max(1, text.scalars.count))) }

  private mutating func compose() -> FormNode? {
    for _ in 0..<attempts {
      switch LibYAML.read(text, limits: limits) {
      case .document(let document): return tree(of: document) ?? noFields()
      case .severalDocuments:
        findings.append(SeveralDocumentsRule.finding(count: 2, range: SourceRange(line: 1)))
        return nil
      case .tooManyValues(let place):
        findings.append(TooLargeRule.tooManyValues(limit: limits.values, place: place))
        return nil
      case .tooManyNames(let range):
        findings.append(TooLargeRule.tooManyNames(limit: limits.names, range: range))
        return nil
      case .heapedMarks(let place):
        findings.append(TooLargeRule.heapedMarks(SourceRange(start: place, end: place)))
        return nil
      case .unreadable(let problem):
        guard mendNext(problem) else { return nil }
      }
    }
    return nil
  }

  /// Reports what libyaml stumbles on and mends it; false where that cannot be done.
  private mutating func mendNext(_ problem: LibYAMLProblem) -> Bool {
    let seen = weighed(outline.mistakes).filter { !$0.repair.isEmpty }
    let mistakes = seen.isEmpty ? [MistakeFinder.find(problem, in: text)] : seen
    report(mistakes)
    let before = text.scalars
    mend(mistakes)
    return text.scalars != before && isBounded
  }

  // MARK: The tree

  private mutating func tree(of document: YAMLDocument) -> FormNode? {
    findings += document.wrongNames.map { NotYAMLRule.finding(NotYAMLRule.nameIsNoText, range: $0) }
    // A name that only mending made says nothing new.
    let duplicates = document.duplicates.filter { !linesAtFault.contains($0.again.start.line) }
    findings += duplicates.prefix(limits.findings).map(DuplicateNameRule.finding)
    guard let tree = document.tree else { return nil }
    switch tree.content {
    case .fields: return tree
    case .empty: return nil
    case .scalar(let words): reportProse(words)
    case .items:
      findings.append(NotYAMLRule.finding(NotYAMLRule.listAtTop, range: tree.range))
    }
    isExact = false
    return tree
  }

  /// Says that there is nothing in the file, where nothing else was wrong with it.
  private mutating func noFields() -> FormNode? {
    guard linesAtFault.isEmpty else { return nil }
    findings.append(NotYAMLRule.finding(NotYAMLRule.empty, range: SourceRange(line: 1)))
    return nil
  }

  private mutating func reportProse(_ words: String) {
    let line = (1...text.lineCount).first { LineParts(text, line: $0).hasText } ?? 1
    let parts = LineParts(text, line: line)
    if parts.lacksSpaceAfterColon, let colon = parts.colon {
      report([.colonWithoutSpace(in: text, colon: colon)])
    } else {
      report([.prose(in: text, line: line)])
    }
  }
}
