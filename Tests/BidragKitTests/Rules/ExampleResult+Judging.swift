import BidragKit
import Diagnostics

/// What the examples of rules are judged by.
extension ExampleRunner.Result {
  func findings(of rule: RuleID) -> [Finding] { report.findings.filter { $0.rule == rule } }

  /// The lines of a rule's findings, as far as they have any.
  func lines(of rule: RuleID) -> [Int] { findings(of: rule).compactMap { $0.range?.start.line } }

  /// Whether the rule found anything; of one that finds nothing, whether it said what is unchecked.
  func finds(_ rule: RuleID) -> Bool {
    !findings(of: rule).isEmpty
      || Self.tellingUnchecked.contains(rule) && report.notChecked.contains { $0.rule == rule }
  }

  private static let tellingUnchecked = Set(
    Bidrag.rules.filter(\.onlyTellsUnchecked).map(\.id))

  /// Whether one of the rule's findings is on the marked line, where one is marked.
  func findsAtMark(_ rule: RuleID) -> Bool {
    finds(rule) && (markedLine.map(lines(of: rule).contains) ?? true)
  }

  /// The places in the case's other documents that the example marks, and that a finding of the
  /// rule at the marked line does not compare with.
  func marksMissed(by rule: RuleID) -> [String] {
    let found = findings(of: rule).filter {
      markedLine == nil || $0.range?.start.line == markedLine
    }
    return markedBeside.filter { name, line in
      !found.contains { finding in
        finding.related.contains { $0.file == name && $0.range?.start.line == line }
      }
    }.map { "\($0.key):\($0.value)" }
  }
}
