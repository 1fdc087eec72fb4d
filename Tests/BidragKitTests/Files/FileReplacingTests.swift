import BidragKit
import Diagnostics
import Foundation
import Testing

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
}
