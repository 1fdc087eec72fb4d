import BidragKit
import Diagnostics
import FormKit
import ICLD
import Testing

/// Every rule's examples are its tests.
@Suite struct RuleExampleTests {
  private static let today = CalendarDate(year: 2026, month: 6, day: 1) ?? .earliest
  private static let runner = ExampleRunner(today: today)

  struct Case: Sendable, CustomTestStringConvertible {
    var rule: RuleInfo
    var example: RuleExample
    var number: Int

    var testDescription: String { "\(rule.id.rawValue) \(number)" }
  }

  static let firing = Bidrag.rules.flatMap { rule in
    rule.firing.enumerated().map { Case(rule: rule, example: $0.element, number: $0.offset + 1) }
  }

  static let silent = Bidrag.rules.flatMap { rule in
    rule.silent.enumerated().map { Case(rule: rule, example: $0.element, number: $0.offset + 1) }
  }

  @Test("A firing example gives the rule's finding at the marked line", arguments: firing)
  func fires(_ example: Case) {
    let result = Self.runner.run(example.example)
    let rule = example.rule.id
    #expect(result.finds(rule), "found only \(result.report.findings.map(\.rule.rawValue))")
    #expect(
      !result.finds(rule) || result.findsAtMark(rule), "found at \(result.lines(of: rule))")
    let missed = result.marksMissed(by: rule)
    #expect(missed.isEmpty, "not compared with \(missed)")
  }

  @Test("A silent example gives no finding of the rule", arguments: silent)
  func staysSilent(_ example: Case) {
    let result = Self.runner.run(example.example)
    #expect(!result.finds(example.rule.id), "\(result.findings(of: example.rule.id))")
    #expect(!result.report.source.text.isEmpty || example.example.isEmptyChange)
    // Of a name that is misspelt or a file that cannot be read, any rule would be silent.
    let unread = result.report.findings.filter { $0.rule == "FRM001" || $0.rule == "YML001" }
    #expect(unread.isEmpty || !example.rule.isOfProgramme, "\(unread.map(\.message.en))")
    // Only a rule that has its years is skipped in others.
    let isSkipped = result.report.skipped.contains { $0.rule == example.rule.id }
    #expect(!isSkipped || example.rule.since != nil || example.rule.until != nil)
  }

  @Test("The sound cases are sound", arguments: RuleExample.Base.allCases)
  func basesAreSound(_ base: RuleExample.Base) {
    for document in [RuleExample.Document.application, .decision, .report] {
      let result = Self.runner.run(.change(in: document, of: base, ""))
      let findings = result.report.findings.map {
        "\($0.rule.rawValue) \($0.path) \($0.message.en)"
      }
      #expect(findings.isEmpty, "\(base.rawValue) \(document.rawValue)")
      #expect(result.report.verdict == .submittable)
    }
  }

  @Test("Every rule has a firing and a silent example")
  func everyRuleIsProven() {
    for rule in Bidrag.rules {
      #expect(!rule.silent.isEmpty, "\(rule.id.rawValue) has no silent example")
      #expect(!rule.firing.isEmpty, "\(rule.id.rawValue) has no firing example")
    }
  }

  @Test("Ids are used once, and every text is given in both languages")
  func metadataIsWhole() {
    let ids = Bidrag.rules.map(\.id)
    #expect(Set(ids).count == ids.count)
    for rule in Bidrag.rules {
      for text in [rule.title, rule.reason] {
        #expect(!text.sv.isEmpty && !text.en.isEmpty && text.sv != text.en, "\(rule.id.rawValue)")
      }
      if rule.basis == .verified || rule.basis == .inferred {
        #expect(rule.citation != nil, "\(rule.id.rawValue) names no source")
      }
    }
  }
}

extension RuleExample {
  /// Whether the example is a sound document as it is.
  fileprivate var isEmptyChange: Bool {
    if case .change(_, _, let yaml, _) = content { yaml.isEmpty } else { false }
  }
}

extension RuleInfo {
  /// Whether the rule judges what a document says, and not how it is written.
  fileprivate var isOfProgramme: Bool { RuleCatalogue.all.contains { $0.id == id } }
}
