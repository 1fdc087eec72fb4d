import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

/// A sound application, and what comes of changing its text.
enum SoundCase {
  static let today = CalendarDate(year: 2026, month: 6, day: 1) ?? .earliest
  static let application = "Templates/Bases/inception-2013/application.yaml"

  static func text() throws -> String { try RepositoryFiles.text(application) }

  /// The application with one stretch of its text replaced, and the line where that stands.
  static func replacing(_ old: String, with new: String) throws -> (text: String, line: Int) {
    let text = try text()
    let place = try #require(text.firstRange(of: old), "the application has no “\(old)”")
    let line = text[..<place.lowerBound].utf8.count { $0 == UInt8(ascii: "\n") } + 1
    return (text.replacingCharacters(in: place, with: new), line)
  }

  static func check(_ text: String, name: String = "ansokan.yaml") -> CheckReport {
    check(Array(text.utf8), name: name)
  }

  /// Checks bytes, and expects the report to be whole whatever is in it.
  static func check(
    _ bytes: [UInt8], name: String = "ansokan.yaml",
    sourceLocation: SourceLocation = #_sourceLocation
  ) -> CheckReport {
    let report = Validation(today: today).check(bytes, name: name)
    #expect(report.documents.count == 1, sourceLocation: sourceLocation)
    for document in report.documents { expectWhole(document, sourceLocation) }
    return report
  }

  private static func expectWhole(
    _ document: DocumentReport, _ sourceLocation: SourceLocation
  ) {
    #expect(document.layers.map(\.name) == Layer.Name.allCases, sourceLocation: sourceLocation)
    #expect(document.digest.utf8.count == 64, sourceLocation: sourceLocation)
    let known = Set(Bidrag.rules.map(\.id))
    let lines = document.source.lines.count
    for finding in document.findings {
      let isRoot = finding.path == .root
      let texts = [finding.message, finding.explanation] + (isRoot ? [] : [finding.label])
      let isSaid = texts.allSatisfy { !$0.sv.isEmpty && !$0.en.isEmpty }
      #expect(isSaid, "\(finding.rule.rawValue)", sourceLocation: sourceLocation)
      #expect(known.contains(finding.rule), sourceLocation: sourceLocation)
      for range in [finding.range].compactMap({ $0 }) + finding.fixes.compactMap(\.range) {
        let isInside = range.start.line >= 1 && range.end.line <= lines && range.start <= range.end
        #expect(isInside, "\(finding.rule.rawValue) \(range)", sourceLocation: sourceLocation)
      }
    }
  }

  /// Reads bytes as the pipeline does.
  static func load(_ bytes: [UInt8], name: String) -> LoadedDocument {
    DocumentLoader.load(bytes, name: name)
  }

  static func load(_ text: String, name: String = "ansokan.yaml") -> LoadedDocument {
    load(Array(text.utf8), name: name)
  }
}

extension CheckReport {
  var findings: [Finding] { documents.flatMap(\.findings) }

  /// What was found, in short, for the message of a test that fails.
  var summary: [String] {
    findings.map { finding in
      "\(finding.rule.rawValue) \(finding.range?.start.line ?? 0) \(finding.path): "
        + "\(finding.message.en.prefix(120))"
    }
  }
}

extension String {
  fileprivate func replacingCharacters(in range: Range<String.Index>, with new: String) -> String {
    String(self[..<range.lowerBound]) + new + String(self[range.upperBound...])
  }
}
