import Diagnostics
import FormKit
import SheetKit

/// A list of a filled part as a table on a sheet: headings, and a row for each item.
struct SheetTable {
  struct Column {
    let field: FieldInfo
    /// The most decimals that a number in it has.
    let decimals: Int
    /// Whether its numbers are shares in per cent.
    let isShare: Bool
    /// How wide the widest of its values is, in characters.
    let width: Int
  }

  let field: FieldInfo
  let items: [SheetPart]
  let columns: [Column]
  let sheet: SheetName
  /// Where its headings stand, from 0; the items follow.
  let headingRow: Int

  /// Columns that the form does not ask for and that no item fills are left out.
  init?(_ field: FieldInfo, of part: SheetPart, on sheet: SheetName, headingRow: Int) {
    guard case .list(let list) = field.shape, case .part(let item) = list.item else { return nil }
    let items = part.items(of: field)
    guard !items.isEmpty else { return nil }
    self.field = field
    self.items = items
    self.sheet = sheet
    self.headingRow = headingRow
    columns = item.fields.compactMap { field in Self.column(field, in: items) }
  }

  var rows: ClosedRange<Int> { headingRow + 1...headingRow + items.count }

  /// The column of a field, by its English name.
  func column(of name: String) -> Int? { columns.firstIndex { $0.field.name.en == name } }

  func area(item: Int, _ name: String) -> CellArea? {
    guard items.indices.contains(item) else { return nil }
    return column(of: name).map { CellArea(sheet, row: headingRow + 1 + item, column: $0) }
  }

  /// All cells of a column, without its heading.
  func area(of name: String) -> CellArea? {
    column(of: name).map { CellArea(sheet, rows: rows, columns: $0...$0) }
  }

  private static func column(_ field: FieldInfo, in items: [SheetPart]) -> Column? {
    switch field.shape {
    case .part, .list: return nil
    default: break
    }
    var (isFilled, isShare, decimals, width) = (field.required != .none, false, 0, 0)
    for item in items {
      guard let exact = item.exactText(of: field), let shown = item.shownText(of: field) else {
        continue
      }
      isFilled = true
      // Dates stand in figures, or with the month's name cut short.
      width = max(width, field.shape == .date ? 11 : DisplayWidth.columns(of: shown))
      guard case .decimal = field.shape else { continue }
      let places = exact.firstIndex(of: ".").map {
        exact.distance(from: $0, to: exact.endIndex) - 1
      }
      decimals = max(decimals, places ?? 0)
      isShare = isShare || shown.hasSuffix("%")
    }
    guard isFilled else { return nil }
    return Column(field: field, decimals: decimals, isShare: isShare, width: width)
  }
}
