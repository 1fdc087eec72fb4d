import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

/// A report that is filled in as the year goes: what stands there is sound, the rest is still
/// blank.
@Suite("A report that is begun")
struct BegunReportTests {
  /// The rules on what is not filled in yet.
  private static let blanks: Set<RuleID> = [
    "FRM002", "FRM007", "FRM014", "REP003", "REP005", "REP007", "REP009", "REP010", "REP014",
    "SGN001",
  ]

  private func begun(_ example: ExampleCase) throws -> (name: DocumentName, file: String) {
    let name = try #require(example.begun)
    return (name, example.file(name))
  }

  @Test("It lacks what is still to come, and nothing else", arguments: ExampleFiles.begun)
  func lacks(_ example: ExampleCase) throws {
    let file = try CaseLoader.load(RepositoryFiles.path(try begun(example).file))
    let report = Checker(today: example.today).check(file)
    #expect(report.verdict == .stopped && report.count(.error) >= 30)
    let others = report.findings.filter { !Self.blanks.contains($0.rule) && $0.severity != .note }
    #expect(others.map { "\($0.rule.rawValue) \($0.path) \($0.message.en)" } == [])
  }

  @Test(
    "It holds every line that Bidrag filled in for it, as that would be now",
    arguments: ExampleFiles.begun)
  func prefilled(_ example: ExampleCase) throws {
    let (name, file) = try begun(example)
    let files = try example.files().filter { $0.loaded.caseName != name }
    let fresh = try NewDocument.report(for: files, year: name.year, language: example.language)
      .get()
    #expect(fresh.fileName == name.fileName(in: example.language))
    var held = Self.values(of: try RepositoryFiles.text(file))
    let wanted = Self.values(of: fresh.text)
    #expect(wanted.values.reduce(0, +) >= 100)
    for (line, count) in wanted {
      let left = (held[line] ?? 0) - count
      #expect(left >= 0, "\(file) lacks: \(line)")
      held[line] = left
    }
  }

  @Test("Something of what happened is filled in", arguments: ExampleFiles.begun)
  func filledIn(_ example: ExampleCase) throws {
    let loaded = try CaseLoader.load(RepositoryFiles.path(try begun(example).file)).loaded
    guard case .report(let report)? = loaded.document else {
      Issue.record("\(example.folder) has no report that is begun")
      return
    }
    #expect(report.activities.contains { $0.outcome != nil })
    #expect(report.activities.contains { $0.outcome == nil })
    #expect(report.finance.entries.count >= 2 && report.finance.salaries.count >= 4)
  }

  /// How often each line with a value of its own stands in a text.
  private static func values(of text: String) -> [String: Int] {
    let lines = text.split(separator: "\n")
      .map { $0.trimmingPrefix { $0 == " " } }
      .filter { !$0.hasPrefix("#") && !$0.hasSuffix(":") }
    return Dictionary(lines.map { (String($0), 1) }, uniquingKeysWith: +)
  }
}
