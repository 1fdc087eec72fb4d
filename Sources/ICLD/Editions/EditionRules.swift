public import Diagnostics

/// The rules for editions.
public enum EditionRules {
  public static let all: [RuleInfo] = [
    EditionDaysRule.info, EditionSpanRule.info, EditionNameRule.info,
  ]
}
