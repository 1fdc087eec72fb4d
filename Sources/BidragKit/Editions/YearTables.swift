import Diagnostics
import FormKit

/// Dated tables of data that Bidrag ships with: files of a folder, each named after a year.
///
/// A file is read when its year is first asked for.
struct YearTables<Table: Sendable>: Sendable {
  let folder: String
  /// The years that have a file, from the earliest to the latest.
  let years: [Int]
  private let shelf = DataShelf<Table>()

  init(under folder: String) {
    self.folder = folder
    years = TemplateLibrary.names(under: folder).compactMap { Int(PathName.stem(of: $0)) }.sorted()
  }
}

extension YearTables where Table: FormPart {
  /// What is wrong with the files; nothing, as shipped.
  var findings: [Finding] { years.compactMap(reading(of:)).flatMap(\.findings) }

  /// The table of a year; nil where there is no file for it.
  func table(of year: Int) -> Table? { reading(of: year)?.form }

  private func reading(of year: Int) -> DataReading<Table>? {
    guard years.contains(year) else { return nil }
    let name = "\(folder)/\(year).yaml"
    return shelf.reading(named: name) { DataFile(name: name).read(as: Table.self) }
  }
}
