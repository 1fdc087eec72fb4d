import Diagnostics

/// What two checks of one document, each by an edition of its own, have to say apart from one
/// another.
struct EditionDifference {
  /// What only the later check found, or found to weigh more.
  let come: [Finding]
  /// What only the earlier check found.
  let gone: [Finding]
  /// What only the later check could not judge.
  let notChecked: [NotChecked]

  private struct Key: Hashable {
    var rule: RuleID
    var path: FieldPath

    init(_ finding: Finding) {
      rule = finding.rule
      path = finding.path
    }
  }

  init(_ before: DocumentReport, _ after: DocumentReport) {
    let old = Dictionary(before.findings.map { (Key($0), $0.weight) }, uniquingKeysWith: max)
    let new = Set(after.findings.map(Key.init))
    come = after.findings.filter { !$0.isOfShape && $0.weight > old[Key($0)] ?? 0 }
    gone = before.findings.filter { !new.contains(Key($0)) && !$0.isOfShape }
    let known = Set(before.notChecked.map(\.rule))
    notChecked = after.notChecked.filter { !known.contains($0.rule) }
  }
}

extension Finding {
  /// What the finding weighs; at least 1.
  fileprivate var weight: Int {
    switch severity {
    case .note: 1
    case .warning: 2
    case .error: 3
    }
  }

  /// Whether the finding is of how a document is written, which no edition decides.
  fileprivate var isOfShape: Bool { ["YML", "FRM"].contains(rule.area) && rule != "FRM015" }
}
