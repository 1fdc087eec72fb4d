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
    #expect(results.passed == ["ANN006", "ANN007"])
  }

  @Test("Without a folder at hand the files are not checked, and never passed")
  func withoutFolder() throws {
    let results = try check(files: nil)
    #expect(results.findings.isEmpty)
    #expect(results.passed.isEmpty)
    #expect(results.notChecked.map(\.rule) == ["ANN002", "ANN006", "ANN007"])
  }

  @Test("A file that cannot be read, or whose ending says nothing, has not passed")
  func unknownContent() throws {
    for name in ["annexes/letter.pdf", "annexes/letter", "annexes/letter.xyz"] {
      let content: FileContent? = name.hasSuffix(".pdf") ? nil : .pdf
      let results = try check(
        files: [name: .file(bytes: 9, content: content)], of: Self.application(with: name))
      #expect(results.findings.isEmpty)
      #expect(results.passed == ["ANN002", "ANN007"], "\(name)")
      #expect(results.notChecked.map(\.rule) == ["ANN006"], "\(name)")
    }
  }

  @Test(
    "Each ending that is known goes with one content, and with no other",
    arguments: [
      ("a.pdf", .pdf), ("a.docx", .zip), ("A.XLSX", .zip), ("a.ods", .zip), ("a.xls", .compound),
      ("a.png", .png), ("a.jpg", .jpeg), ("a.jpeg", .jpeg), ("a.gif", .gif), ("a.tif", .tiff),
      ("a.rtf", .richText), ("a.b.csv", .text),
    ] as [(String, FileContent)])
  func endings(_ name: String, _ expected: FileContent) throws {
    for content in FileContent.allCases {
      let results = try check(
        files: [name: .file(bytes: 9, content: content)], of: Self.application(with: name))
      #expect(results.findings.map(\.rule) == (content == expected ? [] : ["ANN006"]))
    }
  }

  @Test("Without annexes there is nothing to look for")
  func withoutAnnexes() throws {
    let results = try check(files: nil, of: Application())
    #expect(results.passed == ["ANN002", "ANN006", "ANN007"])
  }

  private func check(
    files: [String: AnnexFile]?, of application: Application = withLetter
  ) throws -> RuleResults {
    let today = try #require(CalendarDate(year: 2013, month: 9, day: 30))
    var context = CaseContext(edition: Edition(), today: today)
    context.files = files
    let rules: [any ApplicationRule.Type] = [
      AnnexFileFoundRule.self, AnnexContentRule.self, AnnexNotEmptyRule.self,
    ]
    let checks = rules.map { rule in
      RuleCheck(rule.info) { [context] in rule.check(application, in: context, &$0) }
    }
    return RuleEngine.run(checks, year: 2013)
  }

  private static let withLetter = application(with: "annexes/letter.pdf")

  private static func application(with file: String) -> Application {
    var letter = Annex()
    letter.kind = .letterOfIntent
    letter.file = file
    var application = Application()
    application.annexes = [letter]
    return application
  }
}
