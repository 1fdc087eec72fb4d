extension RuleCatalogue {
  static let budgetRules: [any ApplicationRule.Type] = [
    LineAmountRule.self,
    AmountWithinCeilingRule.self,
    YearWithinCeilingRule.self,
    GuideValueRule.self,
    WorkShareRule.self,
    PostInListRule.self,
    PostFinancedLaterRule.self,
    CostOnWorkDaysRule.self,
    PartnerSalaryRule.self,
    PerDiemAmountRule.self,
    LineCurrencyRule.self,
    PositiveAmountRule.self,
    NegativeFactorRule.self,
    LineYearRule.self,
    LineReferenceRule.self,
    LineHasActivityRule.self,
    SameLineTwiceRule.self,
    RequestedAmountRule.self,
    EmptyBudgetRule.self,
    LimitNotKnownRule.self,
  ]
}
