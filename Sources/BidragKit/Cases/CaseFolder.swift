package import Diagnostics
import FormKit
package import ICLD

/// A folder that holds the documents of one case.
package struct CaseFolder: Sendable {
  package let path: String
  /// The documents, as paths: application, decision, then reports by year.
  package let documents: [String]
  /// Why the folder cannot be read; then nothing is known of its documents.
  let failure: FileFailure?

  /// The folder, if any of its files is named like a document of a case.
  package init?(_ path: String) throws(FileFailure) {
    let names = try FileReader.names(in: path).compactMap { name in
      DocumentName(name).map { (name: name, order: $0.order) }
    }
    guard !names.isEmpty else { return nil }
    self.path = path
    failure = nil
    documents = names.sorted { ($0.order, $0.name) < ($1.order, $1.name) }
      .map { PathName.join(path, $0.name) }
  }

  /// A folder that cannot be read, and may hold a case.
  init(_ path: String, failure: FileFailure) {
    self.path = path
    self.failure = failure
    documents = []
  }

  /// The case that a file lies in: its own folder, or for XML that was made, the folder above.
  package static func around(_ file: String) throws(FileFailure) -> CaseFolder? {
    let folder = PathName.folder(of: file)
    if let here = try CaseFolder(folder.isEmpty ? "." : folder) { return here }
    guard ["out", "ut"].contains(FileReader.name(ofFolder: folder)) else { return nil }
    return try CaseFolder(PathName.above(folder))
  }
}

/// The name of a document in a case's folder: `ansokan.yaml`, `report-2.yaml`.
package struct DocumentName: Sendable, Hashable {
  package var form: FormName
  /// The report's year.
  package var year: Int?

  /// The years of a case; a larger number in a file's name is something else.
  static let years = 1...99

  package init(_ form: FormName, year: Int? = nil) {
    self.form = form
    self.year = year
  }

  /// Reads a file's name; nil where it is not one of a case's documents.
  package init?(_ fileName: String) {
    guard ["yaml", "yml"].contains(PathName.ending(of: fileName)) else { return nil }
    switch Spelling(PathName.stem(of: fileName)).folded {
    case "ansokan", "application": self.init(.application)
    case "beslut", "decision": self.init(.decision)
    case let stem:
      let parts = stem.split(separator: "_")
      guard let word = parts.first, word == "redovisning" || word == "report", parts.count <= 2
      else { return nil }
      guard parts.count == 2 else {
        self.init(.report)
        return
      }
      guard parts[1].allSatisfy(\.isWholeNumber), let year = Int(parts[1]),
        Self.years.contains(year)
      else { return nil }
      self.init(.report, year: year)
    }
  }

  /// The file's name in a language, in ASCII so that it survives every system.
  package func fileName(in language: Language) -> String {
    let stem =
      switch (form, language) {
      case (.application, .swedish): "ansokan"
      case (.application, .english): "application"
      case (.decision, .swedish): "beslut"
      case (.decision, .english): "decision"
      case (.report, .swedish): "redovisning-\(year ?? 1)"
      case (.report, .english): "report-\(year ?? 1)"
      }
    return stem + ".yaml"
  }

  var order: Int {
    switch form {
    case .application: 0
    case .decision: 1
    case .report: 2 + (year ?? 0)
    }
  }
}
