import Diagnostics
import FormKit
import SheetKit

/// A working as a formula of a spreadsheet, whose cells hold what goes into it.
struct WorkingFormula {
  let places: SheetPlaces
  /// The sheet that the formula stands on.
  let sheet: SheetName
  /// The field that it works out.
  let target: FieldPath

  /// The most characters of a formula.
  ///
  /// Source: Microsoft, Excel specifications and limits: 8,192 characters.
  private static let longest = 8_000

  /// Nil where a figure stands in no cell, or the formula would be too long.
  func text(of working: Working, _ index: inout SheetIndex) -> String? {
    let isProduct = working.terms.contains { $0.step == .times }
    let text = isProduct ? product(working) : sum(working, &index)
    return text.flatMap { $0.utf8.count <= Self.longest ? $0 : nil }
  }

  /// Rounded once, half away from zero, as the amount is.
  private func product(_ working: Working) -> String? {
    var factors: [String] = []
    for term in working.terms {
      guard let path = term.path, let cell = reference(to: path) else { return nil }
      if case .onTop = term.figure { factors.append("(1+\(cell))") } else { factors.append(cell) }
    }
    return "ROUND(\(factors.joined(separator: "*")),2)"
  }

  private func sum(_ working: Working, _ index: inout SheetIndex) -> String? {
    var text = ""
    for group in TermGroup.groups(of: working.terms) {
      guard let words = words(for: group, &index) else { return nil }
      switch group.step {
      case .plus: text += (text.isEmpty ? "" : "+") + words
      case .minus: text += "-" + words
      case .atMost: text = "MIN(\(text),\(words))"
      case .atLeast: text = "MAX(\(text),\(words))"
      case .times: return nil
      }
    }
    return text.isEmpty ? nil : text
  }

  private func words(for group: TermGroup, _ index: inout SheetIndex) -> String? {
    switch group.place {
    case .none: group.figure.canonical
    case .field(let path): reference(to: path)
    case .column(let list, let field):
      places.tables[list].flatMap { table in
        columnSum(of: table, field, group.items, &index)
      }
    }
  }

  /// Cells of a column: all of it, those that a condition picks out, or one by one.
  private func columnSum(
    of table: SheetTable, _ field: String, _ items: [Int], _ index: inout SheetIndex
  ) -> String? {
    guard let area = table.area(of: field) else { return nil }
    // What stands beside the formula is pointed at.
    if items.count == 1, target.firstName == table.field.name.en { return pieces(of: area, items) }
    if let target = target.listed, let list = self.target.firstName.flatMap({ places.tables[$0] }) {
      let condition = SheetCondition(
        source: table, field: field, target: list, item: target.item, sheet: sheet)
      if let words = condition.words(picking: items, &index) {
        return "SUMIFS(\(area.reference(from: sheet)),\(words))"
      }
    }
    if items == index.filled(table, field) { return "SUM(\(area.reference(from: sheet)))" }
    return pieces(of: area, items)
  }

  /// At most 255 pieces, which is what a function takes.
  private func pieces(of area: CellArea, _ items: [Int]) -> String? {
    var runs: [ClosedRange<Int>] = []
    for item in items {
      if let last = runs.last, last.upperBound + 1 == item {
        runs[runs.count - 1] = last.lowerBound...item
      } else {
        runs.append(item...item)
      }
    }
    guard runs.count <= 255 else { return nil }
    let first = area.rows.lowerBound
    let cells = runs.map { run in
      CellArea(
        area.sheet, rows: first + run.lowerBound...first + run.upperBound, columns: area.columns
      )
      .reference(from: sheet)
    }
    return items.count == 1 ? cells[0] : "SUM(\(cells.joined(separator: ",")))"
  }

  private func reference(to path: FieldPath) -> String? {
    places.area(of: path)?.reference(from: sheet)
  }
}
