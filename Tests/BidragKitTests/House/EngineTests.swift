import Diagnostics
import FormKit
import FormYAML
import ICLD
import Randomness
import RuleKit
import Testing

@testable import BidragKit

@Suite("The engine")
struct EngineTests {
  /// Documents in which many rules have something to say.
  private static let documents = [
    "Templates/Bases/inception-2013/application.yaml",
    "Templates/Bases/inception-2013/decision.yaml",
    "Templates/Bases/inception-2013/report.yaml",
    "Templates/Bases/project-2013/application.yaml",
  ]

  private func context(_ edition: Edition) -> CaseContext {
    var context = CaseContext(edition: edition, today: SoundCase.today)
    context.allEditions = { EditionLibrary.standard.all }
    return context
  }

  @Test("The rules give the same outcome in any order, of sound and of random documents")
  func anyOrder() throws {
    for edition in EditionLibrary.standard.all {
      for document in try Self.documents.map(load) + (0..<10).map(random) {
        let checks = RuleChecks.checks(of: document, in: context(edition))
        let expected = RuleEngine.run(checks, year: edition.year).sorted
        var generator = SplitMix(seed: 7)
        for _ in 0..<3 {
          let shuffled = RuleEngine.run(checks.shuffled(using: &generator), year: edition.year)
          #expect(shuffled.sorted == expected)
        }
        #expect(RuleEngine.run(checks.reversed(), year: edition.year).sorted == expected)
      }
    }
  }

  @Test("Each rule that is in force is passed, found or not checked: none is silent, none is both")
  func everyRuleAnswers() throws {
    for edition in EditionLibrary.standard.all {
      for document in try Self.documents.map(load) + (10..<20).map(random) {
        let checks = RuleChecks.checks(of: document, in: context(edition))
        let results = RuleEngine.run(checks, year: edition.year)
        let found = Set(results.findings.map(\.rule))
        let passed = Set(results.passed)
        let open = Set(results.notChecked.map(\.rule))
        let inForce = checks.filter { $0.info.isInForce(in: edition.year) }.map(\.info.id)
        #expect(Set(inForce) == found.union(passed).union(open))
        #expect(passed.isDisjoint(with: found.union(open)))
        for finding in results.findings {
          #expect(finding.message.sv != "" && finding.message.en != "")
          let label = Locator.label(of: finding.path, in: document.form.part)
          #expect(finding.path == .root || !label.sv.isEmpty, "\(finding.path)")
        }
      }
    }
  }

  @Test("The same bytes give the same report, again and again, and on many threads at once")
  func repeated() async throws {
    let bytes = Array(try SoundCase.replacing("land: Kina", with: "land: NO").text.utf8)
    let expected = SoundCase.check(bytes)
    #expect(!expected.findings.isEmpty)
    let reports = await withTaskGroup(of: CheckReport.self) { group in
      for _ in 0..<16 {
        group.addTask { Validation(today: SoundCase.today).check(bytes, name: "ansokan.yaml") }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    for report in reports {
      #expect(report.findings == expected.findings)
      #expect(report.documents.first?.passed == expected.documents.first?.passed)
      #expect(report.documents.first?.notChecked == expected.documents.first?.notChecked)
    }
  }

  @Test("A finding for each wrong line, and no more, in budgets of 100, 1,000 and 4,000 lines")
  func largeBudgets() throws {
    for count in [100, 1_000, 4_000] {
      let report = SoundCase.check(try Self.budget(of: count))
      let found = Dictionary(grouping: report.findings, by: \.rule).mapValues(\.count)
      #expect(found["BUD001"] == min(count, FindingTally.mostTold), "\(found)")
      // Whatever else is found, no rule compares each line with every other.
      #expect(found.values.allSatisfy { $0 <= 2 * count }, "\(found)")
    }
  }

  private static func budget(of count: Int) throws -> String {
    let rows = (0..<count).map { number in
      "    - {år: 2014, post: logi, text: Natt \(number), part: jinan, aktivitet: A1, antal: 2,"
        + " à_pris: 5, belopp: 11}\n"
    }.joined()
    let text = try SoundCase.text()
    let start = try #require(text.firstRange(of: "  rader:\n")).upperBound
    let end = try #require(text.firstRange(of: "  sökt_belopp")).lowerBound
    return text[..<start] + rows + text[end...]
  }

  private func load(_ name: String) throws -> CaseDocument {
    try #require(SoundCase.load(try RepositoryFiles.bytes(name), name: name).document)
  }

  private func random(_ seed: Int) -> CaseDocument {
    let forms = FormName.allCases
    let form = forms[seed % forms.count]
    let kinds = ApplicationKind.allCases
    var tree = RandomTree(seed: UInt64(seed))
    let kind = kinds[seed % kinds.count]
    return form.read(tree.document(of: form, kind: kind), skipsDerived: false).document
  }
}

extension RuleResults {
  /// The results in an order of their own, as a report has them.
  fileprivate var sorted: Sorted {
    Sorted(
      findings: findings.sorted {
        ($0.rule, $0.path.description, $0.message.en) < (
          $1.rule, $1.path.description, $1.message.en
        )
      }, passed: passed.sorted(),
      notChecked: notChecked.sorted { ($0.rule, $0.reason.en) < ($1.rule, $1.reason.en) })
  }
}

private struct Sorted: Equatable {
  var findings: [Finding]
  var passed: [RuleID]
  var notChecked: [NotChecked]
}
