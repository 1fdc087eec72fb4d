import Diagnostics
import Foundation
import Glibc
import Testing

@testable import BidragKit

@Suite("Folders that are held while something is written")
struct HeldFolderTests {
  @Test("What a run that was stopped left is taken away by the next that writes, and nothing else")
  func leftovers() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.add(".bidrag-0123456789abcdef", "halvt")
    try folder.add(".bidrag-fedcba9876543210/underlag/ansokan.yaml", "halvt")
    let kept = [".bidrag", ".bidrag-0123", ".bidrag-0123456789ABCDEF", ".dold", "a.yaml"]
    for name in kept { try folder.add(name, "mitt") }
    try FileWriter.write("nytt", to: folder.path("b.yaml"), overwrites: false)
    #expect(folder.names == kept + ["b.yaml"])
  }

  @Test("What is underway is no document and no case")
  func underway() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.add("fall/beslut.yaml", try RepositoryFiles.text(Self.decision))
    let name = HeldFolder.temporaryName()
    try folder.add("\(name)/ansokan.yaml", "halvt")
    try folder.add("fall/\(HeldFolder.temporaryName())", "halvt")
    #expect(name != HeldFolder.temporaryName() && DocumentName(name) == nil)
    #expect(try CaseLoader.folders(at: folder.root).map(\.path) == [folder.path("fall")])
    #expect(try CaseLoader.files(at: folder.root).count == 1)
  }

  @Test("A folder in which another is at work is waited for, and then that is said")
  func busy() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    let path = folder.path("a.yaml")
    let other = try HeldFolder(of: path)
    do throws(FileFailure) {
      _ = try HeldFolder(of: path, patience: 2)
      Issue.record("two hold one folder")
    } catch {
      #expect(error.code == .cannotWrite && error.message.sv.contains("annan körning av Bidrag"))
    }
    withExtendedLifetime(other) {}
  }

  @Test("A folder is held again as soon as it is let go, and by any name")
  func letGo() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    for _ in 0..<3 { _ = try HeldFolder(of: folder.path("a.yaml"), patience: 0) }
    try folder.addLink("annat", to: folder.root)
    let held = try HeldFolder(of: folder.path("annat/a.yaml"))
    #expect(held.isFolder(at: folder.root) && held.isFolder(at: folder.path("annat")))
    #expect(!held.isFolder(at: "/") && !held.isFolder(at: folder.path("saknas")))
  }

  @Test("Files that are written together in a folder with two names do not wait for each other")
  func twoNames() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.addFolder("ut")
    try folder.addLink("annat", to: folder.path("ut"))
    try FileWriter.write([
      FileToWrite(path: folder.path("ut/a.txt"), bytes: [1], overwrites: false),
      FileToWrite(path: folder.path("annat/b.txt"), bytes: [2], overwrites: false),
    ])
    #expect(folder.names == ["annat", "ut", "ut/a.txt", "ut/b.txt"])
  }

  @Test("Where one of several files has no room, none is put in place")
  func together() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    #expect(throws: FileFailure.self) {
      try FileWriter.write([
        FileToWrite(path: folder.path("a.txt"), bytes: [1], overwrites: false),
        FileToWrite(path: folder.path("saknas/b.txt"), bytes: [2], overwrites: false),
      ])
    }
    #expect(folder.names == [])
  }

  @Test("What is done already when a later file fails is said")
  func half() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    try folder.addFolder("b.txt/mitt")
    do throws(FileFailure) {
      try FileWriter.write([
        FileToWrite(path: folder.path("a.txt"), bytes: [1], overwrites: true),
        FileToWrite(path: folder.path("b.txt"), bytes: [2], overwrites: true),
      ])
      Issue.record("a folder was replaced")
    } catch {
      #expect(error.message.sv.contains("Redan skrivet: ”\(folder.path("a.txt"))”"))
      #expect(!error.message.en.contains("Nothing has been changed"))
    }
    #expect(folder.names == ["a.txt", "b.txt", "b.txt/mitt"])
  }

  private static let decision = "Templates/Bases/inception-2013/decision.yaml"
}
