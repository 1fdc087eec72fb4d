import Diagnostics
import FormKit
import ICLD
import RuleKit
import Testing

@Suite("Budget annexes made from the application")
struct BudgetAnnexRuleTests {
  private static let csv = "annexes/budget.csv"

  private func check(
    _ file: AnnexFile?, name: String = csv, kind: AnnexKind = .budget,
    made: @escaping @Sendable () -> Set<String>? = { ["a", "b"] }
  ) throws -> RuleResults {
    let today = try #require(CalendarDate(year: 2013, month: 9, day: 30))
    var context = CaseContext(edition: Edition(), today: today)
    context.files = file.map { [name: $0] }
    context.isBudgetAnnex = { digest, _ in made()?.contains(digest) }
    var annex = Annex()
    annex.kind = kind
    annex.file = name
    var application = Application()
    application.annexes = [annex]
    let check = RuleCheck(BudgetAnnexRule.info) { [context, application] in
      BudgetAnnexRule.check(application, in: context, &$0)
    }
    return RuleEngine.run([check], year: 2013)
  }

  @Test("A file that is one of those that are made is the one, whatever its ending's case")
  func made() throws {
    for name in [Self.csv, "budget.CSV"] {
      for digest in ["a", "b"] {
        let results = try check(.file(bytes: 9, content: .text, digest: digest), name: name)
        #expect(results.passed == ["ANN008"])
      }
    }
  }

  @Test("Another file is found, at its name, with both ways out")
  func another() throws {
    let results = try check(.file(bytes: 9, content: .text, digest: "c"))
    #expect(results.findings.map(\.path.description) == ["annexes[0].file"])
    let message = try #require(results.findings.first?.message)
    #expect(message.sv.contains("bidrag skriv … --till csv"))
    #expect(message.sv.contains(Self.csv))
    #expect(message.en.contains("bidrag render … --to csv"))
    #expect(message.en.contains(Self.csv))
  }

  @Test(
    "A file of a sort that is not made is not judged, and it is said",
    arguments: ["budget.xlsx", "budget.pdf", "budget.ods", "budget"])
  func otherSort(_ name: String) throws {
    let results = try check(.file(bytes: 9, content: .zip), name: name) {
      Issue.record("nothing is made of the budget where nothing is compared")
      return nil
    }
    #expect(results.findings.isEmpty && results.passed.isEmpty)
    #expect(results.notChecked.count == 1)
    #expect(results.notChecked.allSatisfy { $0.reason.en.contains(name) })
  }

  @Test("A workbook that is made is the one; any other may say the same, and is not judged")
  func workbook() throws {
    let name = "budget.xlsx"
    let made = try check(.file(bytes: 9, content: .zip, digest: "a"), name: name)
    #expect(made.passed == ["ANN008"])
    let other = try check(.file(bytes: 9, content: .zip, digest: "c"), name: name)
    #expect(other.findings.isEmpty && other.passed.isEmpty && other.notChecked.count == 1)
    #expect(other.notChecked.allSatisfy { $0.reason.sv.contains("--till xlsx") })
  }

  @Test("Without a folder, the file's bytes or the whole budget the annex has not passed")
  func notChecked() throws {
    let sound = AnnexFile.file(bytes: 9, content: .text, digest: "a")
    let results = [
      try check(nil), try check(.file(bytes: 9, content: .text)), try check(sound) { nil },
    ]
    for result in results {
      #expect(result.findings.isEmpty && result.passed.isEmpty)
      #expect(result.notChecked.map(\.rule) == ["ANN008"])
    }
    #expect(Set(results.flatMap { $0.notChecked.map(\.reason.sv) }).count == 3)
  }

  @Test("A file that other rules tell of, or an annex of another kind, is none of this rule's")
  func others() throws {
    let results = [
      try check(.missing()), try check(.notAFile), try check(.file(bytes: 0)),
      try check(.file(bytes: 9, content: .text, digest: "c"), kind: .other),
      try check(nil, kind: .letterOfIntent),
    ]
    for result in results { #expect(result.passed == ["ANN008"]) }
  }
}
