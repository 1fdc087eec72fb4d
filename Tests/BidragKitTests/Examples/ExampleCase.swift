import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

/// A whole case among the examples: how much of it is done, and on which day it stands so.
struct ExampleCase: Sendable, CustomTestStringConvertible {
  let folder: String
  let language: Language
  /// How many years have a report that can be submitted.
  let years: Int
  /// Whether the report on the year after them is begun.
  let isBegun: Bool
  let today: CalendarDate

  var testDescription: String { folder }

  /// What can be submitted.
  var done: [DocumentName] {
    [DocumentName(.application), DocumentName(.decision)]
      + (0..<years).map { DocumentName(.report, year: $0 + 1) }
  }

  /// The report that is begun; nil where there is none.
  var begun: DocumentName? { isBegun ? DocumentName(.report, year: years + 1) : nil }

  /// The folder of what is made of it.
  var made: String { "\(folder)/\(language == .swedish ? "ut" : "out")" }

  /// A document's file in the repository.
  func file(_ name: DocumentName) -> String { "\(folder)/\(name.fileName(in: language))" }

  /// What is made of a document, with an ending.
  func made(of name: DocumentName, _ ending: String) -> String {
    "\(made)/\(PathName.stem(of: name.fileName(in: language))).\(ending)"
  }

  func files() throws -> [CaseFile] { try CaseLoader.files(at: RepositoryFiles.path(folder)) }
}
