extension RuleCatalogue {
  static let budgetRules: [any ApplicationRule.Type] = [
    LineAmountRule.self,
    AmountWithinCeilingRule.self,
    YearWithinCeilingRule.self,
    PostInListRule.self,
    PostFinancedLaterRule.self,
    CostOnWorkDaysRule.self,
    LineCurrencyRule.self,
    PositiveAmountRule.self,
    LineYearRule.self,
    LineReferenceRule.self,
    SameLineTwiceRule.self,
    RequestedAmountRule.self,
    EmptyBudgetRule.self,
    LimitNotKnownRule.self,
  ]
}
