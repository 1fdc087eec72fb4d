import Diagnostics
import FormKit
import ICLD
import SheetKit
import Testing

@testable import BidragKit

@Suite("Workbooks of texts and numbers that are hard to hold")
struct HostileWorkbookTests {
  private static func line(_ text: String, _ amount: Int64, party: String? = nil) -> BudgetLine {
    var line = BudgetLine()
    line.year = 2014
    line.post = .work
    line.text = text
    line.party = party
    line.quantity = DecimalNumber(1)
    line.unitPrice = DecimalNumber(mantissa: amount, scale: 2)
    line.amount = Money(minorUnits: amount)
    return line
  }

  private static func read(_ lines: [BudgetLine]) throws -> ReadWorkbook {
    var application = Application()
    application.budget.lines = lines
    application.inShort.title = "=1+1 & <b>\u{1}Budget</b> & 'Rader'!A1"
    let bytes = try AnnexWorkbookTests.bytes(of: application, in: .swedish)
    return try #require(try ReadWorkbook.read([bytes]).first)
  }

  private static func texts(_ sheet: ReadWorkbook.Sheet) throws -> [String?] {
    let row = try #require(sheet.row(beginning: BudgetLine.year.field.info.label.sv))
    let column = try #require(
      sheet.cells.first { $0.row == row && $0.text == BudgetLine.text.field.info.label.sv }?.column)
    return sheet.cells.filter { $0.row > row && $0.column == column }.map(\.text)
  }

  @Test("A text is a text, whatever it begins with or holds")
  func texts() throws {
    let harmless = [
      "=1+1", "+46 21 39 00 00", "-5", "@SUM(A1)", "{=A1}", "=HYPERLINK(\"http://a.example\")",
      "<b>&amp;</b>", "'Rader'!A1", "1e5", "2014-04-07", "济南市市中区", "مدينة جينان",
      "👩‍👩‍👧‍👦 🇸🇪", "e\u{301}", "TRUE", "0012", " mellan ", "a; b, \"c\"",
    ]
    let read = try Self.read(harmless.map { Self.line($0, 100) })
    #expect(try Self.texts(read.sheets[0]) == harmless)
    #expect(read.sheets[0].cells.allSatisfy { ($0.formula ?? "=ROUND(").hasPrefix("=ROUND(") })
    #expect(read.sheets[0].cell(1, 0)?.text == "=1+1 & <b>␁Budget</b> & 'Rader'!A1")
  }

  @Test("What a file of XML cannot hold is shown as a sign, and what Excel would decode stays")
  func signs() throws {
    let read = try Self.read([
      Self.line("a\u{0}b\u{7}c\u{1B}d", 100), Self.line("\u{FFFE}x\u{202E}y", 100),
      Self.line("rad\nrad\ttabb", 100),
    ])
    #expect(
      try Self.texts(read.sheets[0]) == [
        "a␀b␇c␛d", "\u{FFFE}x\u{FFFD}y".replacing("\u{FFFE}", with: "\u{FFFD}"), "rad\nrad tabb",
      ])
  }

  @Test("A text longer than a cell holds ends with words that say so, and never inside a character")
  func longTexts() throws {
    let read = try Self.read([
      Self.line(String(repeating: "ä", count: 40_000), 100),
      Self.line(String(repeating: "👩‍💻", count: 20_000), 100),
      Self.line(String(repeating: "ä", count: 32_767), 100),
    ])
    let texts = try Self.texts(read.sheets[0]).map { $0 ?? "" }
    #expect(texts.allSatisfy { $0.utf16.count <= 32_767 })
    #expect(texts[0].hasSuffix("Resten står i handlingen.") && texts[0].utf16.count == 32_767)
    #expect(texts[1].hasSuffix("Resten står i handlingen."))
    #expect(texts[1].prefix { $0 == "👩‍💻" }.count > 6_000)
    #expect(texts[2] == String(repeating: "ä", count: 32_767))
  }

  @Test("Sums are right where a condition could not tell the parties from each other")
  func parties() throws {
    let parties = ["a*", "ab", "A", "a", ">1", "1", "01", "=a", "a?", "~a", nil, "a*"]
    let lines = parties.enumerated().map {
      Self.line("rad", Int64($0.offset + 1), party: $0.element)
    }
    let read = try Self.read(lines)
    let totals = read.sheets[1].cells.filter { $0.formula != nil && $0.row > 10 }
    var budget = Budget()
    budget.lines = lines
    let sums = budget.byParty.compactMap(\.amount?.minorUnits)
    let found = totals.compactMap(\.minorUnits)
    #expect(Array(found.prefix(sums.count)) == sums)
    let formulas = totals.prefix(sums.count).compactMap(\.formula)
    #expect(formulas[0] == "=SUM('Rader'!G$5,'Rader'!G$16)" || formulas[0].hasPrefix("=SUM("))
    #expect(formulas[1].hasPrefix("=SUMIFS("))
    #expect(formulas[2...].allSatisfy { !$0.contains("SUMIFS") })
  }

  @Test("Numbers with more digits than a spreadsheet keeps stand as text")
  func longNumbers() throws {
    let read = try Self.read([Self.line("rad", 9_007_199_254_740_993)])
    let amounts = read.sheets[0].cells.filter { $0.row == 4 }
    #expect(amounts.last?.text == "90\u{A0}071\u{A0}992\u{A0}547\u{A0}409,93\u{A0}kr")
    #expect(read.sheets[0].cells.allSatisfy { $0.formula == nil })
  }

  @Test(
    "A budget of many lines has them all, and its sums reach over all of them",
    arguments: [300, 10_000])
  func manyLines(count: Int) throws {
    let read = try Self.read(
      (1...count).map { Self.line("rad \($0)", Int64($0), party: "P\($0 % 7)") })
    let sheet = read.sheets[0]
    #expect(sheet.filter == "A4:G\(count + 4)")
    #expect(sheet.cells.filter { $0.formula != nil }.count == count)
    let total = read.sheets[1].cells.last { $0.formula != nil }
    #expect(total?.minorUnits == Int64(count * (count + 1) / 2))
    #expect(total?.formula == "=SUM('Rader'!G$5:G$\(count + 4))")
    #expect(read.sheets[1].cells.filter { $0.formula?.contains("SUMIFS") == true }.count == 9)
  }

  @Test("Without a folder to write in the failure says so, and names the folder")
  func noFolder() throws {
    var application = Application()
    application.budget.lines = [Self.line("rad", 100)]
    let workbook = BudgetAnnex.workbook(
      of: application, edition: "2013", isDraft: false, in: .swedish)
    let error = #expect(throws: WorkbookError.self) {
      try workbook.bytes(temporaryFolder: "/finns/inte")
    }
    let failure = FileFailure(try #require(error))
    #expect(failure.code == .cannotWrite && failure.path == "/finns/inte")
    #expect(failure.message.sv.contains("TMPDIR") && failure.message.en.contains("/finns/inte"))
  }
}
