public import Diagnostics

/// How much each rule weighs: as the rules say themselves, or as a profile has it.
public struct Grading: Sendable {
  /// What the profile is called; nil without one.
  public let name: String?
  private let grades: [RuleID: Grade]

  /// The rules as they grade themselves.
  public init() {
    name = nil
    grades = [:]
  }

  /// The rules as a sound profile grades them.
  public init(_ profile: Profile) {
    name = profile.name
    grades = Dictionary(
      profile.rules.compactMap { entry in
        entry.rule.flatMap { rule in
          entry.grade.map { (RuleID(rawValue: rule.uppercased()), $0) }
        }
      }
    ) { first, _ in first }
  }

  /// The finding with the weight that its rule has here.
  public func graded(_ finding: Finding) -> Finding {
    guard let severity = grades[finding.rule]?.severity else { return finding }
    var finding = finding
    finding.severity = severity
    return finding
  }

  /// Why a rule is not run; nil where it is.
  func reasonToSkip(_ rule: RuleInfo, year: Int) -> Text? {
    guard rule.isInForce(in: year) else { return .notInForce(rule, in: year) }
    guard grades[rule.id] == .off else { return nil }
    let name = name ?? ""
    return Text(
      sv: "Regeln är avstängd i profilen ”\(name)”.",
      en: "The rule is switched off in the profile “\(name)”.")
  }
}

extension Text {
  fileprivate static func notInForce(_ rule: RuleInfo, in year: Int) -> Text {
    if let since = rule.since, year < since {
      return Text(
        sv: "Regeln gäller från utgåvan \(since).",
        en: "The rule is in force from the edition of \(since).")
    }
    let until = rule.until.map(String.init) ?? ""
    return Text(
      sv: "Regeln gällde till och med utgåvan \(until).",
      en: "The rule was in force up to the edition of \(until).")
  }
}
