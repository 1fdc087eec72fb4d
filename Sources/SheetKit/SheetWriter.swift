import CXLSXWriter

/// Hands a sheet to libxlsxwriter.
struct SheetWriter {
  typealias Formats = (CellStyle) throws(WorkbookError) -> UnsafeMutablePointer<lxw_format>

  let library: bidrag_xlsx
  let sheet: Sheet
  let target: UnsafeMutablePointer<lxw_worksheet>

  func write(_ format: Formats) throws(WorkbookError) {
    for (column, width) in sheet.widths.enumerated() {
      let column = lxw_col_t(column)
      try library.worksheet_set_column(target, column, column, width, nil).check()
    }
    for (row, cells) in sheet.rows.enumerated() {
      if let height = sheet.heights[row] {
        let height = min(height, Sheet.maxHeight)
        try library.worksheet_set_row(target, lxw_row_t(row), height, nil).check()
      }
      for (column, cell) in cells.enumerated() {
        try write(cell, lxw_row_t(row), lxw_col_t(column), format)
      }
    }
    try setView()
    try setPage()
  }

  private func write(
    _ cell: SheetCell, _ row: lxw_row_t, _ column: lxw_col_t, _ format: Formats
  ) throws(WorkbookError) {
    let code =
      switch cell.content {
      case .empty where cell.style == CellStyle(): LXW_NO_ERROR
      case .empty: library.worksheet_write_blank(target, row, column, try format(cell.style))
      case .text(let text):
        library.worksheet_write_string(target, row, column, text, try format(cell.style))
      case .number(let number):
        library.worksheet_write_number(target, row, column, number.double, try format(cell.style))
      case .day(let day):
        library.worksheet_write_number(
          target, row, column, Double(day.serial), try format(cell.style))
      case .formula(let formula, let value):
        library.worksheet_write_formula_num(
          target, row, column, "=" + formula, try format(cell.style), value.double)
      }
    try code.check()
  }

  /// What stays in view, and what can be filtered.
  private func setView() throws(WorkbookError) {
    library.worksheet_gridlines(target, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    if let row = sheet.headingRow {
      library.worksheet_freeze_panes(target, lxw_row_t(row + 1), 0)
      try library.worksheet_repeat_rows(target, 0, lxw_row_t(row)).check()
    }
    guard let filter = sheet.filter else { return }
    try library.worksheet_autofilter(
      target, lxw_row_t(filter.rows.lowerBound), lxw_col_t(filter.columns.lowerBound),
      lxw_row_t(filter.rows.upperBound), lxw_col_t(filter.columns.upperBound)
    ).check()
  }

  /// A4, landscape, as wide as the page and as long as it takes.
  private func setPage() throws(WorkbookError) {
    library.worksheet_set_landscape(target)
    library.worksheet_set_paper(target, Self.a4)
    library.worksheet_fit_to_pages(target, 1, 0)
    library.worksheet_set_margins(target, 0.5, 0.5, 0.8, 0.7)
    try library.worksheet_set_header(target, sheet.page.header).check()
    try library.worksheet_set_footer(target, sheet.page.footer).check()
    let columns = sheet.rows.map(\.count).max() ?? 0
    guard columns > 0, sheet.rows.count > 1 else { return }
    try library.worksheet_print_area(
      target, 0, 0, lxw_row_t(sheet.rows.count - 1), lxw_col_t(columns - 1)
    ).check()
  }

  /// The number of the paper in the format's list.
  private static let a4: UInt8 = 9
}
