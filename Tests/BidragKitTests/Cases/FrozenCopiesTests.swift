import Diagnostics
import Testing

@testable import BidragKit

@Suite("Copies of what a document is made from")
struct FrozenCopiesTests {
  @Test("What was put in place before a copy that cannot be written is named, or that nothing was")
  func notAll() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.addFolder("fryst/beslut.yaml")
    let copies = ["ansokan.yaml", "beslut.yaml"].map { name in
      FileToWrite(
        path: folder.path("fryst/\(name)"), bytes: Array("mitt".utf8), overwrites: true,
        makesFolder: true)
    }
    let second = try #require(failure(of: copies))
    #expect(second.path == folder.path("fryst/beslut.yaml"))
    #expect(second.message.sv.contains("Där sparar Bidrag en kopia"))
    let first = folder.path("fryst/ansokan.yaml")
    #expect(second.message.sv.contains("Redan skrivet: ”\(first)”."), "\(second.message.sv)")
    #expect(second.message.en.contains("Written already: “\(first)”."), "\(second.message.en)")
    #expect(!second.message.sv.contains("Inget har ändrats"))
    #expect(folder.names == ["fryst", "fryst/ansokan.yaml", "fryst/beslut.yaml"])
    let alone = try #require(failure(of: copies.suffix(1)))
    #expect(alone.message.sv.contains("Inget har ändrats. Se till"), "\(alone.message.sv)")
    #expect(alone.message.en.contains("Nothing has been changed. Either"), "\(alone.message.en)")
  }

  private func failure(of copies: [FileToWrite]) -> FileFailure? {
    do throws(FileFailure) { try FrozenCopies.write(copies, with: []) } catch { return error }
    return nil
  }
}
