import Diagnostics
import FormKit
import ICLD
import Randomness
import Rendering
import Synchronization
import Testing

@testable import BidragKit
@testable import RuleKit

@Suite("The engine is pure")
struct EnginePurityTests {
  @Test("Each example gives the same bytes of JSON again, and on many threads at once")
  func sameBytes() async {
    let again = await withTaskGroup(of: (RuleExample, String).self) { group in
      for example in RuleExamples.unique {
        group.addTask {
          (example, Self.json(ExampleRunner(today: RuleExamples.today).run(example)))
        }
      }
      return await group.reduce(into: [RuleExample: String]()) { $0[$1.0] = $1.1 }
    }
    for (example, result) in RuleExamples.results {
      #expect(again[example].map { Array($0.utf8) } == Array(Self.json(result).utf8))
    }
  }

  @Test("In any order of the rules, the report of each example is the same bytes")
  func anyOrder() {
    let reversed = ExampleRunner(today: RuleExamples.today) { $0.reversed() }
    for (index, example) in RuleExamples.unique.enumerated() {
      let shuffled = ExampleRunner(today: RuleExamples.today) { checks in
        var generator = SplitMix(seed: UInt64(index))
        return checks.shuffled(using: &generator)
      }
      let expected = RuleExamples.results[example].map(Self.json)
      #expect(Self.json(shuffled.run(example)) == expected)
      #expect(Self.json(reversed.run(example)) == expected)
    }
  }

  @Test("In any order of the rules, what waivers set aside is told in the order of the document")
  func waivedInOrder() {
    let waivers = ["PRT003", "RSK003"].map {
      "  - {regel: \($0), skäl: Samråd., beslutat_av: programchef, datum: 2013-09-20}\n"
    }
    let example = RuleExample.change(
      "undantag:\n\(waivers.joined())"
        + "risker:\n  - {beskrivning: Visum dröjer., sannolikhet: 5, konsekvens: 5}\n"
        + "parter:\n  - roll: internationell_part\n    land: Norge\n")
    let expected = RuleExamples.runner.run(example).report
    #expect(Set(expected.waived.map(\.finding.rule)).count == 2, "\(expected.waived)")
    let reversed = ExampleRunner(today: RuleExamples.today) { $0.reversed() }.run(example).report
    #expect(reversed.waived == expected.waived)
    let lines = expected.waived.compactMap { $0.finding.range?.start.line }
    #expect(lines == lines.sorted() && lines.count == expected.waived.count)
  }

  @Test(
    "A rule that is in force is run once, and one that is not is not run but says why",
    arguments: EditionLibrary.standard.names)
  func inForce(_ name: String) throws {
    let edition = try #require(EditionLibrary.standard.edition(named: name))
    for file in try Self.sound() {
      let (results, calls) = try Self.counted(file, edition)
      for rule in try Self.checks(of: file, edition).map(\.info) {
        let isInForce = rule.isInForce(in: edition.year)
        #expect(calls[rule.id, default: 0] == (isInForce ? 1 : 0), "\(rule.id.rawValue)")
        let skipped = results.skipped.filter { $0.rule == rule.id }
        #expect(skipped.count == (isInForce ? 0 : 1), "\(rule.id.rawValue)")
        #expect(skipped.allSatisfy { $0.reason.namesBound(of: rule) }, "\(rule.id.rawValue)")
      }
    }
  }

  @Test("Rules that come or go with an edition are skipped in some edition and run in another")
  func bothHappen() throws {
    var skipped: Set<RuleID> = []
    var run: Set<RuleID> = []
    for edition in EditionLibrary.standard.all {
      for file in try Self.sound() {
        let (results, calls) = try Self.counted(file, edition)
        skipped.formUnion(results.skipped.map(\.rule))
        run.formUnion(calls.keys)
      }
    }
    let bounded = RuleCatalogue.all.filter { $0.since != nil || $0.until != nil }.map(\.id)
    #expect(!bounded.isEmpty)
    #expect(skipped == Set(bounded))
    #expect(run == Set(RuleCatalogue.all.map(\.id)))
  }

  @Test("A rule that a profile switches off is not run, and says by which profile")
  func switchedOff() throws {
    let edition = try #require(EditionLibrary.standard.edition(named: "2013"))
    for file in try Self.sound() {
      for rule in try Self.checks(of: file, edition).map(\.info) {
        var profile = Profile()
        profile.name = "Västerås"
        var entry = Regrading()
        entry.rule = rule.id.rawValue.lowercased()
        entry.grade = .off
        profile.rules = [entry]
        let (results, calls) = try Self.counted(file, edition, Grading(profile))
        #expect(calls[rule.id] == nil, "\(rule.id.rawValue)")
        let reasons = results.skipped.filter { $0.rule == rule.id }.map(\.reason)
        #expect(reasons.count == 1)
        let isInForce = rule.isInForce(in: edition.year)
        #expect(
          reasons.allSatisfy {
            isInForce
              ? $0.sv.contains("Västerås") && $0.en.contains("Västerås") : $0.namesBound(of: rule)
          })
        #expect(!results.passed.contains(rule.id))
        #expect(!results.findings.map(\.rule).contains(rule.id))
      }
    }
  }

  // MARK: Running

  private static func json(_ result: ExampleRunner.Result) -> String {
    JSONReporter.render(
      CheckReport(
        tool: Bidrag.version, asOf: RuleExamples.today.canonical, documents: [result.report]))
  }

  /// The documents of the sound cases.
  private static func sound() throws -> [CaseFile] {
    try RuleExample.Base.allCases.flatMap { base in
      try [RuleExample.Document.application, .decision, .report].map { document in
        try #require(ExampleRunner.prepare(.change(in: document, of: base, ""))).file
      }
    }
  }

  private static func checks(of file: CaseFile, _ edition: Edition) throws -> [RuleCheck] {
    var context = CaseContext(edition: edition, today: RuleExamples.today)
    context.allEditions = { EditionLibrary.standard.all }
    return RuleChecks.checks(of: try #require(file.loaded.document), in: context)
  }

  /// The results of the rules, and how often each was run.
  private static func counted(
    _ file: CaseFile, _ edition: Edition, _ grading: Grading = Grading()
  ) throws -> (results: RuleResults, calls: [RuleID: Int]) {
    let counter = CallCounter()
    let checks = try checks(of: file, edition).map(counter.counting)
    let results = RuleEngine.run(checks, year: edition.year, grading: grading)
    return (results, counter.calls)
  }
}

/// Counts how often rules are run.
final class CallCounter: Sendable {
  private let counts = Mutex<[RuleID: Int]>([:])

  var calls: [RuleID: Int] { counts.withLock { $0 } }

  func counting(_ check: RuleCheck) -> RuleCheck {
    RuleCheck(check.info) { [self] outcome in
      counts.withLock { $0[check.info.id, default: 0] += 1 }
      check.run(&outcome)
    }
  }
}

extension Text {
  /// Whether the text names an edition from or to which a rule is in force.
  fileprivate func namesBound(of rule: RuleInfo) -> Bool {
    [rule.since, rule.until].compactMap { $0 }.contains { year in
      sv.contains("utgåvan \(year)") && en.contains("edition of \(year)")
    }
  }
}
