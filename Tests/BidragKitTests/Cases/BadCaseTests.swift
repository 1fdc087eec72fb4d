import Diagnostics
import FormKit
import Testing

@testable import BidragKit

@Suite("Documents of a case that do not go together are told of, and nothing on disk is changed")
struct BadCaseTests {
  private static let today = CalendarDate(year: 2015, month: 2, day: 16) ?? .earliest
  private static let base = "inception-2013"

  /// The findings of a rule in the documents of a case, by file.
  private func findings(
    of rule: RuleID, in fall: TemporaryCase
  ) throws -> [String: [Finding]] {
    let before = try FileReader.names(in: fall.path).sorted()
    let report = try Validation(today: Self.today).check([fall.path])
    #expect(try FileReader.names(in: fall.path).sorted() == before)
    return Dictionary(
      report.documents.map { document in
        (
          PathName.last(of: document.source.name),
          document.findings.filter { $0.rule == rule }
        )
      }
    ) { $0 + $1 }.filter { !$0.value.isEmpty }
  }

  private func text(_ document: String, _ old: String = "", _ new: String = "") throws -> String {
    let text = try BaseCase.text(document, of: Self.base)
    return old.isEmpty ? text : text.replacing(old, with: new)
  }

  @Test("Two reports on one year are found in both, each with the other's place")
  func twoReports() throws {
    let fall = try TemporaryCase("application", "decision")
    try fall.add("redovisning-1.yaml", try text("report"))
    try fall.add("report-1.yaml", try text("report"))
    let found = try findings(of: "REP016", in: fall)
    #expect(Set(found.keys) == ["redovisning-1.yaml", "report-1.yaml"])
    let related = try #require(found["redovisning-1.yaml"]?.first?.related.first)
    #expect(related.file.map(PathName.last) == "report-1.yaml")
    #expect(related.range != nil && related.label.sv == "Ärende, Redovisningsår")
    let status = try fall.status(on: "2015-02-16")
    #expect(status.conflicts.count == 1)
    #expect(status.conflicts.first?.sv.contains("redovisning-1.yaml och report-1.yaml") == true)
    #expect(status.steps.first?.command?.sv.hasPrefix("bidrag granska ") == true)
  }

  @Test("Two applications are found in both, and in the decision and the report")
  func twoApplications() throws {
    let fall = try TemporaryCase("application", "decision", "report")
    try fall.add("application.yaml", try text("application"))
    let found = try findings(of: "ELG012", in: fall)
    #expect(
      Set(found.keys) == [
        "ansokan.yaml", "application.yaml", "beslut.yaml", "redovisning-1.yaml",
      ])
    #expect(found["ansokan.yaml"]?.first?.related.count == 1)
    #expect(found["beslut.yaml"]?.first?.related.count == 2)
  }

  @Test("No report is begun from a case with two applications, and nothing is written")
  func noReportFromTwo() throws {
    let fall = try TemporaryCase("application", "decision")
    try fall.add("application.yaml", try text("application"))
    let before = try FileReader.names(in: fall.path).sorted()
    let files = try CaseLoader.files(at: fall.path)
    let failure = #expect(throws: FileFailure.self) {
      try NewDocument.report(for: files, year: nil, language: .swedish).get()
    }
    #expect(failure?.message.sv.contains("både ansokan.yaml och application.yaml") == true)
    #expect(try FileReader.names(in: fall.path).sorted() == before)
  }

  @Test("A decision for another reference than the report's stops the report, with both places")
  func otherReference() throws {
    let fall = try TemporaryCase("application", "report")
    try fall.add("beslut.yaml", try text("decision", "2013-0100", "2013-0042"))
    let found = try findings(of: "DEC007", in: fall)
    let finding = try #require(found["redovisning-1.yaml"]?.first)
    #expect(finding.severity == .error)
    #expect(finding.related.first?.content.sv == "2013-0042")
    #expect(finding.related.first?.path.description == "reference")
  }

  @Test("A report whose application is gone says which file to put back")
  func applicationGone() throws {
    let fall = try TemporaryCase("decision")
    let digest = String(repeating: "0", count: 64)
    try fall.add(
      "redovisning-1.yaml",
      try text("report", "ärende:\n", "ärende:\n  ansökans_kontrollsumma: \"\(digest)\"\n"))
    let found = try findings(of: "REP017", in: fall)
    let finding = try #require(found["redovisning-1.yaml"]?.first)
    #expect(finding.message.sv.contains("ansokan.yaml"))
    #expect(finding.range != nil)
  }

  @Test("A place is in the file as the user named it, and its line is in that file's text")
  func relatedPlace() throws {
    let fall = try TemporaryCase("application")
    try fall.add("beslut.yaml", try text("decision", "131 000", "131 001"))
    let report = try Validation(today: Self.today).check(["\(fall.path)/beslut.yaml"])
    let document = try #require(report.documents.first)
    let finding = try #require(document.findings.first { $0.rule == "DEC002" })
    let place = try #require(finding.related.first)
    #expect(place.file == "\(fall.path)/ansokan.yaml")
    let source = try #require(document.relatedSources.first { $0.name == place.file })
    let line = try #require(place.range?.start.line)
    #expect(source.lines[line - 1].contains("sökt_belopp"))
  }
}
