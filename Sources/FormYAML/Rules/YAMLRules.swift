public import Diagnostics

/// The rules on YAML files as such, whatever they hold.
public enum YAMLRules {
  public static let all: [RuleInfo] = [
    NotYAMLRule.info, DuplicateNameRule.info, SpecialFeatureRule.info, SeveralDocumentsRule.info,
    TooLargeRule.info, NotUTF8Rule.info, CommentMarkRule.info,
  ]
}
