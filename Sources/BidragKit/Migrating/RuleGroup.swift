import Diagnostics
import FormKit

/// The findings of one rule, told together: what holds where, why, and by which source.
struct RuleGroup {
  private let findings: [Finding]
  private let first: Finding

  /// Findings as lines of text, by rule in the order in which each is first found.
  static func lines(
    of findings: [Finding], withMessages: Bool = false, withReasons: Bool = true
  ) -> [Text] {
    var seen: Set<RuleID> = []
    return findings.filter { seen.insert($0.rule).inserted }.flatMap { first in
      let group = RuleGroup(findings: findings.filter { $0.rule == first.rule }, first: first)
      return [group.title] + group.places(withMessages) + (withReasons ? group.reasons : [])
    }
  }

  private var title: Text {
    let title = Bidrag.rules.first { $0.id == first.rule }?.title ?? Text(same: "")
    return Text(same: "  ") + title + Text(same: " [\(first.rule.rawValue)]")
  }

  private func places(_ withMessages: Bool) -> [Text] {
    findings.map { finding in
      let line = finding.range.map { Text(sv: "rad \($0.start.line)", en: "line \($0.start.line)") }
      let place = [line, finding.label.sv.isEmpty ? nil : finding.label].compactMap { $0 }
        .joined(separator: ", ")
      let message = withMessages ? Text(same: ": ") + finding.message : Text(same: "")
      return Text(same: "    ") + place + message
    }
  }

  private var reasons: [Text] {
    let why = Text(same: "    ") + Text(sv: "Varför: ", en: "Why: ") + first.explanation
    guard let citation = first.citation else { return [why] }
    let source = [citation.summary, citation.address.map { Text(same: $0) }].compactMap { $0 }
      .joined(separator: ", ")
    return [why, Text(same: "    ") + Text(sv: "Källa: ", en: "Source: ") + source]
  }
}
