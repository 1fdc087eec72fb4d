import Diagnostics
import FormKit
import Testing

@testable import BidragKit

/// How often rules are run and how much they find does not grow faster than the document does.
///
/// The clock has no say here; `make linear` takes the time.
@Suite("What a check costs")
struct CostTests {
  /// A list that is as long as one likes, each item breaking one rule once.
  struct List: Sendable, CustomTestStringConvertible {
    var name: String
    var rule: RuleID
    var document: RuleExample.Document
    var head: String
    var item: @Sendable (Int) -> String

    var testDescription: String { name }

    func example(_ count: Int) -> RuleExample {
      .change(in: document, head + (1...count).map(item).joined())
    }
  }

  static let lists = [
    List(name: "budget lines", rule: "BUD001", document: .application, head: "budget:\n  rader:\n")
    {
      "    - {år: 2014, post: logi, text: Natt \($0), part: jinan, aktivitet: A1, antal: 2,"
        + " à_pris: 5, belopp: 11}\n"
    },
    List(name: "activities", rule: "ACT002", document: .application, head: "aktiviteter:\n") {
      "  - {id: A\($0), rubrik: Möte, slag: möte, ort: Jinan, land: Kina, start: 2014-04-11,"
        + " slut: 2014-04-07, arbetsdagar: 1}\n"
    },
    List(name: "vouchers", rule: "FIN006", document: .report, head: "ekonomi:\n  verifikationer:\n")
    {
      "    - {datum: 2016-04-30, verifikation: V\($0), text: Tid, post: logi, aktivitet: A1,"
        + " belopp: 1}\n"
    },
  ]

  @Test(
    "Each rule is run once and finds what there is, from 1 to 10,000 items", arguments: lists,
    [1, 10, 100, 1_000, 10_000])
  func linear(_ list: List, _ count: Int) throws {
    let prepared = try #require(ExampleRunner.prepare(list.example(count)))
    let counter = CallCounter()
    let checker = Checker(editions: prepared.editions, today: RuleExamples.today) {
      $0.map(counter.counting)
    }
    let report = checker.check(prepared.file)
    #expect(counter.calls.count > 10)
    #expect(counter.calls.values.allSatisfy { $0 == 1 }, "\(counter.calls)")
    #expect(Set(counter.calls.keys).isDisjoint(with: report.skipped.map(\.rule)))
    let found = Dictionary(grouping: report.findings, by: \.rule).mapValues(\.count)
    #expect(found[list.rule] == min(count, FindingTally.mostTold), "\(found)")
    // No rule says more than one thing of an item, besides a few of the sound case.
    #expect(found.values.allSatisfy { $0 <= count + 10 }, "\(found)")
  }
}
