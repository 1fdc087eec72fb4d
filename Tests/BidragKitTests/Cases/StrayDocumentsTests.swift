import Diagnostics
import FormKit
import Glibc
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
      ("formula\u{308}r: ansökan\n", .application), ("'formulär' : beslut\n", .decision),
    ])
  func states(text: String, form: FormName) {
    #expect(StrayDocuments.form(statedIn: Array(text.utf8)) == form)
  }

  @Test("A file in the encoding of older programs says it, too")
  func statesInWindows1252() {
    let bytes = "formulär: ansökan\n".unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(StrayDocuments.form(statedIn: bytes) == .application)
  }

  @Test("A file in UTF-16 says it, too", arguments: [true, false], ["\u{FEFF}", ""])
  func statesInUTF16(isBig: Bool, mark: String) {
    let bytes = (mark + "# Utkast\r\nformulär: ansökan\r\n").utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return isBig ? [high, low] : [low, high]
    }
    #expect(StrayDocuments.form(statedIn: bytes) == .application)
  }

  @Test(
    "A document that is one part in braces says it among its own fields",
    arguments: [
      ("{formulär: ansökan, typ: projekt}\n", FormName.application),
      ("# Utkast\n---\n{\n  \"form\": \"report\" # slut, }\n}\n", .report),
      ("{text: \"a}, b\", mål: [{id: 1}, x], form: decision}", .decision),
      ("{mål: {form: report, id: 2}, text: it's}", nil), ("{text: \"x, form: report\"}", nil),
    ] as [(String, FormName?)])
  func statesInBraces(text: String, form: FormName?) {
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
              properName: Text(sv: "redovisning-1.yaml", en: "report-1.yaml"),
              rival: "redovisning-1.yaml")
          ], count: 3))
    let status = try folder.status(on: "2015-02-01")
    #expect(
      status.strays.map(\.sv) == [
        """
        Filen ”redovisning-1-slutlig.yaml” är en redovisning men räknas inte till ärendet, eftersom \
        den heter något annat. Jämför den med ”redovisning-1.yaml”, och flytta ut den som inte \
        gäller ur mappen.
        """
      ])
    // A draft that lies beside is no reason to stop the case.
    #expect(status.conflicts.isEmpty && !status.next.sv.hasPrefix("Red ut"))
  }

  @Test(
    "The name that a file should have is in the language of the case, of the year that it says",
    arguments: [
      ("redovisning-2-slutlig.yaml", "", "redovisning-2.yaml", nil),
      ("redovisning-2-slutlig.yaml", "ärende:\n  redovisningsår: 3\n", "redovisning-3.yaml", nil),
      (
        "redovisning-2016.yaml", "ärende:\n  slag: del\n  år: x\n  redovisningsår: 2 # x\n",
        "redovisning-2.yaml", nil
      ),
      (
        "rapport.yaml", "case: {reference: 2013-0100, year: 1}\nin_short: [\n",
        "redovisning-1.yaml", "redovisning-1.yaml"
      ),
      (
        "rapport.yaml", "i_korthet:\n  redovisningsår: 1\n",
        "redovisning-N.yaml, där N är redovisningsåret", nil
      ),
      (
        "Slutredovisning.yaml", "ärende:\n  redovisningsår: tio\n",
        "redovisning-N.yaml, där N är redovisningsåret", nil
      ),
      ("rapport 2015.yaml", "", "redovisning-N.yaml, där N är redovisningsåret", nil),
    ] as [(String, String, String, String?)])
  func properName(_ name: String, _ text: String, _ proper: String, _ rival: String?) throws {
    let folder = try TemporaryCase("application", "decision", "report")
    try folder.add(name, "formulär: redovisning\n\(text)")
    let stray = try #require(try StrayDocuments.found(in: folder.path)?.first)
    #expect(stray.properName.sv == proper && stray.rival == rival)
  }

  @Test("A report that does not say its year is compared with no other")
  func noYear() throws {
    let folder = try TemporaryCase("application", "decision", "report", of: "project-2013")
    try folder.add("utkast.yaml", "formulär: redovisning\n")
    #expect(
      try folder.status(on: "2015-06-01").strays.first?.sv.hasSuffix(
        """
        Ska den räknas, döp om den till redovisning-N.yaml, där N är redovisningsåret. Flytta \
        annars ut den ur mappen.
        """) == true)
  }

  @Test("Where the case waits for what a stray may be, renaming it comes first")
  func nextStep() throws {
    let folder = try TemporaryCase("application", "decision")
    try folder.add("Slutredovisning.yaml", try BaseCase.text("report", of: "inception-2013"))
    let status = try folder.status(on: "2015-02-01")
    #expect(
      status.next.sv == """
        Döp om ”Slutredovisning.yaml” till redovisning-1.yaml, om det är den som ska gälla.
        """)
    #expect(status.steps.last?.command?.sv == "bidrag ny redovisning --från \(folder.path)")
  }

  @Test("Nobody is told to rename a file to a name that is taken")
  func nameIsTaken() throws {
    let folder = try TemporaryCase("application", "decision", "report", of: "project-2013")
    try folder.add("utkast.yaml", "formulär: redovisning\närende:\n  redovisningsår: 1\n")
    let status = try folder.status(on: "2015-06-01")
    #expect(status.state == .reportNotBegun(year: 2))
    #expect(status.strays.first?.sv.contains("Jämför den med ”redovisning-1.yaml”") == true)
    #expect(!status.steps.contains { $0.text.sv.hasPrefix("Döp om") })
  }

  @Test("A pipe or a folder is opened by nobody, and a store of files is no case")
  func others() throws {
    let folder = try TemporaryCase("application")
    #expect(mkfifo("\(folder.path)/ror.yaml", 0o600) == 0)
    try folder.forget("\(folder.path)/ror.yaml")
    #expect(try StrayDocuments.found(in: folder.path) == [])
    for number in 1...51 { try folder.add("blankett \(number).yaml", "form: report\n") }
    #expect(try StrayDocuments.found(in: folder.path) == nil)
    let files = try CaseLoader.load(caseFolder: folder.path)
    let report = Checker(today: .latest).check(try #require(files.first))
    #expect(report.notChecked.contains { $0.rule == "ELG013" })
  }

  @Test("A document that is asked for by its other name hears that it does not count")
  func askedForItself() throws {
    let folder = try TemporaryCase("application")
    try folder.add("utkast.yaml", try BaseCase.text("application", of: "inception-2013"))
    let file = try CaseLoader.load("\(folder.path)/utkast.yaml")
    #expect(file.strays?.map(\.name) == ["utkast.yaml"])
    let report = Checker(today: .latest).check(file)
    #expect(report.findings.contains { $0.rule == "ELG013" })
    try folder.add("Slutredovisning.yaml", try BaseCase.text("report", of: "inception-2013"))
    let other = try CaseLoader.load("\(folder.path)/Slutredovisning.yaml")
    let findings = Checker(today: .latest).check(other).findings.filter { $0.rule == "ELG013" }
    #expect(findings.count == 1 && findings[0].message.sv.contains("”Slutredovisning.yaml”"))
  }

  @Test("Where nothing is named as it should be, the message says what would be a case")
  func alone() throws {
    let folder = try TemporaryCase()
    try folder.add("Ansökan Jinan.yaml", try BaseCase.text("application", of: "inception-2013"))
    let failure = #expect(throws: FileFailure.self) { try CaseLoader.files(at: folder.path) }
    #expect(failure?.message.sv.contains("döp om den till ansokan.yaml.") == true)
    #expect(failure?.message.en.contains("rename it to application.yaml.") == true)
  }

  @Test(
    "Where a document was saved with another ending, the message says what it should be called",
    arguments: [
      ("ansokan.txt", "Döp om den till ansokan.yaml."),
      ("Ansökan.yaml.txt", "Döp om den till ansokan.yaml."),
      ("redovisning-2.yaml.TXT", "Döp om den till redovisning-2.yaml."),
      ("beslut.docx", "klistra in uppgifterna i den och spara den som beslut.yaml."),
    ])
  func wronglySaved(_ name: String, _ advice: String) throws {
    let folder = try TemporaryCase()
    try folder.add(name, "formulär: ansökan\n")
    try folder.add("anteckningar.txt", "formulär: ansökan\n")
    let failure = #expect(throws: FileFailure.self) { try CaseLoader.files(at: folder.path) }
    #expect(failure?.message.sv.contains("Filen ”\(name)” ") == true)
    #expect(failure?.message.sv.contains(advice) == true)
    #expect(failure?.message.sv.contains("anteckningar") == false)
  }

  @Test("A document that lies further down and that the case lacks is told of, and comes next")
  func below() throws {
    let folder = try TemporaryCase("application", "decision")
    let report = try BaseCase.text("report", of: "inception-2013")
    for name in ["slut", "slut/inskickat"] { try folder.addFolder(name) }
    try folder.add("slut/inskickat/redovisning-1.yaml", report)
    let status = try folder.status(on: "2015-02-01")
    #expect(
      status.strays.map(\.sv) == [
        """
        Filen ”slut/inskickat/redovisning-1.yaml” är en redovisning men räknas inte till ärendet, \
        eftersom den ligger i en mapp inuti ärendets. Ska den räknas, flytta upp den som \
        redovisning-1.yaml. Hör den till något annat, flytta ut den ur ärendets mapp.
        """
      ])
    #expect(status.next.sv.hasPrefix("Flytta upp ”slut/inskickat/redovisning-1.yaml” som"))
  }

  @Test(
    "Earlier versions further down, other cases, frozen copies and annexes are no strays",
    arguments: [
      ["gammalt/ansokan.yaml"], ["nytt/application.yaml", "nytt/report.yaml"],
      ["fryst/redovisning-1.yaml"], ["bilagor/a/b/report-1.yaml"], ["bilagor/avtal.txt"],
    ])
  func noneBelow(_ names: [String]) throws {
    let folder = try TemporaryCase("application", "decision")
    for name in ["gammalt", "nytt", "fryst", "bilagor/a", "bilagor/a/b"] {
      try folder.addFolder(name)
    }
    for name in names {
      let form = name.contains("ppli") || name.contains("ansokan") ? "application" : "report"
      try folder.add(name, "form: \(form)\n")
    }
    #expect(try StrayDocuments.found(in: folder.path) == [])
  }

  @Test("A case on top of an archive is not searched through, and says so")
  func archive() throws {
    let folder = try TemporaryCase("application")
    // With the folder for annexes there are a hundred.
    for number in 1...99 { try folder.addFolder("diarium \(number)") }
    #expect(try StrayDocuments.found(in: folder.path) == [])
    try folder.addFolder("diarium 1/bilagor")
    #expect(try StrayDocuments.found(in: folder.path) == nil)
    let files = try CaseLoader.load(caseFolder: folder.path)
    let report = Checker(today: .latest).check(try #require(files.first))
    #expect(report.notChecked.contains { $0.rule == "ELG013" })
  }

  @Test("Companions of documents are none of them, whatever they say")
  func companions() throws {
    let folder = try TemporaryCase("application")
    try folder.add("bidrag-profil.yaml", "form: application\n")
    try folder.add("kontering.yaml", "form: report\n")
    try folder.add("brevhuvud.yaml", "form: decision\n")
    try folder.add("ansokan.txt", "form: application\n")
    #expect(try StrayDocuments.found(in: folder.path) == [])
  }
}
