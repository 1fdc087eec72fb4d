import Diagnostics

/// What is found while a file is read: the first findings of each rule, and how many there are
/// besides.
struct NotedFindings {
  private var kept: [Finding] = []
  private var tally = FindingTally(most: LedgerReader.mostFindings)
  /// The reasons that warnings have been told for, whether they are kept or not.
  private var told: Set<Reason> = []
  /// How many errors there are, whether they are kept or not.
  private(set) var errorCount = 0

  private struct Reason: Hashable {
    var rule: RuleID
    var explanation: Text
  }

  var hasNoErrors: Bool { errorCount == 0 }

  /// Adds a finding, as long as there is room for more of its rule.
  mutating func note(_ finding: Finding) {
    if finding.severity == .error { errorCount += 1 }
    if tally.takes(finding.rule) { kept.append(finding) }
  }

  /// Adds a warning where there is none with the same reason yet: one tells of all.
  mutating func noteOnce(_ warning: Finding) {
    let reason = Reason(rule: warning.rule, explanation: warning.explanation)
    if told.insert(reason).inserted { note(warning) }
  }

  /// The findings in order of place; the last of each rule says how many were left out.
  var byPlace: [Finding] {
    let start = { (finding: Finding) in
      finding.range?.start ?? SourcePosition(line: 0, column: 0)
    }
    let sorted = kept.enumerated().sorted { a, b in
      (start(a.element), a.offset) < (start(b.element), b.offset)
    }.map(\.element)
    return tally.telling(sorted, more: Text.more)
  }
}

extension Text {
  fileprivate static func more(_ count: Int) -> Text {
    Text(
      sv: " Samma sak gäller på \(count == 1 ? "ett ställe" : "\(count) ställen") till i filen.",
      en: """
         The same is true of \(count == 1 ? "one more place" : "\(count) more places") in the file.
        """)
  }
}
