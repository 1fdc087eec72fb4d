import Diagnostics
import FormKit
import Foundation

@testable import BidragKit

/// The example cases and mistakes, on the day for which `make examples` makes what lies beside them.
enum ExampleFiles {
  static let today = CalendarDate(year: 2026, month: 1, day: 1) ?? .earliest
  static let cases = ["Examples/vasteras-jinan", "Examples/vasteras-gaborone"]
  static let made = ["Examples/vasteras-jinan/ut", "Examples/vasteras-gaborone/out"]
  static let applications = [
    "Examples/vasteras-jinan/ansokan.yaml", "Examples/vasteras-gaborone/application.yaml",
  ]
  /// Documents that are begun, and not yet whole.
  static let begun: Set = [
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
