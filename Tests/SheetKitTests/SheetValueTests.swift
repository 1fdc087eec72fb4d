import Testing

@testable import SheetKit

@Suite("Numbers, days and places of spreadsheets")
struct SheetValueTests {
  @Test("A cell is named by its column's letters and its row")
  func references() {
    let sheet = SheetName("Rader")
    let names = [(0, 0, "A1"), (4, 25, "Z5"), (9, 26, "AA10"), (0, 701, "ZZ1"), (0, 702, "AAA1")]
    for (row, column, name) in names {
      #expect(CellArea(sheet, row: row, column: column).reference(from: sheet) == name)
    }
    #expect(
      CellArea(sheet, row: 4, column: 0).reference(from: SheetName("Summor")) == "'Rader'!A5")
    let column = CellArea(sheet, rows: 4...23, columns: 12...12)
    #expect(column.reference(from: sheet) == "M$5:M$24")
    #expect(column.absolute == "'Rader'!$M$5:$M$24")
    #expect(CellArea(SheetName("Bo's"), row: 0, column: 0).absolute == "'Bo''s'!$A$1")
  }

  @Test("A number of up to fifteen digits is held, and no other")
  func numbers() {
    #expect(SheetNumber(mantissa: 999_999_999_999_999, scale: 2)?.double == 9_999_999_999_999.99)
    #expect(SheetNumber(mantissa: 1_000_000_000_000_000) == nil)
    #expect(SheetNumber(mantissa: .min) == nil && SheetNumber(mantissa: 1, scale: 16) == nil)
    #expect(SheetNumber(mantissa: -835_360, scale: 2)?.double == -8353.6)
  }

  @Test("Days count from the one after which all programs count alike")
  func days() {
    // 1 March 1900 is 61 in Excel, and 1 January 2000 is 36,526.
    #expect(SheetDay(daysSince1900: 59)?.serial == 61 && SheetDay(daysSince1900: 58) == nil)
    #expect(SheetDay(daysSince1900: 36_524)?.serial == 36_526)
    #expect(SheetDay(daysSince1900: 2_958_464) == nil)
  }

  @Test("What looks like a cell is no name for one")
  func names() {
    let area = CellArea(SheetName("A"), row: 0, column: 0)
    for name in ["summa", "sökt_belopp", "by_year_2"] {
      #expect(Workbook.DefinedName(name, area)?.name == name)
    }
    for name in ["", "ABC1", "R1C1", "1a_bc", "a b c d", "abc", "_abcd", "a!bcd"] {
      #expect(Workbook.DefinedName(name, area) == nil, "\(name)")
    }
  }

  @Test("What Excel would read as a code is spelled so that it reads the text itself")
  func codes() {
    #expect(SheetText.cell("_x0041_", ending: "") == "_x005F_x0041_")
    #expect(SheetText.cell("a_x00_x0041_b_x", ending: "") == "a_x00_x005F_x0041_b_x")
    #expect(SheetText.cell("fil_x1.pdf", ending: "") == "fil_x1.pdf")
  }

  @Test("Words at the top of a page hold no codes, and fit in what Excel allows")
  func pages() {
    var page = PrintedPage()
    page.topLeft = "A&B &P"
    #expect(page.header == "&LA&&B &&P")
    page.topRight = String(repeating: "&", count: 300)
    page.topLeft = String(repeating: "ä", count: 300)
    page.bottomLeft = page.topRight
    page.pageWords = ("Sida", "av")
    #expect(page.header.unicodeScalars.count < 255 && page.footer.unicodeScalars.count < 255)
    #expect(page.footer.hasSuffix("&RSida &P av &N"))
  }

  @Test("More than a sheet has room for is refused before anything is made")
  func room() {
    var sheet = Sheet(name: SheetName("A"))
    sheet.rows = [[SheetCell]](repeating: [], count: Sheet.maxRows + 1)
    let workbook = Workbook(sheets: [sheet], properties: Workbook.Properties(title: "A"))
    let error = #expect(throws: WorkbookError.self) {
      try workbook.bytes(temporaryFolder: ".")
    }
    #expect(error?.code == .tooLarge)
  }
}
