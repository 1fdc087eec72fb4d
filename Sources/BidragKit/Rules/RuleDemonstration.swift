import Diagnostics
import FormKit

/// What a rule looks like at work: a document in which it finds something, what it says, and one in
/// which it finds nothing.
struct RuleDemonstration {
  /// The document that goes wrong; nil where it cannot be shown on a page.
  private(set) var wrong: ShownExample?
  /// What is said of it, with the place before it.
  private(set) var message: String?
  /// The document mended, or the one most like it in which the rule finds nothing.
  private(set) var right: ShownExample?

  /// The examples that show a rule best, whatever the language.
  struct Choice {
    var firing: RuleExample?
    var mended: RuleExample?

    init(of rule: RuleInfo) {
      firing = rule.firing.first { ShownExample($0) != nil } ?? rule.firing.first
      mended = RuleDemonstration.mended(of: rule, from: firing)
    }
  }

  /// Examples are translated, unless the rule then no longer says of them what it should.
  init(of rule: RuleInfo, _ choice: Choice, in language: Language) {
    let translation = ExampleTranslation(language: language)
    if let firing = choice.firing {
      let translated = translation.translated(firing)
      let said = Self.words(of: rule, on: translated, in: language)
      wrong = ShownExample(said == nil ? firing : translated)
      message = said ?? Self.words(of: rule, on: firing, in: language)
    }
    if let mended = choice.mended {
      let translated = translation.translated(mended)
      let isSilent =
        translated == mended || Self.words(of: rule, on: translated, in: language) == nil
      right = ShownExample(isSilent ? translated : mended)
    }
  }

  /// The silent example that shows best how the firing one is mended: most like it, and without
  /// faults of its own.
  private static func mended(of rule: RuleInfo, from firing: RuleExample?) -> RuleExample? {
    let original = firing.flatMap(ShownExample.init)
    let likely = rule.silent.enumerated().compactMap { index, example in
      ShownExample(example).map { shown in
        // Authors begin with the plainest example.
        (example, (original.map { shown.likeness(to: $0) } ?? 0) - 0.03 * Double(index))
      }
    }.sorted { $0.1 > $1.1 }
    let faults = firing.map { Set(report(of: $0).findings.map(\.rule)) } ?? []
    var best: (example: RuleExample, score: Double)?
    for (example, likeness) in likely.prefix(3) {
      let report = report(of: example)
      let others = Set(report.findings.map(\.rule)).subtracting(faults).count
      let score =
        likeness - 0.3 * Double(min(others, 2)) + (report.passed.contains(rule.id) ? 0.3 : 0)
      if best.map({ score > $0.score }) ?? true { best = (example, score) }
    }
    return best?.example
  }

  private static func report(of example: RuleExample) -> DocumentReport {
    ExampleRunner(today: ExampleRunner.day).run(example).report
  }

  /// What the rule says of an example: what it finds, or why it cannot be checked where it does
  /// nothing else.
  private static func words(
    of rule: RuleInfo, on example: RuleExample, in language: Language
  ) -> String? {
    if let finding = finding(of: rule, in: example) { return finding.words(in: language) }
    guard rule.onlyTellsUnchecked else { return nil }
    return report(of: example).notChecked.first { $0.rule == rule.id }?.reason[language]
  }

  private static func finding(of rule: RuleInfo, in example: RuleExample) -> Finding? {
    let result = ExampleRunner(today: ExampleRunner.day).run(example)
    let findings = result.report.findings.filter { $0.rule == rule.id }
    return findings.first { $0.range?.start.line == result.markedLine } ?? findings.first
  }
}

extension Finding {
  /// The place and the message, as a report has them, without libxml2's own words: they differ
  /// between its versions, and a page does not.
  fileprivate func words(in language: Language) -> String {
    let words = [label[language], message[language]].filter { !$0.isEmpty }
      .joined(separator: ": ").visible
    let end = words.firstRange(of: " (libxml2:")?.lowerBound ?? words.endIndex
    return String(words[..<end])
  }
}
