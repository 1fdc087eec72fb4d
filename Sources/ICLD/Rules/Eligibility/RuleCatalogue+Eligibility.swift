extension RuleCatalogue {
  /// The rules on what may be applied for, when, and under which reference.
  static let eligibilityRules: [any ApplicationRule.Type] = [
    EditionInForceRule.self,
    WithinRoundRule.self,
    OfferedKindRule.self,
    EarlierCaseRule.self,
    CaseReferenceRule.self,
    ProjectLengthRule.self,
    InceptionLengthRule.self,
    DevelopmentLengthRule.self,
    PeriodAfterApplicationRule.self,
    PeriodOrderRule.self,
    FundingEndsRule.self,
    OneOfEachRule.self,
    StrayDocumentRule.self,
    RoundYearRule.self,
  ]

  /// Those of them that hold for decisions too.
  static let eligibilityDecisionRules: [any DecisionRule.Type] = [
    EditionInForceRule.self,
    CaseReferenceRule.self,
    OneOfEachRule.self,
    StrayDocumentRule.self,
  ]

  /// Those of them that hold for reports too, and the one on the language of reports.
  static let eligibilityReportRules: [any ReportRule.Type] = [
    EditionInForceRule.self,
    CaseReferenceRule.self,
    PeriodOrderRule.self,
    ReportLanguageRule.self,
    FundingEndsRule.self,
    OneOfEachRule.self,
    StrayDocumentRule.self,
  ]
}
