import Diagnostics
import FormKit
import ICLD
import Rendering
import SheetKit
import Testing

@testable import BidragKit

@Suite("Annexes as workbooks, read back by another program")
struct AnnexWorkbookTests {
  private static let stamp = DocumentStamp(
    edition: "2013", ruleSet: "1", sourceDigest: String(repeating: "a", count: 64))

  static func application(_ path: String) throws -> Application {
    let loaded = DocumentLoader.load(try RepositoryFiles.bytes(path), name: path)
    guard case .application(let application)? = loaded.document else { throw NotThere() }
    return application
  }

  static func report(_ path: String) throws -> Report {
    let loaded = DocumentLoader.load(try RepositoryFiles.bytes(path), name: path)
    guard case .report(let report)? = loaded.document else { throw NotThere() }
    return report
  }

  private struct NotThere: Error {}

  static func bytes(
    of application: Application, isDraft: Bool = false, in language: Language
  ) throws -> [UInt8] {
    try BudgetAnnex.workbook(of: application, edition: "2013", isDraft: isDraft, in: language)
      .bytes(temporaryFolder: ScratchFolder.path)
  }

  private static func bytes(
    of report: Report, isDraft: Bool = false, in language: Language
  ) throws -> [UInt8] {
    try FinanceAnnex.workbook(of: report, stamp, isDraft: isDraft, in: language)
      .bytes(temporaryFolder: ScratchFolder.path)
  }

  private static let examples = RepositoryFiles.names(under: "Examples", ending: ".yaml")
    .filter { !$0.contains("/mistakes/") && !$0.contains("/fore-flytten/") }

  @Test("Every value of each example's budget is there once, and what follows is formulas")
  func budgets() throws {
    let applications = try Self.examples.filter { $0.contains("ansokan") || $0.contains("applic") }
      .map(Self.application)
    #expect(applications.count == 5)
    for language in Language.allCases {
      let read = try ReadWorkbook.read(applications.map { try Self.bytes(of: $0, in: language) })
      for (application, workbook) in zip(applications, read) {
        let expectation = SheetExpectation(application.budget, in: language)
        #expect(workbook.sheets.count == 3)
        for (sheet, plan) in zip(workbook.sheets, BudgetAnnex.plans) {
          #expect(sheet.name == plan.name[language])
          #expect(try expectation.check(sheet, plan.fields, titles: 2) > 1)
        }
      }
    }
  }

  @Test("Every value of each example's financial report is there once, and sums are formulas")
  func reports() throws {
    let reports = try Self.examples.filter { $0.contains("redovisning") || $0.contains("report") }
      .map(Self.report)
    #expect(reports.count >= 8)
    for language in Language.allCases {
      let read = try ReadWorkbook.read(reports.map { try Self.bytes(of: $0, in: language) })
      for (report, workbook) in zip(reports, read) {
        let expectation = SheetExpectation(report.finance, in: language)
        var formulas = 0
        for sheet in workbook.sheets.dropLast() {
          let plan = try #require(FinanceAnnex.plans.first { $0.name[language] == sheet.name })
          formulas += try expectation.check(sheet, plan.fields, titles: 2)
        }
        #expect(formulas > 0)
        let words = Text(sv: "Verifikationernas belopp står", en: "amounts of entries stand")
        let last = try #require(workbook.sheets.last)
        #expect(last.cells.contains { $0.text?.contains(words[language]) ?? false })
      }
    }
  }

  @Test("What is applied for is what the lines come to less what others pay, cell by cell")
  func otherFinancing() throws {
    var application = try Self.application("Examples/vasteras-jinan/ansokan.yaml")
    for amount in [100_000, 250_050] as [Int64] {
      var other = OtherFinancing()
      other.source = "Västerås stad"
      other.amount = Money(minorUnits: amount)
      application.budget.otherFinancing.append(other)
    }
    application.budget.requested = Money(minorUnits: 27_350_000 - 350_050)
    let read = try ReadWorkbook.read([Self.bytes(of: application, in: .swedish)])
    let sheet = try #require(read.first?.sheets[1])
    let expectation = SheetExpectation(application.budget, in: .swedish)
    #expect(try expectation.check(sheet, BudgetAnnex.plans[1].fields, titles: 2) == 13)
    let sources = try #require(sheet.row(beginning: "Västerås stad"))
    let row = try #require(sheet.row(beginning: "Sökt belopp"))
    let cell = try #require(sheet.cell(row, 1))
    let others = "SUM(B$\(sources + 1):B$\(sources + 2))"
    #expect(cell.formula == "=SUM('Rader'!M$5:M$24)-\(others)" && cell.minorUnits == 26_999_950)
    application.budget.requested = Money(minorUnits: 27_350_000)
    let stated = try ReadWorkbook.read([Self.bytes(of: application, in: .swedish)])
    let other = try #require(stated.first?.sheets[1].cell(row, 1))
    #expect(other.formula == nil && other.minorUnits == 27_350_000)
  }

  @Test("A sheet prints as wide as A4 lying down, with its headings on each page")
  func print() throws {
    let application = try Self.application("Examples/vasteras-jinan/ansokan.yaml")
    let read = try ReadWorkbook.read([Self.bytes(of: application, in: .swedish)])
    let workbook = try #require(read.first)
    #expect(workbook.title == "Budgetbilaga" && workbook.created == "1980-01-01T00:00:00")
    #expect(workbook.names["sökt_belopp"] == "'Summor'!$B$25")
    for sheet in workbook.sheets {
      #expect(sheet.isLandscape && sheet.paper == 9)
      #expect(sheet.pagesWide == 1 && sheet.pagesHigh == 0)
      #expect(sheet.footer == "Sida &P av &N" && sheet.header == "Budgetbilaga")
      #expect(sheet.printArea?.isEmpty == false && sheet.mark == nil)
    }
    let lines = workbook.sheets[0]
    #expect(lines.frozen == "A5" && lines.titleRows == "$1:$4" && lines.filter == "A4:M24")
    #expect(workbook.sheets[1].frozen == nil && workbook.sheets[1].filter == nil)
  }

  @Test(
    "A draft is marked on every sheet and on every page that is printed", arguments: [true, false])
  func drafts(isDraft: Bool) throws {
    let application = try Self.application("Examples/vasteras-gaborone/application.yaml")
    let report = try Self.report("Examples/vasteras-gaborone/report-1.yaml")
    let read = try ReadWorkbook.read([
      Self.bytes(of: application, isDraft: isDraft, in: .english),
      Self.bytes(of: report, isDraft: isDraft, in: .english),
    ])
    for sheet in read.flatMap(\.sheets) {
      #expect((sheet.cell(2, 0)?.text?.hasPrefix("DRAFT") == true) == isDraft)
      #expect((sheet.mark?.contains("DRAFT") == true) == isDraft)
    }
  }

  @Test("The same document gives the same bytes, and another language others")
  func sameBytes() throws {
    let application = try Self.application("Examples/vasteras-jinan/ansokan.yaml")
    let first = try Self.bytes(of: application, in: .swedish)
    #expect(try first == Self.bytes(of: application, in: .swedish))
    #expect(try first != Self.bytes(of: application, in: .english))
  }
}
