import Diagnostics
import FormKit
import SheetKit

/// Where the fields of a part stand in its workbook.
struct SheetPlaces {
  /// Tables by the English names of their lists.
  var tables: [String: SheetTable] = [:]
  /// Values that stand alone, by the English names of their fields.
  var values: [String: CellArea] = [:]

  /// The cell of a field, by its path from the part.
  func area(of path: FieldPath) -> CellArea? {
    let steps = path.steps
    guard case .field(let name)? = steps.first else { return nil }
    if steps.count == 1 { return values[name] }
    guard let (item, field) = path.listed else { return nil }
    return tables[name]?.area(item: item, field)
  }
}

extension FieldPath {
  /// The item and its field, where the path is that of a field of an item: `lines[3].amount`.
  var listed: (item: Int, field: String)? {
    guard steps.count == 3, case .item(let item) = steps[1], case .field(let name) = steps[2] else {
      return nil
    }
    return (item, name)
  }

  var firstName: String? {
    if case .field(let name)? = steps.first { name } else { nil }
  }
}
