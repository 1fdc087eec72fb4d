import CXLSXWriter

extension Workbook {
  /// The workbook as an XLSX file; the same workbook gives the same bytes.
  ///
  /// libxlsxwriter dates the parts of the file 1 January 1980, and the document as it is told to.
  /// Its parts pass through a folder for temporary files, under no name, before they are packed.
  ///
  /// - Parameter folder: the folder for temporary files.
  package func bytes(temporaryFolder folder: String) throws(WorkbookError) -> [UInt8] {
    guard sheets.allSatisfy(\.hasRoom) else { throw WorkbookError(.tooLarge) }
    let library = try SheetLibrary.load()
    // The library writes a part without looking whether it could: the disk may be full.
    let error = bidrag_xlsx_try(folder, Int64(roughSize))
    guard error == 0 else { throw WorkbookError(.temporaryFolder, folder: folder, number: error) }
    let bytes = try made(by: library, in: folder)
    // A part of which the disk lost something in the middle can still look whole. That it loses the
    // same twice is another matter.
    guard try made(by: library, in: folder) == bytes else {
      throw WorkbookError(.temporaryFolder, folder: folder)
    }
    return bytes
  }

  private func made(
    by library: bidrag_xlsx, in folder: String
  ) throws(WorkbookError) -> [UInt8] {
    let file = bidrag_xlsx_memory()
    guard file >= 0 else { throw WorkbookError(.library) }
    defer { bidrag_xlsx_close(file) }
    let path = "/proc/self/fd/\(file)"
    try WorkbookWriter(library, path: path, temporaryFolder: folder).write(self)
    guard WorkbookProof(library).isWhole(path, parts: sheets.count) else {
      throw WorkbookError(.temporaryFolder, folder: folder)
    }
    return try Self.contents(of: file)
  }

  private static func contents(of file: Int32) throws(WorkbookError) -> [UInt8] {
    let size = Int(bidrag_xlsx_size(file))
    guard size > 0 else { throw WorkbookError(.library) }
    var done = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      while done < size {
        let read = Int(bidrag_xlsx_read(file, start + done, size - done, Int64(done)))
        guard read > 0 else { break }
        done += read
      }
      count = done
    }
    guard done == size else { throw WorkbookError(.library) }
    return bytes
  }

  /// More than the largest of the temporary files holds, in bytes.
  private var roughSize: Int {
    sheets.reduce(20_000) { size, sheet in
      sheet.rows.reduce(size) { size, row in
        row.reduce(size) { $0 + $1.roughSize }
      }
    }
  }
}

extension Sheet {
  fileprivate var hasRoom: Bool {
    rows.count <= Self.maxRows && rows.allSatisfy { $0.count <= Self.maxColumns }
      && widths.count <= Self.maxColumns
  }
}

extension SheetCell {
  fileprivate var roughSize: Int {
    switch content {
    case .empty: 30
    case .number, .day: 60
    case .text(let text): 80 + 5 * text.utf8.count
    case .formula(let formula, _): 100 + 5 * formula.utf8.count
    }
  }
}
