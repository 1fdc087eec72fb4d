import CXLSXWriter

/// Hands a workbook to libxlsxwriter, cell by cell.
///
/// A workbook of the library belongs to whoever made it; others may be made at the same time.
struct WorkbookWriter {
  private let library: bidrag_xlsx
  private let book: UnsafeMutablePointer<lxw_workbook>

  /// - Parameter temporaryFolder: the folder for the parts before they are packed.
  init(
    _ library: bidrag_xlsx, path: String, temporaryFolder: String
  ) throws(WorkbookError) {
    self.library = library
    // The library copies both. Its option constant_memory stays off: it keeps texts in each cell,
    // and what is made here is small.
    let made = temporaryFolder.withCString { folder in
      var options = lxw_workbook_options()
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return library.workbook_new_opt(path, &options)
    }
    guard let made else { throw WorkbookError(.library) }
    book = made
  }

  /// Writes the file. Whatever happens the library's workbook is freed.
  func write(_ workbook: Workbook) throws(WorkbookError) {
    do { try fill(workbook) } catch {
      library.lxw_workbook_free(book)
      throw error
    }
    try check(library.workbook_close(book))
  }

  private func fill(_ workbook: Workbook) throws(WorkbookError) {
    try setProperties(workbook.properties)
    var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]
    for sheet in workbook.sheets {
      guard let target = library.workbook_add_worksheet(book, sheet.name.text) else {
        throw WorkbookError(.library)
      }
      let writer = SheetWriter(library: library, sheet: sheet, target: target)
      try writer.write { style throws(WorkbookError) in
        if let format = formats[style] { return format }
        let format = try format(of: style)
        formats[style] = format
        return format
      }
    }
    for name in workbook.names {
      try check(library.workbook_define_name(book, name.name, "=" + name.area.absolute))
    }
  }

  /// The date of making is left at the start of the calendar of the parts: the same workbook gives
  /// the same bytes.
  private func setProperties(_ properties: Workbook.Properties) throws(WorkbookError) {
    let texts = [properties.title, properties.subject, properties.company].map { text in
      Array(SheetText.line(text, longest: 250).utf8CString)
    }
    let code = texts[0].withUnsafeBufferPointer { title in
      texts[1].withUnsafeBufferPointer { subject in
        texts[2].withUnsafeBufferPointer { company in
          var values = lxw_doc_properties()
          values.title = UnsafeMutablePointer(mutating: title.baseAddress)
          values.subject = UnsafeMutablePointer(mutating: subject.baseAddress)
          values.company = UnsafeMutablePointer(mutating: company.baseAddress)
          values.created = Self.created
          return library.workbook_set_properties(book, &values)
        }
      }
    }
    try check(code)
  }

  /// 1 January 1980, in seconds since 1970.
  private static let created = 315_532_800

  private func format(
    of style: CellStyle
  ) throws(WorkbookError) -> UnsafeMutablePointer<lxw_format> {
    guard let format = library.workbook_add_format(book) else { throw WorkbookError(.library) }
    FormatWriter(library: library, format: format).write(style)
    return format
  }

  private func check(_ code: lxw_error) throws(WorkbookError) { try code.check() }
}

extension lxw_error {
  /// Throws what the library says went wrong.
  func check() throws(WorkbookError) {
    guard self != LXW_NO_ERROR else { return }
    let isOfFolder = [LXW_ERROR_CREATING_TMPFILE, LXW_ERROR_READING_TMPFILE].contains(self)
    throw WorkbookError(isOfFolder ? .temporaryFolder : .library, number: Int32(rawValue))
  }
}
