import Foundation
import Testing

/// A workbook as another program reads it.
struct ReadWorkbook: Decodable {
  struct Cell: Decodable {
    let row: Int
    let column: Int
    let format: String
    let text: String?
    let number: Double?
    let day: String?
    let formula: String?

    /// The number in öre; nil where it is no number or does not lie at one.
    var minorUnits: Int64? {
      guard let number else { return nil }
      let units = (number * 100).rounded()
      return abs(units - number * 100) < 0.000_1 ? Int64(units) : nil
    }
  }

  struct Sheet: Decodable {
    let name: String
    let frozen: String?
    let filter: String?
    let printArea: String?
    let titleRows: String?
    let isLandscape: Bool
    let paper: Int?
    let pagesWide: Int?
    let pagesHigh: Int?
    let header: String?
    let mark: String?
    let footer: String?
    let cells: [Cell]

    func cell(_ row: Int, _ column: Int) -> Cell? {
      cells.first { $0.row == row && $0.column == column }
    }

    /// The first row at or below `row` that begins with a text.
    func row(beginning text: String, from row: Int = 0) -> Int? {
      cells.first { $0.column == 0 && $0.text == text && $0.row >= row }?.row
    }
  }

  let title: String
  let created: String
  let names: [String: String]
  let sheets: [Sheet]
}

extension ReadWorkbook {
  /// What openpyxl reads in workbooks, all in one process.
  static func read(_ workbooks: [[UInt8]]) throws -> [ReadWorkbook] {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var names: [String] = []
    for (index, bytes) in workbooks.enumerated() {
      let file = folder.appending(path: "\(index).xlsx")
      try Data(bytes).write(to: file)
      names.append(file.path(percentEncoded: false))
    }
    let python = RepositoryFiles.path(".build/sheets/bin/python")
    try #require(
      FileManager.default.isExecutableFile(atPath: python), "`make setup-test` installs it")
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = [RepositoryFiles.path("Tests/Schemas/workbook.py")] + names
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
    return try JSONDecoder().decode([ReadWorkbook].self, from: data)
  }
}
