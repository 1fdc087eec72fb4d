import BidragKit
import Foundation
import Glibc
import Testing

/// What lies under a name need be no file: a pipe waits for ever, and a device never ends.
@Suite("Pipes, sockets, devices and links in the place of files", .timeLimit(.minutes(5)))
struct HostilePlaceTests {
  enum Place: String, CaseIterable, Sendable {
    case pipe, socket, device, linkToDevice, linkToItself, folder

    func make(at path: String) throws {
      switch self {
      case .pipe: try #require(mkfifo(path, 0o600) == 0)
      case .socket: try #require(mknod(path, S_IFSOCK | 0o600, 0) == 0)
      case .device, .linkToDevice:
        try FileManager.default.createSymbolicLink(
          atPath: path, withDestinationPath: self == .device ? "/dev/zero" : "/dev/stdin")
      case .linkToItself:
        try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
      case .folder:
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      }
    }
  }

  private func tryEach(
    _ calls: [[String]], in folder: CommandFolder, codes: Set<Int32>,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for call in calls {
      let run = try CommandRun.bidrag(call, in: folder.root)
      #expect(
        codes.contains(run.exitCode), "\(call): \(run.exitCode) \(run.everything)",
        sourceLocation: sourceLocation)
      #expect(!run.everything.isEmpty, sourceLocation: sourceLocation)
    }
  }

  @Test("A document that is none is refused by every command, soon", arguments: Place.allCases)
  func documents(_ place: Place) throws {
    let folder = try CommandFolder()
    defer { folder.remove() }
    try place.make(at: folder.path("ansokan.yaml"))
    try tryEach(
      [
        ["validate", "ansokan.yaml"], ["fix", "ansokan.yaml"], ["render", "ansokan.yaml"],
        ["explain", "ansokan.yaml"], ["migrate", "ansokan.yaml", "--to", "2023"],
        ["import", "ansokan.yaml", "--into", "."], ["verify", "ansokan.yaml"],
        ["validate", "."], ["status", "."],
      ], in: folder,
      codes: [ExitStatus.wrongUsage, ExitStatus.noInput, ExitStatus.inputOutput])
  }

  @Test(
    "What lies beside a document may be anything, and the document is checked all the same or not",
    arguments: [
      "bilagor/budget.csv", "bidrag-profil.yaml", "beslut.yaml", "kontering.yaml",
      "brevhuvud.yaml", "redovisning-1.yaml", "ut",
    ])
  func beside(_ name: String) throws {
    for place in Place.allCases {
      let folder = try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "case")
      defer { folder.remove() }
      try folder.delete("case/\(name)")
      try place.make(at: folder.path("case/\(name)"))
      try tryEach(
        [["validate", "case"], ["status", "case"], ["render", "case", "--draft"]], in: folder,
        codes: [
          ExitStatus.fine, ExitStatus.stopped, ExitStatus.inputOutput, ExitStatus.cannotWrite,
          ExitStatus.noInput, ExitStatus.unreadable,
        ])
    }
  }
}
