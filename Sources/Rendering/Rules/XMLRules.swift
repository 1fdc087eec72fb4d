public import Diagnostics

/// The rules of XML documents.
public enum XMLRules {
  public static let all: [RuleInfo] = [
    SchemaProofRule.info, WellFormedRule.info, DoctypeRule.info, SchemaFitRule.info,
    SourceDigestRule.info,
  ]
}
