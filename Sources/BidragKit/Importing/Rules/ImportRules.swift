import Diagnostics

/// The rules for what goes from the books into a report.
enum ImportRules {
  static let all: [RuleInfo] = [
    UnplacedRowRule.info, ChangedVoucherRule.info, NothingOfCaseRule.info,
    VoucherReportedRule.info,
  ]
}
