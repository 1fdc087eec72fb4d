import Diagnostics
import ICLD
import Testing

@testable import BidragKit

@Suite("Making of budget annexes")
struct BudgetAnnexJobTests {
  private static let list = "fil: bilagor/budget.xlsx"

  private func job(_ formats: [OutputFormat] = [.csv], isDraft: Bool = false) -> RenderJob {
    RenderJob(formats: formats, isDraft: isDraft, overwrites: true, today: SoundCase.today)
  }

  private func check(_ disk: CaseOnDisk) throws -> DocumentReport {
    try #require(
      Validation(today: SoundCase.today).check([disk.path("ansokan.yaml")]).documents.first)
  }

  @Test("The annex that an application lists can be made before it is there, and is then the one")
  func listed() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.change("ansokan.yaml", Self.list, to: "fil: ut/ansokan-budget.csv")
    #expect(try check(disk).findings.map(\.rule) == ["ANN002"])
    let result = try await job().run(disk.path("ansokan.yaml"))
    #expect(result.outputs.map(\.path) == [disk.path("ut/ansokan-budget.csv")])
    #expect(result.omitted.isEmpty)
    let report = try check(disk)
    #expect(report.findings.isEmpty && report.passed.contains("ANN008"))
  }

  @Test("After a change of the budget the annex is another, until it is made again")
  func changed() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.change("ansokan.yaml", Self.list, to: "fil: ut/ansokan-budget.csv")
    _ = try await job().run(disk.path("ansokan.yaml"))
    try disk.change("ansokan.yaml", "ort: Västerås", to: "ort: Sala")
    #expect(try check(disk).findings.isEmpty)
    try disk.change("ansokan.yaml", "text: Planering", to: "text: Planer")
    let found = try check(disk).findings
    #expect(found.map(\.rule) == ["ANN008"] && found[0].severity == .warning)
    #expect(found[0].path.description == "annexes[1].file" && found[0].range != nil)
    _ = try await job().run(disk.path("ansokan.yaml"))
    #expect(try check(disk).findings.isEmpty)
  }

  @Test("A workbook that an application lists is known again, until anything in it changes")
  func workbook() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.change("ansokan.yaml", Self.list, to: "fil: ut/ansokan-budget.xlsx")
    let result = try await job([.xlsx]).run(disk.path("ansokan.yaml"))
    #expect(result.outputs.map(\.path) == [disk.path("ut/ansokan-budget.xlsx")])
    #expect(try check(disk).passed.contains("ANN008"))
    try disk.change("ansokan.yaml", "ort: Västerås", to: "ort: Sala")
    #expect(try check(disk).passed.contains("ANN008"))
    try disk.change("ansokan.yaml", "text: Planering", to: "text: Planer")
    let other = try check(disk)
    #expect(other.findings.isEmpty && !other.passed.contains("ANN008"))
    #expect(other.notChecked.contains { $0.rule == "ANN008" })
    #expect(try await job([.xlsx]).run(disk.path("ansokan.yaml")).outputs[0].isUnchanged == false)
    #expect(try check(disk).passed.contains("ANN008"))
    #expect(try await job([.xlsx]).run(disk.path("ansokan.yaml")).outputs[0].isUnchanged)
  }

  @Test("An annex saved again by another program is another")
  func savedAgain() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.change("ansokan.yaml", Self.list, to: "fil: bilagor/budget.csv")
    _ = try await job().run(disk.path("ansokan.yaml"))
    let made = try disk.folder.text("ut/ansokan-budget.csv")
    try disk.folder.add("bilagor/budget.csv", made)
    #expect(try check(disk).findings.isEmpty)
    try disk.folder.add("bilagor/budget.csv", made + ";\r\n")
    #expect(try check(disk).findings.map(\.rule) == ["ANN008"])
  }

  @Test("A fix in the budget makes the annex another, which is told and is no fault of the fix")
  func fixed() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.change("ansokan.yaml", Self.list, to: "fil: ut/ansokan-budget.csv")
    try disk.change("ansokan.yaml", "text: Planering och möten", to: "text: Mo\u{308}ten")
    _ = try await job().run(disk.path("ansokan.yaml"))
    #expect(try check(disk).findings.map(\.rule) == ["FRM013"])
    let file = try CaseLoader.load(disk.path("ansokan.yaml"))
    let fixes = DocumentFixer(checker: Checker(today: SoundCase.today)).fix(file)
    #expect(fixes.done.map(\.rule) == ["FRM013"] && fixes.remaining == 1)
    try disk.folder.add("ansokan.yaml", fixes.after.text)
    #expect(try check(disk).findings.map(\.rule) == ["ANN008"])
  }

  @Test("What is wrong in the budget stops the annex, unless a draft is asked for")
  func stopped() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.change("ansokan.yaml", "sökt_belopp: 131 000", to: "sökt_belopp: 131 001")
    let result = try await job().run(disk.path("ansokan.yaml"))
    #expect(result.outputs.isEmpty && result.report.exitCode == ExitStatus.stopped)
    #expect(result.omitted.count == 1 && result.omitted[0].sv.contains("ansokan.yaml"))
    let draft = try await job(isDraft: true).run(disk.path("ansokan.yaml"))
    #expect(draft.outputs.map(\.path) == [disk.path("ut/ansokan-utkast-budget.csv")])
  }

  @Test("Applications and reports have an annex of amounts, made only where it is asked for")
  func forms() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let result = try await job().run(disk.folder.root)
    #expect(result.outputs.count == 2 && result.omitted.count == 1)
    let all = try await job([.text, .csv, .xml]).run(disk.path("ansokan.yaml"))
    #expect(
      all.outputs.map(\.path)
        == ["ansokan.xml", "ansokan.txt", "ansokan-budget.csv"].map { disk.path("ut/\($0)") })
    #expect(all.outputs.map(\.isUnchanged) == [false, false, true])
    #expect(OutputFormat.standard == RenderJob(today: SoundCase.today).formats)
    #expect(!OutputFormat.standard.contains(.csv))
  }

  @Test("Only of a budget annex that may have been made is the digest taken")
  func digest() throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let old = "fil: bilagor/avsiktsforklaring.pdf"
    try disk.folder.add("bilagor/budget.CSV", "a")
    try disk.folder.add("bilagor/annan.csv", "a")
    try disk.change("ansokan.yaml", old, to: "fil: bilagor/annan.csv")
    try disk.change("ansokan.yaml", Self.list, to: "fil: bilagor/budget.CSV")
    let annexes = try CaseLoader.load(disk.path("ansokan.yaml")).annexes
    let digest = SHA256Digest.hex(of: Array("a".utf8))
    #expect(
      annexes?["bilagor/budget.CSV"] == .file(bytes: 1, content: .text, digest: digest))
    #expect(annexes?["bilagor/annan.csv"] == .file(bytes: 1, content: .text))
  }
}
