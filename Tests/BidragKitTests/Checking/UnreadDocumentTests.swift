import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("Documents of a case that are there but cannot be read")
struct UnreadDocumentTests {
  /// What the check says of each document of a case that can be read.
  private func reports(in folder: TemporaryCase) throws -> [FormName: DocumentReport] {
    let checker = Checker(today: SoundCase.today)
    var reports: [FormName: DocumentReport] = [:]
    for file in try CaseLoader.load(caseFolder: folder.path) {
      guard let form = file.loaded.document?.formName else { continue }
      reports[form] = checker.check(file)
    }
    return reports
  }

  private func stop(in report: DocumentReport?) -> String? {
    report?.findings.first { $0.rule == "ELG012" }?.message.sv
  }

  @Test(
    "A broken application stops the decision and the report, which say where it is broken",
    arguments: ["formulär: ansökan\nrubrik: [\n", "typ: förberedelse\n\tsamarbetsform: tvåpart\n"])
  func brokenApplication(_ text: String) throws {
    let folder = try TemporaryCase("decision", "report")
    try folder.add("ansokan.yaml", text)
    let reports = try reports(in: folder)
    for form in [FormName.decision, .report] {
      let report = try #require(reports[form])
      let start = "Ansökan kan inte läsas (”ansokan.yaml”, rad 2), så "
      #expect(report.verdict == .stopped && stop(in: report)?.hasPrefix(start) == true)
      let reasons = report.notChecked.map(\.reason.sv)
      #expect(reasons.contains { $0.hasPrefix(start) }, "\(reasons)")
      #expect(!reasons.contains { $0.contains("finns inte med") }, "\(reasons)")
    }
  }

  @Test("A file that is named as the application but is of another form is told of as such")
  func otherForm() throws {
    let folder = try TemporaryCase("decision")
    let text = try BaseCase.text("application", of: "inception-2013")
    try folder.add(
      "ansokan.yaml", text.replacing("formulär: ansökan", with: "formulär: redovisning"))
    let report = try #require(try reports(in: folder)[.decision])
    let start = "”ansokan.yaml” ska vara ansökan, men är en redovisning (rad 1), så "
    #expect(stop(in: report)?.hasPrefix(start + "det går inte att se") == true)
    #expect(report.notChecked.contains { $0.reason.sv.hasPrefix(start + "jämförelsen går inte") })
  }

  @Test("A decision that is named as the report on the first year is not said to be unreadable")
  func misnamedReport() throws {
    let folder = try TemporaryCase("application")
    try folder.add("redovisning-1.yaml", try BaseCase.text("decision", of: "inception-2013"))
    let report = try BaseCase.text("report", of: "inception-2013")
    try folder.add(
      "redovisning-2.yaml", report.replacing("redovisningsår: 1", with: "redovisningsår: 2"))
    let message = stop(in: try reports(in: folder)[.report])
    let start = "”redovisning-1.yaml” ska vara redovisningen för år 1, men är ett beslut (rad 1), "
    #expect(message?.hasPrefix(start) == true, "\(message ?? "")")
  }

  @Test("An application that is not there stops nothing, and is said not to be there")
  func absent() throws {
    let report = try #require(try reports(in: TemporaryCase("decision"))[.decision])
    #expect(report.verdict == .submittable && stop(in: report) == nil)
    #expect(report.notChecked.contains { $0.reason.sv.hasPrefix("Ansökan finns inte med, så ") })
  }

  @Test("A broken decision stops the report, and not the application")
  func brokenDecision() throws {
    let folder = try TemporaryCase("application", "report")
    try folder.add("beslut.yaml", "")
    let reports = try reports(in: folder)
    #expect(stop(in: reports[.report])?.hasPrefix("Beslutet kan inte läsas (") == true)
    #expect(reports[.application]?.verdict == .submittable)
  }

  @Test("A broken report stops those of later years, and no other")
  func brokenReport() throws {
    let folder = try TemporaryCase("application", "decision", "report")
    try folder.add("redovisning-2.yaml", "a: [")
    let first = try reports(in: folder)
    #expect(first.count == 3 && first.values.allSatisfy { stop(in: $0) == nil })
    try folder.add("redovisning-1.yaml", "a: [")
    let second = try BaseCase.text("report", of: "inception-2013")
    try folder.add(
      "redovisning-2.yaml", second.replacing("redovisningsår: 1", with: "redovisningsår: 2"))
    let later = try reports(in: folder)
    let message = stop(in: later[.report])
    #expect(message?.hasPrefix("Redovisningen för år 1 kan inte läsas (") == true)
    #expect(later[.decision]?.verdict == .submittable)
  }

  @Test("Nothing is said of a file that cannot be read beside the one that can")
  func another() throws {
    let folder = try TemporaryCase("application", "decision")
    try folder.add("application.yaml", "a: [")
    #expect(stop(in: try reports(in: folder)[.decision]) == nil)
  }

  @Test("Nothing is packed of such a case")
  func nothingPacked() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.add("ansokan.yaml", "formulär: ansökan\nrubrik: [\n")
    let job = PackageJob(folder: disk.path("sent"), today: SoundCase.today)
    let result = try await job.run(disk.path("redovisning-1.yaml"))
    #expect(result.folder == nil && result.exitCode == ExitStatus.stopped)
  }

  @Test("The application is not packed in place of a report that cannot be read")
  func reportNotPassedOver() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.add("redovisning-1.yaml", "formulär: redovisning\nrubrik: [\n")
    let job = PackageJob(folder: disk.path("sent"), today: SoundCase.today)
    let result = try await job.run(disk.folder.root)
    #expect(result.folder == nil && result.exitCode == ExitStatus.unreadable)
  }
}
