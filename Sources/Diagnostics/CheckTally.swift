/// What many checks came to, in figures: it stays small however many documents are checked.
public struct CheckTally: Sendable, Equatable {
  /// What one rule came to.
  public struct OfRule: Sendable, Equatable {
    public var rule: RuleID
    /// The gravest weight that it had.
    public var severity: Severity
    public var findings: Int
    /// How many documents it found something in.
    public var documents: Int
  }

  public private(set) var documents = 0
  /// Those that nothing stops.
  public private(set) var sound = 0
  /// Those of which it could not be told what form they are.
  public private(set) var unread = 0
  /// Those in which Bidrag itself failed.
  public private(set) var failed = 0
  /// Those in which nothing was found at all.
  public private(set) var silent = 0
  public private(set) var errors = 0
  public private(set) var warnings = 0
  public private(set) var notes = 0
  public private(set) var waived = 0
  /// By rule.
  public private(set) var rules: [OfRule] = []

  public init() {}

  public init(of documents: [DocumentReport]) {
    for document in documents { add(CheckTally(of: document)) }
  }

  public init(of document: DocumentReport) {
    documents = 1
    sound = document.verdict == .submittable ? 1 : 0
    unread = document.form == nil ? 1 : 0
    failed = document.failures > 0 ? 1 : 0
    errors = document.count(.error)
    warnings = document.count(.warning)
    notes = document.count(.note)
    waived = document.waived.count
    silent = document.isSilent ? 1 : 0
    for finding in document.findings { note(finding) }
  }

  public mutating func add(_ other: CheckTally) {
    documents += other.documents
    sound += other.sound
    unread += other.unread
    failed += other.failed
    silent += other.silent
    errors += other.errors
    warnings += other.warnings
    notes += other.notes
    waived += other.waived
    for rule in other.rules { add(rule) }
  }

  private mutating func note(_ finding: Finding) {
    let index = place(of: finding.rule, findingIn: 1)
    rules[index].findings += 1
    rules[index].severity = rules[index].severity.orGraver(finding.severity)
  }

  private mutating func add(_ other: OfRule) {
    let index = place(of: other.rule, findingIn: 0)
    rules[index].findings += other.findings
    rules[index].documents += other.documents
    rules[index].severity = rules[index].severity.orGraver(other.severity)
  }

  /// Where a rule's figures stand; they are begun where it has none yet.
  ///
  /// In a list by id, since each type of dictionary costs a small check some time.
  private mutating func place(of rule: RuleID, findingIn documents: Int) -> Int {
    let index = rules.firstIndex { $0.rule >= rule } ?? rules.endIndex
    if index == rules.endIndex || rules[index].rule != rule {
      rules.insert(
        OfRule(rule: rule, severity: .note, findings: 0, documents: documents), at: index)
    }
    return index
  }

  /// The rules that found something, those in the most documents first.
  public var commonest: [OfRule] {
    rules.sorted { ($1.documents, $1.findings, $0.rule) < ($0.documents, $0.findings, $1.rule) }
  }
}

extension DocumentReport {
  /// How many steps failed by a fault of Bidrag's own.
  public var failures: Int {
    layers.count { if case .failed = $0.status { true } else { false } }
  }

  /// Whether nothing was found, waived or done wrong.
  public var isSilent: Bool { findings.isEmpty && waived.isEmpty && failures == 0 }
}

extension Severity {
  fileprivate func orGraver(_ other: Severity) -> Severity {
    switch (self, other) {
    case (.error, _), (_, .error): .error
    case (.warning, _), (_, .warning): .warning
    case (.note, .note): .note
    }
  }
}
