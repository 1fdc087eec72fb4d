import Diagnostics
import FormKit
import SheetKit

/// Where the fields of a sheet stand.
struct SheetLayout {
  enum Block {
    /// - Parameter title: the words above the headings; nil where the sheet's own say it.
    case table(SheetTable, title: FieldInfo?)
    /// A value that stands alone, with its label.
    case value(FieldInfo, row: Int)

    /// The row that it begins on.
    var firstRow: Int {
      switch self {
      case .table(let table, let title): table.headingRow - (title == nil ? 0 : 1)
      case .value(_, let row): row
      }
    }
  }

  let sheet: SheetName
  private(set) var blocks: [Block] = []
  /// Where values stand that stand alone: below the first amounts above them.
  private(set) var valueColumn = 1

  /// - Parameter row: the first row that is free.
  init(_ fields: [FieldInfo], of part: SheetPart, on sheet: SheetName, below row: Int) {
    self.sheet = sheet
    var row = row
    let hasSeveralTables = fields.count(where: \.isList) > 1
    for field in fields {
      if field.isList {
        row += blocks.isEmpty ? 0 : 1
        guard
          let table = SheetTable(
            field, of: part, on: sheet, headingRow: row + (hasSeveralTables ? 1 : 0))
        else {
          row -= blocks.isEmpty ? 0 : 1
          continue
        }
        if blocks.isEmpty { valueColumn = table.firstAmountColumn ?? 1 }
        blocks.append(.table(table, title: hasSeveralTables ? field : nil))
        row = table.rows.upperBound + 1
      } else if part.exactText(of: field) != nil {
        if case .table? = blocks.last { row += 1 }
        blocks.append(.value(field, row: row))
        row += 1
      }
    }
  }

  /// The row that the first block begins on.
  var firstRow: Int { blocks.first?.firstRow ?? 0 }

  /// Tells where everything stands.
  func note(in places: inout SheetPlaces) {
    for block in blocks {
      switch block {
      case .table(let table, _): places.tables[table.field.name.en] = table
      case .value(let field, let row):
        places.values[field.name.en] = CellArea(sheet, row: row, column: valueColumn)
      }
    }
  }

  /// The width of each column, in characters: of its widest value, within what is easy to read.
  func widths(in language: Language) -> [Double] {
    var widths: [Int] = []
    func widen(_ column: Int, to width: Int, atMost widest: Int = Self.widest) {
      while widths.count <= column { widths.append(Self.narrowest) }
      widths[column] = max(widths[column], min(width + 2, widest))
    }
    for block in blocks {
      switch block {
      case .table(let table, _):
        for (number, column) in table.columns.enumerated() {
          widen(
            number, to: max(column.width, column.headingWidth(in: language)),
            atMost: column.hasParagraphs ? Self.widestParagraph : Self.widest)
        }
      case .value(let field, _):
        widen(0, to: DisplayWidth.columns(of: field.label[language]))
        widen(valueColumn, to: Self.sumWidth)
      }
    }
    return widths.map(Double.init)
  }

  private static let narrowest = 8
  private static let widest = 34
  private static let widestParagraph = 70
  /// Room for ten million kronor and öre, in bold.
  private static let sumWidth = 17
}

extension FieldInfo {
  fileprivate var isList: Bool {
    if case .list = shape { true } else { false }
  }
}

extension SheetTable {
  fileprivate var firstAmountColumn: Int? {
    columns.dropFirst().firstIndex { $0.field.shape == .amount }
  }
}

extension SheetTable.Column {
  fileprivate var hasParagraphs: Bool {
    if case .text(let text) = field.shape { text.hasParagraphs } else { false }
  }

  /// The heading where it is short, otherwise its longest word: it is broken between words. There
  /// is room for the filter's sign.
  fileprivate func headingWidth(in language: Language) -> Int {
    let heading = SpelledPart.heading(of: field, in: language)
    let words = heading.split(separator: " ").map { DisplayWidth.columns(of: String($0)) }
    return max(words.max() ?? 0, min(DisplayWidth.columns(of: heading), Self.shortHeading)) + 2
  }

  private static let shortHeading = 16
}
