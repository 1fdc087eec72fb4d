package import Diagnostics
package import FormKit
package import SheetKit

/// A filled part of a form as a workbook: its lists as tables, and what follows from them as
/// formulas that come to the same.
package struct PartWorkbook {
  private let part: SheetPart
  private let workings: [FieldPath: Working]
  private let plans: [SheetPlan]
  private let frame: SheetFrame
  private let language: Language

  package init(
    _ part: some FormPart, plans: [SheetPlan], frame: SheetFrame, in language: Language
  ) {
    self.part = SheetPart(part, in: language)
    workings = Dictionary(
      part.workings.map { ($0.path, $0.working) }, uniquingKeysWith: { first, _ in first })
    self.plans = plans
    self.frame = frame
    self.language = language
  }

  package var workbook: Workbook {
    var names: [SheetName] = []
    var layouts: [SheetLayout] = []
    for plan in plans {
      let name = SheetName(plan.name[language], besides: names)
      let layout = SheetLayout(
        plan.fields, of: part, on: name, below: header(of: plan.name[language]).count + 1)
      guard !layout.blocks.isEmpty else { continue }
      names.append(name)
      layouts.append(layout)
    }
    let places = layouts.reduce(into: SheetPlaces()) { $1.note(in: &$0) }
    var index = SheetIndex()
    var sheets: [Sheet] = []
    for (layout, name) in zip(layouts, names) {
      let cells = SheetCells(part: part, places: places, workings: workings, language: language)
      sheets.append(sheet(layout, name, cells, &index))
    }
    sheets.append(
      ParticularsSheet(frame: frame, language: language).sheet(
        besides: names, header: { header(of: $0) }, page: page))
    return Workbook(
      sheets: sheets, properties: properties, names: definedNames(places.values))
  }

  private func sheet(
    _ layout: SheetLayout, _ name: SheetName, _ cells: SheetCells, _ index: inout SheetIndex
  ) -> Sheet {
    var sheet = Sheet(name: name, widths: layout.widths(in: language), page: page)
    sheet.rows = header(of: name.text) + [[]]
    for block in layout.blocks {
      while sheet.rows.count < block.firstRow { sheet.rows.append([]) }
      sheet.rows += cells.rows(of: block, on: layout, &index)
    }
    sheet.heights = SheetHeights.of(sheet.rows, widths: sheet.widths, from: layout.firstRow)
    if case .table(let table, title: nil)? = layout.blocks.first {
      sheet.headingRow = table.headingRow
      if layout.blocks.count == 1, table.items.count > 1 {
        sheet.filter = CellArea(
          name, rows: table.headingRow...table.rows.upperBound,
          columns: 0...table.columns.count - 1)
      }
    }
    return sheet
  }

  /// What stands at the top of each sheet.
  private func header(of name: String) -> [[SheetCell]] {
    let styles = SheetStyles(language: language)
    var rows = [[text("\(frame.title): \(name)", styles.title)]]
    if !frame.subtitle.isEmpty { rows.append([text(frame.subtitle, styles.note)]) }
    if frame.isDraft { rows.append([text(DocumentWords.draft[language], styles.draft)]) }
    return rows
  }

  private func text(_ words: String, _ style: CellStyle) -> SheetCell {
    SheetCell(.text(SheetText.cell(VisibleText.oneLine(words), ending: "…")), style)
  }

  private var page: PrintedPage {
    var page = PrintedPage()
    page.topLeft = VisibleText.oneLine(frame.title)
    page.topRight = frame.isDraft ? DocumentWords.draft[language] : ""
    page.bottomLeft = VisibleText.oneLine(frame.subtitle)
    page.pageWords = language == .swedish ? ("Sida", "av") : ("Page", "of")
    return page
  }

  private var properties: Workbook.Properties {
    Workbook.Properties(
      title: VisibleText.oneLine(frame.title),
      subject: frame.isDraft ? DocumentWords.draft[language] : "",
      company: VisibleText.oneLine(frame.company))
  }

  /// The sums go by the names of their fields.
  private func definedNames(_ values: [String: CellArea]) -> [Workbook.DefinedName] {
    plans.flatMap(\.fields).compactMap { field in
      values[field.name.en].flatMap { Workbook.DefinedName(field.name[language], $0) }
    }
  }
}
