import Diagnostics
import FormKit
import Testing

@testable import BidragKit

@Suite("Examples written otherwise")
struct ExampleVariantTests {
  /// What of a finding must be the same however the document is written.
  private struct Seen: Hashable {
    var path: FieldPath
    var target: Finding.Target
    var severity: Severity
    var line: Int?
    var message: Text?
  }

  @Test(
    "Written otherwise, an example gives the same findings of its rule at the same place",
    arguments: ExampleVariant.allCases, Bidrag.rules.map(\.id))
  func same(_ variant: ExampleVariant, _ id: RuleID) throws {
    let rule = try #require(Bidrag.rules.first { $0.id == id })
    guard !Self.aboutTheWriting(variant).contains(id) else { return }
    for example in RuleExamples.all(of: rule) {
      guard let other = variant.applied(to: example) else { continue }
      let result = try #require(RuleExamples.results[example])
      let expected = Self.seen(result, id, variant, movedBy: variant.shift)
      let varied = RuleExamples.runner.run(other)
      #expect(Self.seen(varied, id, variant, movedBy: 0) == expected, "\(other.content)")
      // Else an example that is silent could be so because nothing of it was read.
      #expect(Self.rules(varied, variant) == Self.rules(result, variant), "\(other.content)")
    }
  }

  /// Rules that judge the very thing that a variant changes.
  private static func aboutTheWriting(_ variant: ExampleVariant) -> Set<RuleID> {
    switch variant {
    case .windowsLines, .commentAbove, .flow: []
    // In which language the names are: with one name changed, the others are the minority.
    case .otherLanguage: ["FRM009"]
    }
  }

  @Test("No fewer examples are written otherwise than when this was made")
  func counts() {
    let made = ExampleVariant.allCases.map { variant in
      Bidrag.rules.filter { !Self.aboutTheWriting(variant).contains($0.id) }
        .flatMap(RuleExamples.all).count { variant.applied(to: $0) != nil }
    }
    let least = [857, 856, 804, 786]
    #expect(zip(made, least).allSatisfy { $0 >= $1 }, "\(made)")
  }

  /// The rules of all findings, besides those that judge the writing.
  private static func rules(
    _ result: ExampleRunner.Result, _ variant: ExampleVariant
  ) -> [RuleID: Int] {
    let rules = result.report.findings.map(\.rule).filter { !aboutTheWriting(variant).contains($0) }
    return Dictionary(rules.map { ($0, 1) }, uniquingKeysWith: +)
  }

  private static func seen(
    _ result: ExampleRunner.Result, _ rule: RuleID, _ variant: ExampleVariant, movedBy shift: Int
  ) -> [Seen: Int] {
    // Messages show what was written, and lines by their numbers.
    let isSaidAlike = variant == .windowsLines || variant == .flow
    let seen = result.findings(of: rule).map { finding in
      Seen(
        path: finding.path, target: finding.target, severity: finding.severity,
        line: finding.range.map { $0.start.line + shift },
        message: isSaidAlike ? finding.message : nil)
    }
    return Dictionary(seen.map { ($0, 1) }, uniquingKeysWith: +)
  }
}
