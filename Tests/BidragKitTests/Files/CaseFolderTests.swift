import Diagnostics
import ICLD
import Testing

@testable import BidragKit

@Suite("Cases in folders")
struct CaseFolderTests {
  @Test(
    "A document of a case is known by its name",
    arguments: [
      ("ansokan.yaml", DocumentName(.application)), ("Ansökan.YML", DocumentName(.application)),
      ("application.yaml", DocumentName(.application)), ("beslut.yaml", DocumentName(.decision)),
      ("decision.yml", DocumentName(.decision)), ("redovisning.yaml", DocumentName(.report)),
      ("redovisning-2.yaml", DocumentName(.report, year: 2)),
      ("report_10.yaml", DocumentName(.report, year: 10)),
      ("Report 3.yaml", DocumentName(.report, year: 3)),
    ])
  func known(_ name: String, _ document: DocumentName) {
    #expect(DocumentName(name) == document)
  }

  @Test(
    "Other files are not of the case",
    arguments: [
      "ansokan.xml", "ansokan", ".yaml", "ansokan.yaml.bak", "ansokan-2.yaml", "rapport.yaml",
      "report-x.yaml", "report-1-2.yaml", "report-99999999999999999999.yaml", "",
    ])
  func unknown(_ name: String) {
    #expect(DocumentName(name) == nil)
  }

  @Test("A name that Bidrag gives is known again", arguments: Language.allCases)
  func given(_ language: Language) {
    for document in [
      DocumentName(.application), DocumentName(.decision), DocumentName(.report, year: 12),
    ] {
      #expect(DocumentName(document.fileName(in: language)) == document)
      #expect(document.fileName(in: language).utf8.allSatisfy { $0 < 0x80 })
    }
  }

  @Test(
    "A report whose number is no year is not of the case",
    arguments: ["0", "+1", "100", "9223372036854775807"])
  func strangeYears(_ year: String) {
    #expect(DocumentName("report-\(year).yaml") == nil)
  }

