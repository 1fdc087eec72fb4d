import Diagnostics
import FormKit
import SheetKit

/// What picks rows of one table for a row of another: the fields that both have.
///
/// Whether it picks the very rows that the working adds up is looked at, not taken for granted.
struct SheetCondition {
  let source: SheetTable
  /// The field of the source that is added up.
  let field: String
  let target: SheetTable
  let item: Int
  /// The sheet that the formula stands on.
  let sheet: SheetName

  /// The arguments of SUMIFS after the first; nil where no condition picks just these rows.
  func words(picking items: [Int], _ index: inout SheetIndex) -> String? {
    let shared = sharedFields
    if !shared.isEmpty, let words = words(shared, year: nil, picking: items, &index) {
      return words
    }
    guard let year = yearField, let date = dateField else { return nil }
    return words(shared, year: (year, date), picking: items, &index)
  }

  private func words(
    _ shared: [String], year: (field: String, date: String)?, picking items: [Int],
    _ index: inout SheetIndex
  ) -> String? {
    var keys: [SheetIndex.Key] = []
    for name in shared {
      guard let key = SheetIndex.Key(target, item, name) else { return nil }
      keys.append(key)
    }
    if let year {
      guard let key = SheetIndex.Key(target, item, year.field) else { return nil }
      keys.append(key)
    }
    let columns = SheetIndex.Columns(names: shared, yearOf: year?.date)
    guard index.rows(of: source, field, columns, keys) == items else { return nil }
    var words: [String] = []
    for name in shared {
      guard let column = reference(source.area(of: name)),
        let key = reference(target.area(item: item, name))
      else { return nil }
      words += [column, key]
    }
    if let year {
      guard let column = reference(source.area(of: year.date)),
        let key = reference(target.area(item: item, year.field))
      else { return nil }
      words += [column, "\">=\"&DATE(\(key),1,1)", column, "\"<=\"&DATE(\(key),12,31)"]
    }
    return words.joined(separator: ",")
  }

  private func reference(_ area: CellArea?) -> String? { area?.reference(from: sheet) }

  /// Fields of both that are filled in the target and say which, not how much.
  private var sharedFields: [String] {
    filledFields.filter { source.column(of: $0) != nil }
  }

  private var filledFields: [String] {
    target.columns.filter { column in
      !column.field.shape.isNumber && target.items[item].exactText(of: column.field) != nil
    }.map(\.field.name.en)
  }

  /// A year that the source has no field for, but a date in.
  private var yearField: String? {
    filledFields.first { name in
      guard source.column(of: name) == nil, let column = target.column(of: name) else {
        return false
      }
      if case .integer = target.columns[column].field.shape { return true }
      return false
    }
  }

  private var dateField: String? {
    source.columns.first { $0.field.shape == .date }?.field.name.en
  }
}
