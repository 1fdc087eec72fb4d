import Diagnostics
import FormKit
import ICLD

@testable import BidragKit

/// The example cases and mistakes, on the day for which `make examples` makes what lies beside
/// them.
enum ExampleFiles {
  static let today = CalendarDate(year: 2026, month: 1, day: 1) ?? .earliest
  private static let thirdYear = CalendarDate(year: 2017, month: 6, day: 1) ?? .earliest
  static let cases = [
    ExampleCase(
      folder: "Examples/vasteras-jinan", language: .swedish, years: 1, isBegun: false,
      today: today),
    ExampleCase(
      folder: "Examples/vasteras-gaborone", language: .english, years: 1, isBegun: false,
      today: today),
    ExampleCase(
      folder: "Examples/vasteras-jinan-2015/projekt", language: .swedish, years: 2,
      isBegun: true, today: thirdYear),
    ExampleCase(
      folder: "Examples/vasteras-jinan-2015/styrgrupp", language: .swedish, years: 2,
      isBegun: true, today: thirdYear),
  ]
  static let applications = cases.map { $0.file(DocumentName(.application)) }
  /// Those of one year: in them, every digit can be tried in reasonable time.
  static let shortApplications = cases.filter { $0.years == 1 }
    .map { $0.file(DocumentName(.application)) }
  static let decisions = cases.map { $0.file(DocumentName(.decision)) }
  static let reports = cases.flatMap { example in
    example.done.filter { $0.form == .report }.map(example.file)
  }
  static let begun = cases.filter(\.isBegun)
  /// The folder of the case that was carried to another edition.
  static let migrated = "Examples/vasteras-gaborone-2021/"
  /// A report that is begun, before and after it was carried to another edition.
  static let carriedOver: Set = [
    "Examples/vasteras-gaborone-2021/redovisning-2.yaml",
    "Examples/vasteras-gaborone-2021/fore-flytten/redovisning-2.yaml",
  ]
  static let mistakes = RepositoryFiles.names(under: "Examples/mistakes", ending: ".yaml")

  /// The names in a folder, sorted, without those that begin with a full stop.
  static func names(in folder: String) throws -> [String] {
    try FileReader.names(in: RepositoryFiles.path(folder))
  }

  /// The check of a file in its folder, under a name without its folder.
  static func check(_ file: String) throws -> DocumentReport {
    let around = try CaseLoader.load(RepositoryFiles.path(file))
    return try check(around, RepositoryFiles.bytes(file), name: PathName.last(of: file))
  }

  /// The check of other bytes in the place of a file, with the file's case around them.
  static func check(_ file: CaseFile, _ bytes: [UInt8], name: String) -> DocumentReport {
    var file = file
    file.loaded = DocumentLoader.load(bytes, name: name)
    return Checker(today: today).check(file)
  }
}
