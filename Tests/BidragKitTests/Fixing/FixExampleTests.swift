import Diagnostics
import FormKit
import Testing

@testable import BidragKit

/// The fixes of every rule, as the rules' own examples show them.
@Suite("Fixes of the rules' examples")
struct FixExampleTests {
  private static let runner = ExampleRunner(
    today: CalendarDate(year: 2026, month: 6, day: 1) ?? .earliest)

  /// A finding by its rule and field.
  private struct Key: Hashable {
    var rule: RuleID
    var path: FieldPath

    init(_ finding: Finding) { (rule, path) = (finding.rule, finding.path) }
  }

  private func keys(_ report: DocumentReport) -> Set<Key> { Set(report.findings.map(Key.init)) }

  /// The example with another text in the place of its own.
  private func example(_ example: RuleExample, with text: String) -> RuleExample {
    var example = example
    switch example.content {
    case .change(let document, let base, _, let without):
      example.content = .change(document, of: base, yaml: text, without: without)
    case .file(let name, _): example.content = .file(name: name, text: text)
    case .bytes(let name, _): example.content = .bytes(name: name, bytes: Array(text.utf8))
    }
    return example
  }

  @Test("A fix that may be done unseen mends its finding in every example, and brings no other")
  func mends() {
    var mended: Set<RuleID> = []
    for rule in Bidrag.rules {
      for firing in rule.firing {
        let before = Self.runner.run(firing).report
        let edits = FixEdits(before)
        // Of a text that gives no tree nothing is mended.
        guard !edits.isEmpty, before.form != nil || before.findings.count == 1 else { continue }
        mended.formUnion(edits.findings.map(\.rule))
        let text = String(decoding: edits.applied, as: UTF8.self)
        let after = Self.runner.run(example(firing, with: text)).report
        let left = Set(edits.findings.map(Key.init)).intersection(keys(after))
        #expect(left.isEmpty, "\(rule.id): \(text)")
        let come = keys(after).subtracting(keys(before)).map(\.rule)
        let isReadNow = edits.findings.contains {
          ["FRM010", "FRM011", "YML006"].contains($0.rule)
        }
        #expect(come.isEmpty || isReadNow, "\(rule.id): \(text) \(come)")
        #expect(FixEdits(after).isEmpty, "\(rule.id): \(text)")
      }
    }
    // Which rules' fixes are safe is decided, not left to chance.
    #expect(mended == ["FRM011", "FRM013", "PRT011", "YML001", "YML006"])
  }

  @Test("In the text of a whole file, too, the fixes of every example keep their promise")
  func wholeFiles() throws {
    let job = FixJob(today: SoundCase.today)
    var count = 0
    for example in Bidrag.rules.flatMap({ $0.firing + $0.silent }) {
      let (name, bytes): (String, [UInt8])
      switch example.content {
      case .change: continue
      case .file(let file, let text): (name, bytes) = (file, Array(text.utf8))
      case .bytes(let file, let content): (name, bytes) = (file, content)
      }
      guard name.hasSuffix(".yaml") else { continue }
      let fixes = job.plan(bytes, name: name)
      if fixes.isChanged {
        count += 1
      } else {
        #expect(fixes.newBytes == bytes || !fixes.isReadable)
      }
      #expect(fixes.withheld.isEmpty)
      #expect(!job.plan(fixes.newBytes, name: name).isChanged)
    }
    #expect(count >= 5)
  }

  @Test("A choice among several fixes is nobody's but the user's")
  func several() {
    let fix = Fix(title: Text(same: "x"), isSafe: true, replacement: "x")
    var finding = Finding(DateRule.info, at: .root, message: Text(same: "x"), fixes: [fix])
    #expect(finding.safeFix == fix)
    finding.fixes.append(fix)
    #expect(finding.safeFix == nil)
    finding.fixes = [Fix(title: Text(same: "x"), replacement: "x")]
    #expect(finding.safeFix == nil)
  }
}
