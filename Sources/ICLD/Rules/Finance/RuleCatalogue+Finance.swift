extension RuleCatalogue {
  static let financeRules: [any ReportRule.Type] = [
    DecidedPostsRule.self,
    EntriesAddUpRule.self,
    EntryWithinPeriodRule.self,
    EntryRateRule.self,
    RequestedPaymentRule.self,
    MoneyLeftRule.self,
  ]
}
