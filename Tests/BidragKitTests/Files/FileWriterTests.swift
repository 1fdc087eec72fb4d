import Diagnostics
import Foundation
import Testing

@testable import BidragKit

@Suite("Writing of files")
struct FileWriterTests {
  @Test("A file is written whole, and nothing else is left in the folder")
  func writes() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for text in ["", "å\n", String(repeating: "x", count: 1_000_000)] {
      let name = "\(text.utf8.count).txt"
      try FileWriter.write(text, to: folder.path(name), overwrites: false)
      #expect(try folder.text(name) == text)
    }
    #expect(folder.names == ["0.txt", "1000000.txt", "3.txt"])
  }

  @Test("A file that is there is not touched, whatever it is", arguments: ["file", "folder"])
  func neverOver(_ sort: String) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    if sort == "file" { try folder.add("a.txt", "mitt") } else { try folder.addFolder("a.txt") }
    let failure = failure { () throws(FileFailure) in
      try FileWriter.write("nytt", to: folder.path("a.txt"), overwrites: false)
    }
    #expect(failure?.code == .alreadyExists && failure?.exitCode == ExitStatus.cannotWrite)
    #expect(folder.names == ["a.txt"])
    if sort == "file" { #expect(try folder.text("a.txt") == "mitt") }
  }

  @Test("A link that leads nowhere is not written over either")
  func brokenLink() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.addLink("a.txt", to: folder.path("b.txt"))
    let failure = failure { () throws(FileFailure) in
      try FileWriter.write("nytt", to: folder.path("a.txt"), overwrites: false)
    }
    #expect(failure?.code == .alreadyExists)
    #expect(folder.names == ["a.txt"])
  }

  @Test("Where it is asked for, a file is replaced whole, by a shorter one too")
  func replaces() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.add("a.txt", "ett långt innehåll")
    try FileWriter.write("kort", to: folder.path("a.txt"), overwrites: true)
    #expect(try folder.text("a.txt") == "kort")
    #expect(folder.names == ["a.txt"])
  }

  @Test(
    "Where nothing can be written, nothing is left behind and the reason is said",
    arguments: [true, false])
  func cannotWrite(_ overwrites: Bool) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.add("file", "mitt")
    try folder.addFolder("here/below")
    let long = String(repeating: "å", count: 200)
    let paths = ["file/a.txt", "missing/a.txt", "\(long).txt"].map(folder.path)
    for path in paths + ["/proc/bidrag.txt", "/dev/null/a.txt"] {
      let failure = failure { () throws(FileFailure) in
        try FileWriter.write("nytt", to: path, overwrites: overwrites)
      }
      #expect(failure?.code == .cannotWrite, "\(path)")
      #expect(failure?.path == path)
      #expect(failure?.message.sv.contains("kan inte skrivas") == true)
      #expect(failure?.exitCode == ExitStatus.cannotWrite)
    }
    #expect(folder.names == ["file", "here", "here/below"])
    #expect(try folder.text("file") == "mitt")
  }

  @Test("A folder is never replaced by a file, and no temporary file stays")
  func overFolder() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.addFolder("a/below")
    let failure = failure { () throws(FileFailure) in
      try FileWriter.write("nytt", to: folder.path("a"), overwrites: true)
    }
    #expect(failure?.code == .cannotWrite)
    #expect(folder.names == ["a", "a/below"])
  }

  @Test("Folders are made with those above them, and a file in the way is said")
  func folders() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try FileWriter.makeFolder(folder.path("a/b/c"))
    try FileWriter.makeFolder(folder.path("a/b/c/"))
    try FileWriter.makeFolder("")
    #expect(folder.names == ["a", "a/b", "a/b/c"])
    try folder.add("file")
    let failure = failure { () throws(FileFailure) in
      try FileWriter.makeFolder(folder.path("file/below"))
    }
    #expect(failure?.code == .cannotWrite)
    let inTheWay = self.failure { () throws(FileFailure) in
      try FileWriter.makeFolder(folder.path("file"))
    }
    #expect(inTheWay?.code == .cannotWrite)
  }

  @Test("A written file can be read by others, and one that is replaced by those who could before")
  func permissions() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try FileWriter.write("nytt", to: folder.path("a.txt"), overwrites: false)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path("a.txt"))
    #expect(attributes[.posixPermissions] as? Int == 0o644)
  }

  private func failure(_ body: () throws(FileFailure) -> Void) -> FileFailure? {
    do throws(FileFailure) {
      try body()
      return nil
    } catch { return error }
  }
}
