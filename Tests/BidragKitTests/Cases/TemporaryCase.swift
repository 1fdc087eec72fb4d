import Diagnostics
import FormKit
import Glibc
import ICLD
import Testing

@testable import BidragKit

/// A case's folder on disk, gone when the test is over.
final class TemporaryCase {
  let path: String
  private var written: [String] = []
  private var folders: [String] = []

  init() throws {
    var template = Array("/tmp/bidrag-case-XXXXXX".utf8CString)
    let made = template.withUnsafeMutableBufferPointer { buffer in
      buffer.baseAddress.flatMap { mkdtemp($0) }.map { String(cString: $0) }
    }
    path = try #require(made)
    try FileWriter.makeFolder("\(path)/bilagor")
  }

  deinit {
    let copies = "\(path)/fryst"
    for name in (try? FileReader.names(in: copies)) ?? [] { unlink("\(copies)/\(name)") }
    rmdir(copies)
    for path in written { unlink(path) }
    for path in folders.reversed() { rmdir(path) }
    rmdir("\(path)/bilagor")
    rmdir(path)
  }

  /// A folder with sound documents of a shipped case: "application", "decision", "report".
  convenience init(_ documents: String..., of base: String = "inception-2013") throws {
    try self.init()
    for document in documents {
      let name: DocumentName =
        switch document {
        case "application": DocumentName(.application)
        case "decision": DocumentName(.decision)
        default: DocumentName(.report, year: 1)
        }
      try add(name.fileName(in: .swedish), try BaseCase.text(document, of: base))
    }
  }

  /// Writes a document, and the annexes that it names.
  func add(_ name: String, _ text: String) throws {
    try write(text, to: name)
    let document = DocumentLoader.load(Array(text.utf8), name: name).document
    for annex in document?.annexFiles ?? [] {
      try write(SampleAnnex.text(named: annex), to: annex)
    }
  }

  /// Makes a folder within the case's.
  func addFolder(_ name: String) throws {
    try FileWriter.makeFolder("\(path)/\(name)")
    folders.append("\(path)/\(name)")
  }

  /// Takes a file that the test had made along when the test is over.
  func forget(_ file: String) throws {
    #expect(FileReader.kind(of: file) != .missing)
    written.append(file)
  }

  private func write(_ text: String, to name: String) throws {
    let file = "\(path)/\(name)"
    try FileWriter.write(text, to: file, overwrites: true)
    written.append(file)
  }

  func status(on day: String) throws -> CaseStatus {
    let all = try CaseStatus.all(at: path, today: try CalendarDate(written: day))
    return try #require(all.statuses.first)
  }
}

/// The shipped cases, as files in a folder that is not there.
enum BaseCase {
  static func text(_ document: String, of base: String) throws -> String {
    let bytes = try #require(TemplateLibrary.bytes(of: "Bases/\(base)/\(document).yaml"))
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A document of a case, under its Swedish name, with words replaced.
  static func file(
    _ document: String, of base: String = "inception-2013", named name: String,
    replacing changes: [(String, String)] = []
  ) throws -> CaseFile {
    var text = try text(document, of: base)
    for (old, new) in changes {
      let range = try #require(text.firstRange(of: old), "\(old) is not in \(name)")
      text.replaceSubrange(range, with: new)
    }
    return file(named: name, text)
  }

  static func file(named name: String, _ text: String) -> CaseFile {
    CaseFile(DocumentLoader.load(Array(text.utf8), name: "jinan/\(name)"))
  }
}

extension LoadedDocument {
  /// What reading found, by rule.
  var rules: Set<String> { Set((syntaxFindings + shapeFindings).map(\.rule.rawValue)) }
}
