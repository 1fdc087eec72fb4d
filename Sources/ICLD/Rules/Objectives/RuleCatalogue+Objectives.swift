/// The rules for objectives, results, core areas and what the parties gain.
extension RuleCatalogue {
  static let objectiveRules: [any ApplicationRule.Type] = [
    ProjectObjectiveStatedRule.self,
    ObjectiveHasResultRule.self,
    ResultHasIndicatorRule.self,
    IndicatorCompleteRule.self,
    TargetDiffersRule.self,
    ResultHasLevelRule.self,
    OrganisationLevelRule.self,
    CoreAreaChosenRule.self,
    CoreAreaTextRule.self,
    SustainableGoalRule.self,
    ResultServedRule.self,
    ActivityServesResultRule.self,
    MutualBenefitRule.self,
    TargetGroupNumbersRule.self,
    SummaryLengthRule.self,
    IndicatorAnswerableRule.self,
    ResultIDUniqueRule.self,
    YoungWithinGroupRule.self,
  ]
}
