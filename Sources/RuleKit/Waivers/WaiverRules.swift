public import Diagnostics

/// The rules for waivers.
public enum WaiverRules {
  public static let all: [RuleInfo] = [
    WaiverNeededRule.info, WaiverOfKnownRuleRule.info, WaiverCompleteRule.info,
    WaiverAllowedRule.info, WaiverInForceRule.info,
  ]
}

/// A sound waiver in an example, with the day and name of a decision.
func waiver(of rule: String, _ rest: String = "", on date: String = "2013-09-20") -> String {
  "undantag:\n  - {regel: \(rule), skäl: Enligt samråd med ICLD., beslutat_av: programchef, "
    + "datum: \(date)\(rest)} # <--\n"
}
