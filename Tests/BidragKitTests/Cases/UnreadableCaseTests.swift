import Diagnostics
import FormKit
import Glibc
import Testing

@testable import BidragKit

/// Folders of several cases, of which one cannot be read.
@Suite("Cases that cannot be read")
struct UnreadableCaseTests {
  @Test("The others are told of, and so is the one, with what is in the way")
  func others() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let application = try SoundCase.text()
    for name in ["a", "b", "c"] { try folder.add("\(name)/ansokan.yaml", application) }
    unlink(folder.path("b/ansokan.yaml"))
    try folder.addLink("b/ansokan.yaml", to: "nowhere.yaml")
    let (statuses, failures) = try CaseStatus.all(at: folder.root, today: SoundCase.today)
    #expect(statuses.map { PathName.last(of: $0.folder) } == ["a", "c"])
    #expect(failures.map { PathName.last(of: $0.path) } == ["ansokan.yaml"])
  }

  @Test("A link that leads nowhere is told of, and the rest of the case is checked")
  func deadLink() throws {
    let disk = try CaseOnDisk()
    defer { disk.remove() }
    try disk.folder.addLink("redovisning-2.yaml", to: "nowhere.yaml")
    let report = try Validation(today: SoundCase.today).check([disk.folder.root])
    let stopped = report.documents.filter { $0.verdict == .stopped }
    #expect(report.documents.count == 4 && stopped.count == 1)
    #expect(stopped.first?.findings.first?.message.sv.contains("är en länk till något") == true)
    let (statuses, failures) = try CaseStatus.all(at: disk.folder.root, today: SoundCase.today)
    #expect(failures.isEmpty && statuses.first?.conflicts.count == 1)
    let alone = try Validation(today: SoundCase.today).check([disk.path("redovisning-1.yaml")])
    #expect(alone.exitCode == ExitStatus.fine)
  }

  @Test("A folder that only looks like a package is a case like any other")
  func noPackage() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.add("a/ansokan.yaml", try SoundCase.text())
    try folder.addFolder("a/manifest.json")
    #expect(try CaseLoader.folders(at: folder.root).map { PathName.last(of: $0.path) } == ["a"])
  }

  @Test("A folder whose name is in an old encoding is named, and not passed over")
  func oldName() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.add("a/ansokan.yaml", try SoundCase.text())
    #expect(mkdir(Array("\(folder.root)/".utf8CString.dropLast()) + [0x62, -1, 0], 0o755) == 0)
    let (statuses, failures) = try CaseStatus.all(at: folder.root, today: SoundCase.today)
    #expect(statuses.count == 1)
    #expect(failures.first?.message.sv.contains("äldre teckenkodning") == true)
  }
}
