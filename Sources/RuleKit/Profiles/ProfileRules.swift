public import Diagnostics
import FormKit

/// The rules for profiles.
public enum ProfileRules {
  public static let all: [RuleInfo] = [
    RegradedRuleKnownRule.info, GradeAboveFloorRule.info, RegradedOnceRule.info,
  ]

  /// What is wrong with a profile's rules.
  public static func findings(in profile: Profile, rules: [RuleInfo]) -> [Finding] {
    let entries = (Profile.root / Profile.rules).items(of: profile.rules)
    guard !entries.isEmpty else { return [] }
    let infos = Dictionary(rules.map { ($0.id.rawValue, $0) }) { first, _ in first }
    var seen: Set<String> = []
    return entries.flatMap { place, entry -> [Finding] in
      guard let name = entry.rule?.uppercased() else { return [] }
      guard let rule = infos[name] else { return [RegradedRuleKnownRule.finding(name, at: place)] }
      let isAgain = !seen.insert(name).inserted
      return [
        isAgain ? RegradedOnceRule.finding(rule, at: place) : nil,
        entry.grade.flatMap { GradeAboveFloorRule.finding(rule, $0, at: place) },
      ].compactMap { $0 }
    }
  }
}
