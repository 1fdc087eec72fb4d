import Diagnostics
import FormKit
import SheetKit

/// The cells of the blocks of a sheet.
struct SheetCells {
  let part: SheetPart
  let places: SheetPlaces
  /// How values come about, by their paths from the part.
  let workings: [FieldPath: Working]
  let language: Language

  private var styles: SheetStyles { SheetStyles(language: language) }

  func rows(
    of block: SheetLayout.Block, on layout: SheetLayout, _ index: inout SheetIndex
  ) -> [[SheetCell]] {
    switch block {
    case .value(let field, _):
      let blanks = [SheetCell](
        repeating: SheetCell(.empty, styles.label), count: layout.valueColumn - 1)
      let path = FieldPath([.field(field.name.en)])
      let style = field.shape == .amount ? styles.sum : styles.label
      let content = content(of: field, in: part, path, on: layout.sheet, &index)
      return [
        [SheetCell(.text(field.label[language]), styles.label)] + blanks
          + [SheetCell(content, style)]
      ]
    case .table(let table, let title):
      return heading(of: table, title) + items(of: table, &index)
    }
  }

  private func heading(of table: SheetTable, _ title: FieldInfo?) -> [[SheetCell]] {
    let headings = table.columns.enumerated().map { number, column in
      SheetCell(
        .text(SpelledPart.heading(of: column.field, in: language)),
        styles.heading(of: column.field, isFirst: number == 0))
    }
    guard let title else { return [headings] }
    return [[SheetCell(.text(title.label[language]), styles.blockTitle)], headings]
  }

  private func items(of table: SheetTable, _ index: inout SheetIndex) -> [[SheetCell]] {
    let looks = table.columns.enumerated().map { number, column in
      styles.value(
        of: column.field, decimals: column.decimals, isShare: column.isShare, isFirst: number == 0)
    }
    var rows: [[SheetCell]] = []
    let list = FieldPath([.field(table.field.name.en)])
    for (number, item) in table.items.enumerated() {
      let path = list.appending(.item(number))
      var row: [SheetCell] = []
      for (column, style) in zip(table.columns, looks) {
        let place = path.appending(.field(column.field.name.en))
        row.append(
          SheetCell(content(of: column.field, in: item, place, on: table.sheet, &index), style))
      }
      rows.append(row)
    }
    return rows
  }

  /// A formula where the value is what its working comes to; otherwise the value as it is stated.
  private func content(
    of field: FieldInfo, in part: SheetPart, _ path: FieldPath, on sheet: SheetName,
    _ index: inout SheetIndex
  ) -> SheetCell.Content {
    guard let exact = part.exactText(of: field), let shown = part.shownText(of: field) else {
      return .empty
    }
    guard let number = Self.number(exact, shown, field.shape) else {
      return day(exact, field.shape).map(SheetCell.Content.day) ?? .text(words(shown))
    }
    guard let working = workings[path], working.result?.canonical == exact else {
      return .number(number)
    }
    let formula = WorkingFormula(places: places, sheet: sheet, target: path)
    guard let text = formula.text(of: working, &index) else { return .number(number) }
    return .formula(text, value: number)
  }

  /// Nil where it is no number, or one that a spreadsheet would round.
  private static func number(_ exact: String, _ shown: String, _ shape: Shape) -> SheetNumber? {
    switch shape {
    case .decimal where shown.hasSuffix("%"): SheetNumber(canonical: exact)?.hundredth
    case .integer, .decimal, .amount: SheetNumber(canonical: exact)
    default: nil
    }
  }

  private func day(_ exact: String, _ shape: Shape) -> SheetDay? {
    guard shape == .date, let date = try? CalendarDate(written: exact) else { return nil }
    return SheetDay(daysSince1900: CalendarDate.earliest.days(until: date))
  }

  private func words(_ text: String) -> String {
    let lines = VisibleText.paragraphs(text).joined(separator: "\n")
    return SheetText.cell(lines, ending: Text.cut[language])
  }
}

extension Text {
  fileprivate static let cut = Text(
    sv: " […] Texten är längre än vad en cell rymmer. Resten står i handlingen.",
    en: " […] The text is longer than a cell can hold. The rest is in the document.")
}
