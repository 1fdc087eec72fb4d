extension RuleCatalogue {
  static let decisionRules: [any DecisionRule.Type] = [
    DecidedSumRule.self,
    DecidedWithinRequestedRule.self,
    ApplicationAsDecidedRule.self,
    PostAppliedForRule.self,
    ReportingDateOrderRule.self,
    NegativeGrantRule.self,
    DecidedAfterSignedRule.self,
    DecisionDateRule.self,
    DecidedOnceRule.self,
    DecidedYearRule.self,
    FinalReportAfterPeriodRule.self,
    PartialReportAfterYearRule.self,
    NothingAfterRejectionRule.self,
    GrantedAmountRule.self,
    EditionAppliedForRule.self,
    FinalReportWantedRule.self,
    ReportYearsWholeRule.self,
    ApprovedAsAppliedRule.self,
  ]

  /// Those of them that hold for the application of the case too.
  static let decidedApplicationRules: [any ApplicationRule.Type] = [
    EditionAppliedForRule.self
  ]
}
