import Diagnostics
import Testing

@testable import Rendering

@Suite("Tables as CSV")
struct CSVTextTests {
  private static let row: [CSVText.Cell] = [
    .words("Flyg; tur, retur"), .empty, .number(2014), .decimal("8353.60"), .decimal("-1.5"),
  ]

  @Test("Cells and decimals are parted as the spreadsheet of each language parts them")
  func marks() {
    #expect(
      CSVText.render([Self.row], for: .swedish)
        == "\u{FEFF}\"Flyg; tur, retur\";;2014;8353,60;-1,5\r\n")
    #expect(
      CSVText.render([Self.row], for: .english)
        == "\u{FEFF}\"Flyg; tur, retur\",,2014,8353.60,-1.5\r\n")
  }

  @Test("A row without cells is an empty line")
  func emptyRow() {
    let rows: [[CSVText.Cell]] = [[.number(1)], [], [.number(2)]]
    #expect(CSVText.render(rows) == "\u{FEFF}1\r\n\r\n2\r\n")
    #expect(CSVText.render([]) == "\u{FEFF}")
  }

  @Test(
    "Words that begin like a formula are words in both languages, and numbers stay numbers",
    arguments: Language.allCases, ["=1+1", "+46", "-1", "@SUM(A1)", " =1", "\t=1", "\r\n=1", "|x"])
  func formulas(_ language: Language, _ words: String) throws {
    let text = CSVText.render([[.words(words), .decimal("-1.00")]], for: language)
    let mark = language == .swedish ? "," : "."
    #expect(text.hasPrefix("\u{FEFF}\"'"), "\(text)")
    #expect(text.hasSuffix("-1\(mark)00\r\n"))
    #expect(text.split(separator: "\r\n").count == 1)
  }
}
