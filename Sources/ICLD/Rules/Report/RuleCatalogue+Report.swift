extension RuleCatalogue {
  static let reportRules: [any ReportRule.Type] = [
    RejectedCaseRule.self,
    SameReferenceRule.self,
    ReportYearRule.self,
    ChangedSinceBegunRule.self,
    ActivityOutcomeRule.self,
    DifferenceReasonRule.self,
    IndicatorOutcomeRule.self,
    JointIdeasRule.self,
    RequiredReportAnnexRule.self,
    ReportedWomenAndMenRule.self,
    VisitProgrammeRule.self,
    ResultExplainedRule.self,
    ReportInTimeRule.self,
    FinalReportRule.self,
    ActivityOutsidePeriodRule.self,
    LessonsRule.self,
    PlannedValueRule.self,
    OneReportForYearRule.self,
    PlanAtHandRule.self,
  ]
}
