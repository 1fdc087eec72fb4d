import Diagnostics

/// What rules say of themselves, for reporters that name them.
struct RuleGlossary {
  private let infos: [RuleID: RuleInfo]

  init(_ rules: [RuleInfo]) {
    infos = Dictionary(rules.map { ($0.id, $0) }) { first, _ in first }
  }

  subscript(rule: RuleID) -> RuleInfo? { infos[rule] }

  /// The rule's id, with its title where that is known.
  func name(of rule: RuleID, in language: Language) -> String {
    let title = infos[rule]?.title[language] ?? ""
    return title.isEmpty ? rule.rawValue : "\(rule.rawValue): \(title)"
  }
}
