/// The rules for annexes and signatures.
extension RuleCatalogue {
  static let annexRules: [any ApplicationRule.Type] = [
    RequiredAnnexRule.self,
    AnnexFileFoundRule.self,
    AnnexSignedRule.self,
    AnnexListedOnceRule.self,
    AnnexFileNameRule.self,
    AnnexContentRule.self,
    AnnexNotEmptyRule.self,
    BudgetAnnexRule.self,
    LetterSignatoriesRule.self,
    SignatureNamedRule.self,
    SignatureDateRule.self,
    SignedLastRule.self,
  ]

  /// Those of the application's rules that hold for reports too.
  static let reportAnnexRules: [any ReportRule.Type] = [
    SustainableGoalRule.self,
    AnnexFileFoundRule.self,
    AnnexSignedRule.self,
    AnnexListedOnceRule.self,
    AnnexFileNameRule.self,
    AnnexContentRule.self,
    AnnexNotEmptyRule.self,
    SignatureNamedRule.self,
    SignatureDateRule.self,
    SignedLastRule.self,
  ]
}
