import Diagnostics
import ICLD
import Testing

@testable import BidragKit

@Suite("The files that annexes can name")
struct CaseFilesTests {
  @Test(
    "For a name that leads nowhere, the file that was meant is proposed",
    arguments: [
      ("bilagor\\budget.xlsx", "bilagor/budget.xlsx"),
      ("C:\\Users\\ny\\Skrivbord\\budget.xlsx", "bilagor/budget.xlsx"),
      ("budget.xlsx", "bilagor/budget.xlsx"), ("Bilagor/Budget.XLSX", "bilagor/budget.xlsx"),
      ("bilagor/budget.xls", "bilagor/budget.xlsx"),
      ("bilagor/bugdet.xlsx", "bilagor/budget.xlsx"),
      ("bilagor/Årets protokoll.pdf", "bilagor/2014/arets_protokoll.pdf"),
    ])
  func meant(_ name: String, _ file: String) throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.addFolder("bilagor/2014")
    try disk.folder.add("bilagor/2014/arets_protokoll.pdf", "x")
    var files = CaseFiles(in: disk.folder.root)
    #expect(files.nearest(to: name, besides: []) == file)
  }

  @Test(
    "What is called something else, is no annex or is another annex already is not proposed",
    arguments: ["bilagor/avtal.pdf", "bilagor/lank.pdf", "intyg-1.pdf", "beslut.yml", ""])
  func notMeant(_ name: String) throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.add("intyg-2.pdf", "x")
    try disk.folder.add("avtalen.pdf", "x")
    try disk.folder.addLink("bilagor/lanken.pdf", to: "/etc/hostname")
    var files = CaseFiles(in: disk.folder.root)
    #expect(files.nearest(to: name, besides: ["avtalen.pdf"]) == nil)
  }

  @Test("In a store of files, and after twenty names that lead nowhere, nothing is proposed")
  func bounds() throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    var files = CaseFiles(in: disk.folder.root)
    let proposed = (1...30).map { _ in files.nearest(to: "budget.xlsx", besides: []) }
    #expect(proposed.prefix { $0 != nil }.count == 20 && proposed.count { $0 != nil } == 20)
    try disk.folder.addFolder("lager")
    for number in 1...500 { try disk.folder.add("lager/\(number).pdf", "x") }
    var store = CaseFiles(in: disk.folder.root)
    #expect(store.nearest(to: "budget.xlsx", besides: []) == nil)
  }

  @Test("The finding names the file, offers its name, and is gone when the name is written")
  func finding() throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.change("ansokan.yaml", "bilagor/budget.xlsx", to: "bilagor\\budget.xlsx")
    let validation = Validation(today: SoundCase.today)
    let report = try validation.check([disk.path("ansokan.yaml")])
    let finding = try #require(report.findings.first { $0.rule == "ANN002" })
    #expect(finding.message.sv.contains("men där finns ”bilagor/budget.xlsx”"))
    #expect(finding.fixes.map(\.replacement) == ["bilagor/budget.xlsx"])
    try disk.change("ansokan.yaml", "bilagor\\budget.xlsx", to: "bilagor/budget.xlsx")
    #expect(try validation.check([disk.path("ansokan.yaml")]).findings.isEmpty)
  }

  @Test("A name whose letters another computer stored with loose marks is the same name")
  func decomposed() throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.add("bilagor/pa\u{30A}skrift.pdf", SampleAnnex.text(named: "x.pdf"))
    let old = "bilagor/avsiktsforklaring.pdf"
    try disk.change("ansokan.yaml", old, to: "bilagor/p\u{E5}skrift.pdf")
    let loaded = try CaseLoader.load(disk.path("ansokan.yaml"))
    guard case .file(_, .pdf, _) = loaded.annexes?["bilagor/p\u{E5}skrift.pdf"] else {
      Issue.record("\(String(describing: loaded.annexes))")
      return
    }
    let document = try #require(loaded.loaded.document)
    let packed = try PackedAnnexes(of: document, in: disk.folder.root, .swedish)
    #expect(packed.missing.isEmpty)
    #expect(packed.items.map(\.original).contains("bilagor/p\u{E5}skrift.pdf"))
  }
}
