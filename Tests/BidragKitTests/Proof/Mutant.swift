import Diagnostics
import FormKit
import ICLD
import RuleKit

@testable import BidragKit
@testable import RuleKit

/// A way to break a rule, which its examples must notice.
enum Mutant: String, CaseIterable, Sendable {
  /// The rule finds nothing.
  case off
  /// The rule finds something where it found nothing, and nothing where it found something.
  case inverted

  /// Whether an assertion fails about an example of the broken rule.
  func isKilled(by examples: [RuleExample], of rule: RuleInfo, firing: Bool) -> Bool {
    let runner = ExampleRunner(today: RuleExamples.today) { $0.map { broken($0, if: rule) } }
    let isRunByEngine = RuleCatalogue.all.contains { $0.id == rule.id }
    return examples.contains { example in
      var result = runner.run(example)
      // Reading, waivers, profiles and XML judge by themselves: what they say is broken instead.
      if !isRunByEngine { result.report.findings = broken(result, rule) }
      return firing ? !result.findsAtMark(rule.id) : result.finds(rule.id)
    }
  }

  private func broken(_ check: RuleCheck, if rule: RuleInfo) -> RuleCheck {
    guard check.info.id == rule.id else { return check }
    return RuleCheck(check.info) { outcome in
      guard self == .inverted else { return }
      var sound = Outcome(of: check.info)
      check.run(&sound)
      if sound.findings.isEmpty { outcome.report(.wrong, at: Application.root) }
    }
  }

  private func broken(_ result: ExampleRunner.Result, _ rule: RuleInfo) -> [Finding] {
    let others = result.report.findings.filter { $0.rule != rule.id }
    let isWrong = self == .inverted && !result.finds(rule.id)
    return others + (isWrong ? [Finding(rule, at: .root, message: .wrong)] : [])
  }
}

extension Text {
  fileprivate static let wrong = Text(sv: "Fel.", en: "Wrong.")
}
