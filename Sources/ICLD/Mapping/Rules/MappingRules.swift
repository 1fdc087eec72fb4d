public import Diagnostics
import FormKit

/// The rules for mappings of accounts.
public enum MappingRules {
  public static let all: [RuleInfo] = [
    AccountRangesRule.info, RowFollowsRule.info, RowReachedRule.info, MappingFitsCaseRule.info,
    ConditionStatedRule.info,
  ]

  /// What is wrong with a mapping by itself.
  public static func findings(in mapping: AccountMapping) -> [Finding] {
    let rows = (AccountMapping.root / AccountMapping.rows).items(of: mapping.rows)
    let conditions = (AccountMapping.root / AccountMapping.selection).items(of: mapping.selection)
    return conditions.compactMap { ConditionStatedRule.finding($0.value, at: $0.place) }
      + rows.compactMap { RowFollowsRule.finding($0.value, at: $0.place) }
      + RowReachedRule.findings(rows)
  }

  /// What of a mapping does not fit the case.
  ///
  /// - Parameters:
  ///   - report: the report that the rows go into.
  ///   - known: the posts and activities of all of the case, since a mapping serves all its years.
  public static func findings(
    in mapping: AccountMapping, for report: Report, among known: CostPlaces
  ) -> [Finding] {
    (AccountMapping.root / AccountMapping.rows).items(of: mapping.rows).flatMap {
      MappingFitsCaseRule.findings($0.value, report, among: known, at: $0.place)
    }
  }
}
