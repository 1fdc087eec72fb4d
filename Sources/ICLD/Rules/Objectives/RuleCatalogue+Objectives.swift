/// The rules for objectives, results, core areas and what the parties gain.
extension RuleCatalogue {
  static let objectiveRules: [any ApplicationRule.Type] = [
    ProjectObjectiveStatedRule.self,
    ObjectiveHasResultRule.self,
    ResultHasIndicatorRule.self,
    IndicatorCompleteRule.self,
    CoreAreaChosenRule.self,
    SustainableGoalRule.self,
    MutualBenefitRule.self,
    SummaryLengthRule.self,
  ]
}
