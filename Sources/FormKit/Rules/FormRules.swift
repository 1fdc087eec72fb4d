public import Diagnostics

/// The rules of the shape of forms, which hold for every programme.
public enum FormRules {
  public static let all: [RuleInfo] = [
    UnknownFieldRule.info, MissingRule.info, SortRule.info, ChoiceRule.info, LengthRule.info,
    TwoNamesRule.info, BlankRule.info, NotAskedRule.info, NameLanguageRule.info, DateRule.info,
    NumberRule.info, ForbiddenCharacterRule.info, NormalFormRule.info, EmptyListRule.info,
    FormStatedRule.info, InvisibleCharacterRule.info,
  ]
}
