extension RuleCatalogue {
  /// The rules on what may keep an initiative from its objectives.
  static let riskRules: [any ApplicationRule.Type] = [
    RiskStatedRule.self,
    RiskScaleRule.self,
    SeriousRiskRule.self,
  ]
}
