import CXLSXWriter

/// The functions of libxlsxwriter.
enum SheetLibrary {
  /// Looked up anew for each workbook; the system keeps what it has loaded.
  static func load() throws(WorkbookError) -> bidrag_xlsx {
    let functions = UnsafeMutablePointer<bidrag_xlsx>.allocate(capacity: 1)
    defer { functions.deallocate() }
    // Without the library nothing is looked at: a pointer may not be what its type says until then.
    guard bidrag_xlsx_load(functions) == 1 else { throw WorkbookError(.noLibrary) }
    return functions.pointee
  }
}
