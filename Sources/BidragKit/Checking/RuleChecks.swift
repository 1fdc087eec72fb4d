import Diagnostics
import FormKit
import FormYAML
import ICLD
import Rendering
import RuleKit

/// The programme's rules made ready for one document.
enum RuleChecks {
  static func checks(of document: CaseDocument, in context: CaseContext) -> [RuleCheck] {
    // Each closure `check` copies the document and its case once, and not once for each rule.
    switch document {
    case .application(let application):
      let check: Check<any ApplicationRule.Type> = { $0.check(application, in: context, &$1) }
      return RuleCatalogue.application.map { rule in RuleCheck(rule.info) { check(rule, &$0) } }
    case .decision(let decision):
      let check: Check<any DecisionRule.Type> = { $0.check(decision, in: context, &$1) }
      return RuleCatalogue.decision.map { rule in RuleCheck(rule.info) { check(rule, &$0) } }
    case .report(let report):
      let check: Check<any ReportRule.Type> = { $0.check(report, in: context, &$1) }
      return RuleCatalogue.report.map { rule in RuleCheck(rule.info) { check(rule, &$0) } }
    }
  }

  private typealias Check<SomeRule> = @Sendable (SomeRule, inout Outcome) -> Void
}

/// The rules that reading itself applies.
enum ReadingRules {
  static func rules(for format: LoadedDocument.Format) -> [RuleInfo] {
    switch format {
    case .yaml: YAMLRules.all + FormRules.all
    case .xml: FormRules.all + [WellFormedRule.info, DoctypeRule.info, SchemaFitRule.info]
    }
  }
}
