import Diagnostics
import FormKit
import FormYAML
import ICLD
import Rendering
import RuleKit

/// The programme's rules made ready for one document.
enum RuleChecks {
  static func checks(of document: CaseDocument, in context: CaseContext) -> [RuleCheck] {
    switch document {
    case .application(let application):
      RuleCatalogue.application.map { rule in
        RuleCheck(rule.info) { rule.check(application, in: context, &$0) }
      }
    case .decision(let decision):
      RuleCatalogue.decision.map { rule in
        RuleCheck(rule.info) { rule.check(decision, in: context, &$0) }
      }
    case .report(let report):
      RuleCatalogue.report.map { rule in
        RuleCheck(rule.info) { rule.check(report, in: context, &$0) }
      }
    }
  }
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
