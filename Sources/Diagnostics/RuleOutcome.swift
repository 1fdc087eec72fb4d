/// How one rule went on one document.
public enum RuleOutcome: String, Sendable, Hashable, Codable, CaseIterable {
  /// It found something.
  case found
  /// Something that it found is set aside by a waiver, and it found nothing else.
  case waived
  /// It could not be judged in full, and found nothing.
  case notChecked
  /// It was run and found nothing.
  case passed
  /// It was not run.
  case skipped
}

extension DocumentReport {
  /// How each rule went: one outcome for every rule that concerns the document, by id.
  public var outcomes: [(rule: RuleID, outcome: RuleOutcome)] {
    var outcomes: [RuleID: RuleOutcome] = [:]
    for rule in skipped { outcomes[rule.rule] = .skipped }
    for rule in passed { outcomes[rule] = .passed }
    for rule in notChecked { outcomes[rule.rule] = .notChecked }
    for item in waived { outcomes[item.finding.rule] = .waived }
    for finding in findings { outcomes[finding.rule] = .found }
    return outcomes.sorted { $0.key < $1.key }.map { (rule: $0.key, outcome: $0.value) }
  }
}
