import Diagnostics
import FormKit
import ICLD
import RuleKit
import Testing

@Suite("Annexes and their files")
struct AnnexFileRuleTests {
  @Test("A folder in the place of a file is found")
  func folderIsNoFile() throws {
    let results = try check(files: ["annexes/letter.pdf": .notAFile])
    #expect(results.findings.map(\.rule) == ["ANN002"])
    #expect(results.findings.map(\.path.description) == ["annexes[0].file"])
    #expect(results.passed == ["ANN007"])
  }

  @Test("Without a folder at hand the files are not checked, and never passed")
  func withoutFolder() throws {
    let results = try check(files: nil)
    #expect(results.findings.isEmpty)
    #expect(results.passed.isEmpty)
    #expect(results.notChecked.map(\.rule) == ["ANN002", "ANN007"])
  }

  @Test("Without annexes there is nothing to look for")
  func withoutAnnexes() throws {
    let results = try check(files: nil, of: Application())
    #expect(results.passed == ["ANN002", "ANN007"])
  }

  private func check(
    files: [String: AnnexFile]?, of application: Application = withLetter
  ) throws -> RuleResults {
    let today = try #require(CalendarDate(year: 2013, month: 9, day: 30))
    var context = CaseContext(edition: Edition(), today: today)
    context.files = files
    let rules: [any ApplicationRule.Type] = [AnnexFileFoundRule.self, AnnexNotEmptyRule.self]
    let checks = rules.map { rule in
      RuleCheck(rule.info) { [context] in rule.check(application, in: context, &$0) }
    }
    return RuleEngine.run(checks, year: 2013)
  }

  private static let withLetter: Application = {
    var letter = Annex()
    letter.kind = .letterOfIntent
    letter.file = "annexes/letter.pdf"
    var application = Application()
    application.annexes = [letter]
    return application
  }()
}
