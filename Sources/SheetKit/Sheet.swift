/// A sheet of a workbook.
package struct Sheet: Sendable, Hashable {
  /// The name on its tab.
  package var name: SheetName
  /// The widths of its columns, in characters.
  package var widths: [Double]
  package var rows: [[SheetCell]] = []
  /// The heights of rows in points, by their number from 0; others are as high as a line.
  package var heights: [Int: Double] = [:]
  /// The row of headings that stays in view and is repeated on each page, with those above it.
  package var headingRow: Int?
  /// What can be filtered: headings and the rows below them.
  package var filter: CellArea?
  package var page: PrintedPage

  package init(name: SheetName, widths: [Double] = [], page: PrintedPage = PrintedPage()) {
    self.name = name
    self.widths = widths
    self.page = page
  }

  /// The most rows and columns that a sheet has room for.
  ///
  /// Source: Microsoft, Excel specifications and limits; LXW_ROW_MAX and LXW_COL_MAX.
  package static let maxRows = 1_048_576
  package static let maxColumns = 16_384
  /// The highest that a row can be, in points.
  package static let maxHeight = 409.0
}

/// What stands at the top and the bottom of each printed page: A4, landscape, one page wide.
package struct PrintedPage: Sendable, Hashable {
  package var topLeft = ""
  package var topRight = ""
  package var bottomLeft = ""
  /// The words around the number of the page and the number of pages: "Sida", "av".
  package var pageWords: (before: String, between: String) {
    get { (wordBefore, wordBetween) }
    set { (wordBefore, wordBetween) = newValue }
  }
  private var wordBefore = ""
  private var wordBetween = "/"

  package init() {}
}

extension PrintedPage {
  /// Excel allows 255 characters in all; the rest is left to the sheet itself.
  private static let longest = 100

  var header: String {
    "&L" + Self.words(topLeft) + (topRight.isEmpty ? "" : "&R&B" + Self.words(topRight))
  }

  var footer: String {
    "&L\(Self.words(bottomLeft))&R\(Self.words(wordBefore)) &P \(Self.words(wordBetween)) &N"
  }

  /// Words in which nothing is a code: "&" begins one.
  private static func words(_ text: String) -> String {
    let words = SheetText.line(text, longest: longest).replacing("&", with: "&&")
    // libxlsxwriter counts what it is given, doubled signs and all.
    return words.unicodeScalars.count <= longest
      ? words
      : SheetText.line(text, longest: longest / 2)
        .replacing("&", with: "&&")
  }
}
