import Diagnostics
import Testing

@testable import BidragKit

@Suite("Making of documents")
struct RenderJobTests {
  private func job(isDraft: Bool = false, overwrites: Bool = false, folder: String? = nil)
    -> RenderJob
  {
    RenderJob(
      folder: folder, isDraft: isDraft, overwrites: overwrites, today: SoundCase.today)
  }

  private static let madeNames = [
    "ansokan.txt", "ansokan.xml", "beslut.txt", "beslut.xml", "redovisning-1.txt",
    "redovisning-1.xml",
  ]

  private func made(in folder: TemporaryFolder, _ under: String = "ut") -> [String] {
    folder.names.filter { $0.hasPrefix(under + "/") }.map { String($0.dropFirst(under.count + 1)) }
  }

  @Test("A sound case is made into XML and text, in the case's own folder for it")
  func sound() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let result = try await job().run(disk.folder.root)
    #expect(result.report.summary == [] && result.omitted.isEmpty)
    #expect(result.outputs.allSatisfy { !$0.isUnchanged })
    #expect(made(in: disk.folder) == Self.madeNames)
    let xml = try Validation(today: SoundCase.today).check([disk.path("ut/ansokan.xml")])
    #expect(xml.summary == [] && xml.exitCode == ExitStatus.fine)
  }

  @Test("Made again, nothing is written; and nothing is a fault")
  func unchanged() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let first = try await job().run(disk.folder.root)
    let again = try await job().run(disk.folder.root)
    #expect(again.outputs.count == first.outputs.count)
    #expect(again.outputs.allSatisfy { $0.isUnchanged })
  }

  @Test("A file of other contents is in the way: nothing at all is written, until it may be")
  func exists() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.add("ut/redovisning-1.xml", "mitt")
    do throws(FileFailure) {
      _ = try await job().run(disk.folder.root)
      Issue.record("a user's file was written over")
    } catch {
      #expect(error.code == .alreadyExists && error.exitCode == ExitStatus.cannotWrite)
    }
    #expect(made(in: disk.folder) == ["redovisning-1.xml"])
    #expect(try disk.folder.text("ut/redovisning-1.xml") == "mitt")
    _ = try await job(overwrites: true).run(disk.folder.root)
    #expect(made(in: disk.folder) == Self.madeNames)
    #expect(try disk.folder.text("ut/redovisning-1.xml").hasPrefix("<?xml"))
  }

  @Test("A changed source makes its XML stale, which a check of the XML says")
  func stale() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    _ = try await job().run(disk.path("ansokan.yaml"))
    try disk.change("ansokan.yaml", "ort: Västerås", to: "ort: Sala")
    let report = try Validation(today: SoundCase.today).check([disk.path("ut/ansokan.xml")])
    #expect(report.findings.map(\.rule).contains("XML005"))
    #expect(report.exitCode == ExitStatus.stopped)
  }

  @Test("What is stopped is not made, and it is said; the rest is")
  func stopped() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.change("beslut.yaml", "datum: 2013-12-10", to: "datum: 2013-02-30")
    let result = try await job().run(disk.path("beslut.yaml"))
    #expect(result.outputs.isEmpty && result.report.exitCode == ExitStatus.stopped)
    #expect(result.omitted.count == 1 && result.omitted[0].sv.contains("beslut.yaml"))
    #expect(made(in: disk.folder) == [])
  }

  @Test("A draft of what is stopped is made as text, marked as such, and never as XML")
  func draft() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.change("beslut.yaml", "datum: 2013-12-10", to: "datum: 2013-02-30")
    let result = try await job(isDraft: true).run(disk.path("beslut.yaml"))
    #expect(made(in: disk.folder) == ["beslut-utkast.txt"])
    #expect(result.omitted.count == 1)
    #expect(try disk.folder.text("ut/beslut-utkast.txt").lowercased().contains("utkast"))
    try disk.folder.add("sound/beslut.yaml", try RepositoryFiles.text(Self.decision))
    _ = try await job(isDraft: true).run(disk.path("sound/beslut.yaml"))
    #expect(made(in: disk.folder, "sound/ut") == ["beslut.txt", "beslut.xml"])
    #expect(try !disk.folder.text("sound/ut/beslut.txt").lowercased().contains("utkast"))
  }

  @Test("Of a file that cannot be read nothing is made, even as a draft")
  func unreadable() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.add("beslut.yaml", "Hej!\n")
    let result = try await job(isDraft: true).run(disk.path("beslut.yaml"))
    #expect(result.outputs.isEmpty && result.omitted.count == 1)
    #expect(result.report.exitCode == ExitStatus.unreadable)
    #expect(made(in: disk.folder) == [])
  }

  @Test("Where the folder cannot be made, nothing is written and nothing is lost")
  func unwritable() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let before = disk.folder.names
    for folder in [disk.path("ansokan.yaml/ut"), "/proc/bidrag", disk.path("ansokan.yaml")] {
      do throws(FileFailure) {
        _ = try await job(overwrites: true, folder: folder).run(disk.folder.root)
        Issue.record("\(folder) was written to")
      } catch { #expect(error.code == .cannotWrite, "\(folder)") }
    }
    #expect(disk.folder.names == before)
  }

  @Test("Two cases with files of one name are not written over each other")
  func twoCases() async throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    let cases = try TemporaryFolder()
    defer { cases.remove() }
    let decision = try RepositoryFiles.text(Self.decision)
    try cases.add("a/beslut.yaml", decision)
    try cases.add("b/beslut.yaml", decision.replacing("2013-0100", with: "2013-0101"))
    let out = cases.path("out")
    let result = try await job(folder: out).run(cases.root)
    #expect(made(in: cases, "out/a") == ["beslut.txt", "beslut.xml"])
    #expect(made(in: cases, "out/b") == ["beslut.txt", "beslut.xml"])
    #expect(Set(result.outputs.map(\.path)).count == 4)
  }

  private static let decision = "Templates/Bases/inception-2013/decision.yaml"
}