  @Test("Two applications in one folder are remarked on, since only one is compared with")
  func twoApplications() throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let other = try disk.folder.text("ansokan.yaml")
    try disk.folder.add("application.yaml", other.replacing("131 000", with: "130 000"))
    let report = try Validation(today: SoundCase.today).check([disk.folder.root])
    #expect(report.documents.count == 4)
    let remarks = report.findings.filter { $0.rule == "ELG012" }
    #expect(remarks.count == 4)
    // Each of the two applications names the other; the decision and the report name both.
    #expect(remarks.map(\.related.count).sorted() == [1, 1, 2, 2])
    let named = Set(remarks.flatMap(\.related).compactMap { $0.file.map(PathName.last) })
    #expect(named == ["ansokan.yaml", "application.yaml"])
  }

  @Test("The documents of a case come in order: application, decision, reports by year")
  func order() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for name in [
      "redovisning-10.yaml", "beslut.yaml", "redovisning-2.yaml", "ansokan.yaml",
      "anteckningar.txt",
    ] { try folder.add(name) }
    let documents = try #require(try CaseFolder(folder.root)).documents
    #expect(
      documents.map(PathName.last)
        == ["ansokan.yaml", "beslut.yaml", "redovisning-2.yaml", "redovisning-10.yaml"])
  }

  @Test(
    "XML that was made lies in the case above, also when one stands beside it",
    arguments: ["", "/."])
  func besideMadeXML(_ dots: String) throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.addFolder("ut")
    let folder = try #require(try CaseFolder.around(disk.path("ut\(dots)/ansokan.xml")))
    #expect(
      folder.documents.map(PathName.last) == ["ansokan.yaml", "beslut.yaml", "redovisning-1.yaml"])
    #expect(FileReader.name(ofFolder: disk.path("ut\(dots)")) == "ut")
    let none = try CaseFolder.around(disk.path("bilagor\(dots)/ansokan.xml"))?.path
    #expect(none == nil)
  }

  @Test("A folder without a case is said to have none, and a folder of cases gives them all")
  func folders() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.add("a/beslut.yaml", try RepositoryFiles.text(Self.decision))
    try folder.add("b/decision.yaml", try RepositoryFiles.text(Self.decision))
    try folder.add("c/readme.txt")
    #expect(try CaseLoader.files(at: folder.root).count == 2)
    do throws(FileFailure) {
      _ = try CaseLoader.files(at: folder.path("c"))
      Issue.record("a case was found where there is none")
    } catch { #expect(error.code == .notFound && error.exitCode == ExitStatus.noInput) }
  }

  @Test("A sound case on disk is sound, whole and file by file")
  func sound() throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let validation = Validation(today: SoundCase.today)
    let whole = try validation.check([disk.folder.root])
    #expect(whole.documents.count == 3 && whole.summary == [])
    for name in ["ansokan.yaml", "beslut.yaml", "redovisning-1.yaml"] {
      #expect(try validation.check([disk.path(name)]).summary == [], "\(name)")
    }
  }

  @Test(
    "An annex outside the case, by dots, by a full path or by a link, is no file of it",
    arguments: ["../utanfor.pdf", "bilagor/../../utanfor.pdf", "full", "bilagor/lank.pdf"])
  func climbing(_ name: String) throws {
    let around = try TemporaryFolder()
    defer { around.remove() }
    try around.add("utanfor.pdf", "hemligt")
    try around.addFolder("fall/bilagor")
    try around.addLink("fall/bilagor/lank.pdf", to: around.path("utanfor.pdf"))
    let file = name == "full" ? around.path("utanfor.pdf") : name
    let (text, _) = try SoundCase.replacing(
      "fil: bilagor/avsiktsforklaring.pdf", with: "fil: \(file)")
    try around.add("fall/ansokan.yaml", text)
    let loaded = try CaseLoader.load(around.path("fall/ansokan.yaml"))
    #expect(loaded.annexes?[file] == .notAFile)
    let report = try Validation(today: SoundCase.today).check([around.path("fall/ansokan.yaml")])
    #expect(report.findings.contains { $0.path.description == "annexes[0].file" })
  }

  @Test("An annex is a file, a folder, a device, empty, or missing")
  func annexes() throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.addFolder("bilagor/mapp")
    try disk.folder.add("bilagor/tom.pdf")
    try disk.folder.addLink("bilagor/inne.pdf", to: "budget.xlsx")
    try disk.folder.addLink("bilagor/null.pdf", to: "/dev/null")
    let expected: [(String, AnnexFile)] = [
      ("bilagor/budget.xlsx", .file(bytes: 9, content: .zip)), ("bilagor/mapp", .notAFile),
      ("bilagor/tom.pdf", .file(bytes: 0)),
      ("bilagor/inne.pdf", .file(bytes: 9, content: .zip)),
      ("bilagor/null.pdf", .notAFile), ("bilagor/saknas.pdf", .missing()), (".", .notAFile),
      ("./bilagor/../bilagor/budget.xlsx", .file(bytes: 9, content: .zip)),
      ("ansokan.yaml/x", .missing()),
    ]
    let text = try disk.folder.text("ansokan.yaml")
    for (name, annex) in expected {
      let old = "fil: bilagor/avsiktsforklaring.pdf"
      try disk.folder.add("ansokan.yaml", text.replacing(old, with: "fil: \(name)"))
      let loaded = try CaseLoader.load(disk.path("ansokan.yaml"))
      #expect(loaded.annexes?[name] == annex, "\(name)")
    }
  }

  @Test("A case's folder that is named like another's beginning does not let its files in")
  func sibling() throws {
    let around = try TemporaryFolder()
    defer { around.remove() }
    try around.add("fall-2/hemligt.pdf", "x")
    let (text, _) = try SoundCase.replacing(
      "fil: bilagor/avsiktsforklaring.pdf", with: "fil: ../fall-2/hemligt.pdf")
    try around.add("fall/ansokan.yaml", text)
    let loaded = try CaseLoader.load(around.path("fall/ansokan.yaml"))
    #expect(loaded.annexes?["../fall-2/hemligt.pdf"] == .notAFile)
  }

  private static let decision = "Templates/Bases/inception-2013/decision.yaml"
}
