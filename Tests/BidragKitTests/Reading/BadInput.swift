import Diagnostics
import Testing

@testable import BidragKit

/// A file that something is wrong with, and what the check must say of it.
struct BadInput: Sendable, CustomTestStringConvertible {
  var name: String
  var fileName = "ansokan.yaml"
  var bytes: [UInt8]
  var rule: RuleID
  /// The line of the finding; nil where the finding has no place.
  var line: Int?
  var exitCode: Int32

  var testDescription: String { name }

  static func bytes(
    _ name: String, _ bytes: [UInt8], _ rule: RuleID, line: Int? = nil,
    exitCode: Int32 = ExitStatus.unreadable
  ) -> BadInput {
    BadInput(name: name, bytes: bytes, rule: rule, line: line, exitCode: exitCode)
  }

  static func text(
    _ name: String, _ text: String, _ rule: RuleID, line: Int?,
    exitCode: Int32 = ExitStatus.unreadable
  ) -> BadInput {
    bytes(name, Array(text.utf8), rule, line: line, exitCode: exitCode)
  }

  static func xml(
    _ name: String, _ text: String, _ rule: RuleID, line: Int?,
    exitCode: Int32 = ExitStatus.unreadable
  ) -> BadInput {
    BadInput(
      name: name, fileName: "ansokan.xml", bytes: Array(text.utf8), rule: rule, line: line,
      exitCode: exitCode)
  }

  /// Checks the file, twice, and expects the rule at the line, and the exit code.
  func expectFound(sourceLocation: SourceLocation = #_sourceLocation) {
    let report = SoundCase.check(bytes, name: fileName, sourceLocation: sourceLocation)
    let found = report.findings.filter { $0.rule == rule }.map { $0.range?.start.line }
    #expect(
      found.contains(line), "\(name): \(report.summary.prefix(10))",
      sourceLocation: sourceLocation)
    #expect(report.exitCode == exitCode, "\(name)", sourceLocation: sourceLocation)
    let again = SoundCase.check(bytes, name: fileName, sourceLocation: sourceLocation)
    #expect(again.findings == report.findings, "\(name)", sourceLocation: sourceLocation)
  }
}
