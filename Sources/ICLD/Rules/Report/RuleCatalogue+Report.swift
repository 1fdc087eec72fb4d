extension RuleCatalogue {
  static let reportRules: [any ReportRule.Type] = [
    RejectedCaseRule.self,
    ReportYearRule.self,
    ChangedSinceBegunRule.self,
    ActivityOutcomeRule.self,
    DifferenceReasonRule.self,
    IndicatorOutcomeRule.self,
    JointIdeasRule.self,
    ReportedWomenAndMenRule.self,
    FinalReportRule.self,
  ]
}
