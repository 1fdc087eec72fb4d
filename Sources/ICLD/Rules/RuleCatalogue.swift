public import Diagnostics
import RuleKit

/// The rules of the programme, one line each.
public enum RuleCatalogue {
  public static let application: [any ApplicationRule.Type] =
    partyRules + eligibilityRules + objectiveRules + activityRules + riskRules + budgetRules
    + annexRules + decidedApplicationRules

  public static let decision: [any DecisionRule.Type] =
    eligibilityDecisionRules + decisionRules

  public static let report: [any ReportRule.Type] =
    eligibilityReportRules + reportedActivityRules + reportRules + financeRules + reportAnnexRules

  /// What every rule says of itself, by id; a rule for two forms is there once.
  public static let all: [RuleInfo] = {
    var infos: [RuleID: RuleInfo] = [:]
    for rule in application { infos[rule.info.id] = rule.info }
    for rule in decision { infos[rule.info.id] = rule.info }
    for rule in report { infos[rule.info.id] = rule.info }
    return infos.values.sorted { $0.id < $1.id }
  }()
}
