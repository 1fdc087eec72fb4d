extension RuleCatalogue {
  static let financeRules: [any ReportRule.Type] = [
    DecidedPostsRule.self,
    EntriesAddUpRule.self,
    OutcomeWithinDecidedRule.self,
    DifferenceExplainedRule.self,
    VoucherOnceRule.self,
    EntryWithinPeriodRule.self,
    EntryRateRule.self,
    SalaryAmountRule.self,
    RequestedPaymentRule.self,
    MoneyLeftRule.self,
    EntryOnWorkDaysRule.self,
    EntryActivityRule.self,
    NegativeFigureRule.self,
    EntryInCurrencyRule.self,
    PriceDecimalsRule.self,
    SalariesWithinWorkRule.self,
  ]
}
