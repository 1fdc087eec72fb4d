import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("Documents of a case by another name")
struct StrayDocumentsTests {
  @Test(
    "A file says which form it is by a line at the left",
    arguments: [
      ("formulär: redovisning\n", FormName.report), ("form: report\n", .report),
      ("# Utkast\nspråk: svenska\nFormulär: \"Ansökan\" # Jinan\n", .application),
      ("\u{FEFF}formular: beslut\r\nspråk: svenska\r\n", .decision),
      ("formula\u{308}r: ansökan", .application),
    ])
  func states(text: String, form: FormName) {
    #expect(StrayDocuments.form(statedIn: Array(text.utf8)) == form)
  }

  @Test(
    "Other files are none",
    arguments: [
      "", "namn: Jinan\n", "  formulär: ansökan\n", "formulär: blankett\n", "formulär\n",
      "form: \"\n", "# formulär: ansökan\n", "\u{0}\u{1}",
    ])
  func statesNone(text: String) {
    #expect(StrayDocuments.form(statedIn: Array(text.utf8)) == nil)
  }

  @Test("A report by another name is told of by the case's report, and gets in the way")
  func reportBesideAnother() throws {
    let folder = try TemporaryCase("application", "decision", "report")
    let report = try BaseCase.text("report", of: "inception-2013")
    try folder.add("redovisning-1-slutlig.yaml", report)
    try folder.add("anteckningar.yaml", "namn: Jinan\n")
    let files = try CaseLoader.load(caseFolder: folder.path)
    #expect(
      files.map(\.strays)
        == Array(
          repeating: [
            StrayDocument(
              "redovisning-1-slutlig.yaml", form: .report,
              properName: Text(sv: "redovisning-1.yaml", en: "report-1.yaml"))
          ], count: 3))
    let status = try folder.status(on: "2015-02-01")
    #expect(status.conflicts.count == 1)
    #expect(
      status.conflicts.first?.sv == """
        Filen ”redovisning-1-slutlig.yaml” är en redovisning men räknas inte till ärendet, eftersom \
        den heter något annat. Gäller den, döp om den till redovisning-1.yaml. Flytta annars ut den \
        ur mappen.
        """)
    #expect(status.next.sv.hasPrefix("Red ut vad som är fel"))
  }

  @Test("A document that is asked for by its other name hears that it does not count")
  func askedForItself() throws {
    let folder = try TemporaryCase("application")
    try folder.add("utkast.yaml", try BaseCase.text("application", of: "inception-2013"))
    let file = try CaseLoader.load("\(folder.path)/utkast.yaml")
    #expect(file.strays.map(\.name) == ["utkast.yaml"])
    let report = Checker(today: .latest).check(file)
    #expect(report.findings.contains { $0.rule == "ELG013" })
  }

  @Test("Where nothing is named as it should be, the message says what would be a case")
  func alone() throws {
    let folder = try TemporaryCase()
    try folder.add("Ansökan Jinan.yaml", try BaseCase.text("application", of: "inception-2013"))
    let failure = #expect(throws: FileFailure.self) { try CaseLoader.files(at: folder.path) }
    #expect(failure?.message.sv.contains("döp om den till ansokan.yaml.") == true)
    #expect(failure?.message.en.contains("rename it to application.yaml.") == true)
  }

  @Test("Companions of documents are none of them, whatever they say")
  func companions() throws {
    let folder = try TemporaryCase("application")
    try folder.add("bidrag-profil.yaml", "form: application\n")
    try folder.add("kontering.yaml", "form: report\n")
    try folder.add("brevhuvud.yaml", "form: decision\n")
    try folder.add("ansokan.txt", "form: application\n")
    #expect(try StrayDocuments.found(in: folder.path).isEmpty)
  }
}
