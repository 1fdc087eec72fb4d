import BidragKit
import Foundation
import Testing

/// A file's name may hold anything but a slash; a terminal obeys some of it.
@Suite("Hostile names", .timeLimit(.minutes(5)))
struct HostileNameTests {
  /// A line break, a colour, a title of the window, a bell and a turn of the direction of writing.
  private static let hostile = "ond\nrad\u{1B}[31m\u{1B}]0;x\u{7}\u{202E}"

  private func expectTame(_ run: CommandRun, sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(!run.everything.isEmpty, sourceLocation: sourceLocation)
    let scalars = run.everything.unicodeScalars
    let isTame = scalars.allSatisfy { scalar in
      scalar == "\n" || (scalar.properties.generalCategory != .control && scalar != "\u{202E}")
    }
    #expect(isTame, "\(run.everything.debugDescription)", sourceLocation: sourceLocation)
    let isWhole = !run.everything.contains("ond\nrad")
    #expect(isWhole, "\(run.everything.debugDescription)", sourceLocation: sourceLocation)
  }

  private func folder() throws -> CommandFolder {
    let folder = try CommandFolder()
    try folder.add("\(Self.hostile).yaml", copyOf: "Examples/mistakes/telephone.yaml")
    try folder.add(copyOf: "Examples/vasteras-jinan", asCase: Self.hostile)
    return folder
  }

  @Test(
    "What is told of a document or a case shows signs in the place of such characters",
    arguments: [
      ["validate", "#.yaml"], ["validate", "#"], ["validate", "#.yaml", "--format", "json"],
      ["status", "#"], ["status", "."], ["validate", "."], ["fix", "#"], ["fix", "#.yaml"],
      ["migrate", "#.yaml", "--to", "2023"],
    ])
  func told(_ call: [String]) throws {
    let folder = try folder()
    defer { folder.remove() }
    expectTame(try CommandRun.bidrag(call.map(named), in: folder.root))
  }

  @Test(
    "What is said of files shows signs in the place of such characters",
    arguments: [
      ["render", "#"], ["render", "#.yaml"], ["render", "#.yaml", "--draft"],
      ["validate", "missing-#"], ["status", "missing-#"], ["new", "report", "--from", "missing-#"],
      ["new", "application", "--kind", "project", "-o", "new-#.yaml"],
      ["new", "application", "--kind", "project", "-o", "#.yaml"],
      ["new", "application", "--kind", "project", "--edition", "#"],
      ["migrate", "#", "--to", "2023"], ["migrate", "#.yaml", "--to", "#"],
      ["migrate", "missing-#", "--to", "2023"],
    ])
  func said(_ call: [String]) throws {
    let folder = try folder()
    defer { folder.remove() }
    let run = try CommandRun.bidrag(call.map(named), in: folder.root)
    expectTame(run)
  }

  @Test(
    "What is said of a wrong call shows signs in the place of such characters",
    arguments: [
      ["#"], ["validate", "x", "--#"], ["validate", "x", "--format", "#"], ["rules", "#"],
      ["validate", "x", "--as-of", "#"], ["new", "#"], ["status", "a", "#"],
    ])
  func wrongUsage(_ call: [String]) throws {
    let run = try CommandRun.bidrag(call.map(named))
    #expect(run.exitCode == ExitStatus.wrongUsage)
    expectTame(run)
  }

  @Test("A file whose name is in an old encoding is read")
  func latinName() throws {
    let folder = try CommandFolder()
    defer { folder.remove() }
    try folder.add("a.yaml", copyOf: "Examples/mistakes/telephone.yaml")
    let shell = "name=$(printf 'ans\\366kan.yaml'); mv a.yaml \"$name\"; \"$0\" validate \"$name\""
    let run = try CommandRun.run("/bin/sh", ["-c", shell, CommandRun.program], in: folder.root)
    withKnownIssue("the argument is read as UTF-8, so there is nothing of that name") {
      #expect(run.exitCode == ExitStatus.stopped, "\(run.errors)")
    }
  }

  private func named(_ argument: String) -> String {
    argument.replacing("#", with: Self.hostile)
  }
}

extension CommandFolder {
  fileprivate func add(copyOf original: String, asCase name: String) throws {
    try add(name, copyOf: original)
    for made in ["ut", "out"] { try delete("\(name)/\(made)") }
  }
}
