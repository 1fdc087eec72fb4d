import Diagnostics
import FormYAML
import Testing

@Suite("The examples of the rules on YAML")
struct RuleExampleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var rule: RuleID
    var bytes: [UInt8]
    var line: Int?

    init?(_ rule: RuleID, _ example: RuleExample) {
      self.rule = rule
      switch example.content {
      case .file(_, let text):
        bytes = Array(text.utf8)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        line = lines.firstIndex { $0.contains("# <--") }.map { $0 + 1 }
      case .bytes(_, let given): bytes = given
      case .change: return nil
      }
    }

    var testDescription: String {
      "\(rule.rawValue) \(String(decoding: bytes.prefix(60), as: UTF8.self))"
    }
  }

  static let firing = YAMLRules.all.flatMap { rule in rule.firing.compactMap { Case(rule.id, $0) } }
  static let silent = YAMLRules.all.flatMap { rule in rule.silent.compactMap { Case(rule.id, $0) } }

  @Test("An example that fires has the finding on its marked line", arguments: firing)
  func fires(_ example: Case) throws {
    let reading = YAMLReader.read(example.bytes, name: "example.yaml")
    let found = reading.findings.filter { $0.rule == example.rule }
    #expect(!found.isEmpty)
    if let line = example.line {
      #expect(found.contains { $0.range?.start.line == line }, "\(found)")
    }
  }

  @Test("An example that is silent has no finding of the rule and can be read", arguments: silent)
  func isSilent(_ example: Case) {
    let reading = YAMLReader.read(example.bytes, name: "example.yaml")
    #expect(!reading.rules.contains(example.rule), "\(reading.findings)")
    #expect(reading.tree != nil)
  }

  @Test(
    "Every rule has examples that fire and examples that are silent",
    arguments: YAMLRules.all.map(\.id))
  func hasExamples(_ id: RuleID) throws {
    let rule = try #require(YAMLRules.all.first { $0.id == id })
    #expect(!rule.firing.isEmpty && !rule.silent.isEmpty)
  }

  @Test("Every message is in two languages and never in libyaml's words", arguments: firing)
  func speaksPlainly(_ example: Case) {
    for finding in YAMLReader.read(example.bytes, name: "example.yaml").findings {
      #expect(finding.message.sv != finding.message.en)
      #expect(!finding.message.en.contains("did not find expected"))
      #expect(!finding.message.en.contains("in this context"))
    }
  }
}
