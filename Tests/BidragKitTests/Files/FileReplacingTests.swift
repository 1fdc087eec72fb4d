import Diagnostics
import Dispatch
import Foundation
import Synchronization
import Testing

@testable import BidragKit

@Suite("Replacing of what a person wrote")
struct FileReplacingTests {
  private let old = Array("gammalt".utf8)
  private let new = Array("nytt\r\n".utf8)

  private func failure(
    _ folder: TemporaryFolder, _ name: String
  ) -> FileFailure? {
    do throws(FileFailure) {
      try FileWriter.replace(folder.path(name), holding: old, by: new)
      return nil
    } catch { return error }
  }

  @Test("A file is replaced whole and keeps its permissions", arguments: [0o600, 0o644, 0o755])
  func replaces(_ mode: Int) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.add("a.yaml", "gammalt")
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path("a.yaml"))
    #expect(failure(folder, "a.yaml") == nil)
    #expect(try folder.text("a.yaml") == "nytt\r\n" && folder.names == ["a.yaml"])
    let attributes = try manager.attributesOfItem(atPath: folder.path("a.yaml"))
    #expect(attributes[.posixPermissions] as? Int == mode)
  }

  @Test("A file that is made anew keeps its permissions, too", arguments: [0o600, 0o640])
  func remakes(_ mode: Int) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.add("a.xml", "gammalt")
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: mode], ofItemAtPath: folder.path("a.xml"))
    try FileWriter.write(new, to: folder.path("a.xml"), overwrites: true)
    let attributes = try manager.attributesOfItem(atPath: folder.path("a.xml"))
    #expect(attributes[.posixPermissions] as? Int == mode)
    #expect(try folder.text("a.xml") == "nytt\r\n" && folder.names == ["a.xml"])
  }

  @Test("A link is neither followed nor replaced")
  func link() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.add("b.yaml", "gammalt")
    try folder.addLink("a.yaml", to: folder.path("b.yaml"))
    let failure = failure(folder, "a.yaml")
    #expect(failure?.code == .cannotWrite && failure?.message.sv.contains("länk") == true)
    #expect(try folder.text("b.yaml") == "gammalt")
    let target = try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("a.yaml"))
    #expect(target == folder.path("b.yaml") && folder.names == ["a.yaml", "b.yaml"])
  }

  @Test("What someone else has changed, removed or made a folder is left", arguments: 0..<4)
  func another(_ sort: Int) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    switch sort {
    case 0: try folder.add("a.yaml", "annat")
    case 1: try folder.add("a.yaml", "gammalt och mer")
    case 2: try folder.addFolder("a.yaml")
    default: break
    }
    let names = folder.names
    let texts = sort < 2 ? try folder.text("a.yaml") : ""
    #expect(failure(folder, "a.yaml") != nil)
    #expect(folder.names == names)
    if sort < 2 { #expect(try folder.text("a.yaml") == texts) }
  }

  @Test(
    "Of several that change a file at once one is done and the others are told", arguments: 1...20)
  func atOnce(_ round: Int) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.add("a.yaml", "gammalt")
    let ended = Mutex<[Int: FileFailure?]>([:])
    DispatchQueue.concurrentPerform(iterations: 4) { number in
      var failure: FileFailure?
      do throws(FileFailure) {
        try FileWriter.replace(
          folder.path("a.yaml"), holding: old, by: Array("nytt av \(number)".utf8))
      } catch { failure = error }
      ended.withLock { $0[number] = .some(failure) }
    }
    let done = ended.withLock { $0 }
    let winners = done.filter { $0.value == nil }.map(\.key)
    try #require(done.count == 4 && winners.count == 1)
    #expect(try folder.text("a.yaml") == "nytt av \(winners[0])" && folder.names == ["a.yaml"])
    for case let failure? in done.values {
      #expect(failure.code == .cannotWrite && failure.message.sv.contains("har ändrats medan"))
    }
  }

  @Test("A file that another program has open to change it is left, and that is said")
  func openElsewhere() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.add("a.yaml", "gammalt")
    let editor = try FileHandle(forUpdating: URL(filePath: folder.path("a.yaml")))
    let refused = failure(folder, "a.yaml")
    #expect(refused?.code == .cannotWrite && refused?.message.en.contains("another") == true)
    try editor.write(contentsOf: Data("redigerat".utf8))
    try editor.close()
    #expect(try folder.text("a.yaml") == "redigerat" && folder.names == ["a.yaml"])
  }

  @Test("That a file has vanished is said, and nothing is written in its place")
  func vanished() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let failure = failure(folder, "a.yaml")
    #expect(failure?.code == .cannotWrite && failure?.message.sv.contains("tagits bort") == true)
    #expect(folder.names == [])
  }

  @Test("What changed at the very last moment comes back, whatever it is", arguments: 0..<3)
  func lastMoment(_ sort: Int) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.add("a.yaml", "gammalt")
    let path = folder.path("a.yaml")
    let held = try HeldFolder(of: path)
    let staged = try StagedFile(
      new, for: path, in: held, like: nil, failing: FileFailure.cannotReplace)
    switch sort {
    case 0: try folder.add("a.yaml", "annat")
    case 1:
      try FileManager.default.removeItem(atPath: path)
      try folder.add("a.yaml/mitt.txt", "mitt")
    default:
      try FileManager.default.removeItem(atPath: path)
      try folder.addLink("a.yaml", to: "b.yaml")
    }
    #expect(throws: FileFailure.self) { try staged.place(insteadOf: old) }
    switch sort {
    case 0: #expect(try folder.text("a.yaml") == "annat")
    case 1: #expect(try folder.text("a.yaml/mitt.txt") == "mitt")
    default:
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path) == "b.yaml")
    }
  }
}
