import BidragKit
import Foundation
import Testing

@Suite("The command migrate", .timeLimit(.minutes(5)))
struct MigrateCommandTests {
  private static let day = "2023-10-15"
  private static let example = "Examples/vasteras-gaborone-2021"

  /// The example with its report on year 2 as it was before.
  private func folder() throws -> CommandFolder {
    let folder = try CommandFolder(copyOf: Self.example, as: "fall")
    try folder.add(
      "fall/redovisning-2.yaml", try folder.text("fall/fore-flytten/redovisning-2.yaml"))
    return folder
  }

  @Test(
    "Without being told to write it shows the change in lines and in words, as the example has it")
  func shows() throws {
    let folder = try folder()
    defer { folder.remove() }
    let before = try folder.text("fall/redovisning-2.yaml")
    let run = try CommandRun.bidrag(
      ["flytta", "redovisning-2.yaml", "--till", "2023", "--språk", "en", "--per-dag", Self.day],
      in: folder.path("fall"))
    #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty, "\(run.everything)")
    let shown = try Repository.text("\(Self.example)/fore-flytten/flytta.txt")
    #expect(run.output == shown, "flytta.txt is old: run `make examples`")
    #expect(try folder.text("fall/redovisning-2.yaml") == before)
  }

  @Test("Told to, it writes what the example shows, and a second time there is nothing to do")
  func writes() throws {
    let folder = try folder()
    defer { folder.remove() }
    let call = [
      "migrate", "fall/redovisning-2.yaml", "--to", "2023", "--language", "en", "--write",
    ]
    let run = try CommandRun.bidrag(call + ["--as-of", Self.day], in: folder.root)
    #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty, "\(run.everything)")
    #expect(run.output.hasPrefix("Saved: fall/redovisning-2.yaml, from the 2020 edition to 2023."))
    #expect(!run.output.contains("@@"))
    let after = try folder.text("fall/redovisning-2.yaml")
    #expect(try Repository.text("\(Self.example)/redovisning-2.yaml") == after)
    let again = try CommandRun.bidrag(call, in: folder.root)
    #expect(again.exitCode == ExitStatus.fine && again.output.contains("nothing to carry over"))
    #expect(try folder.text("fall/redovisning-2.yaml") == after)
  }

  @Test("Another file can be told to hold it, but not one that is there unless it may be replaced")
  func otherFile() throws {
    let folder = try folder()
    defer { folder.remove() }
    let before = try folder.text("fall/redovisning-2.yaml")
    let run = try folder.bidrag(
      "flytta", "fall/redovisning-2.yaml", "--till", "2023", "-o", "ny.yaml")
    #expect(
      run.exitCode == ExitStatus.fine && run.output.hasPrefix("Sparad: ny.yaml"),
      "\(run.everything)")
    #expect(
      try folder.text("ny.yaml").contains("utgåva: \"2023\"")
        || folder.text("ny.yaml").contains("utgåva: 2023"))
    #expect(try folder.text("fall/redovisning-2.yaml") == before)
    let made = try folder.text("ny.yaml")
    let again = try folder.bidrag(
      "flytta", "fall/redovisning-2.yaml", "--till", "2023", "-o", "ny.yaml")
    #expect(again.exitCode == ExitStatus.cannotWrite)
    #expect(try folder.text("ny.yaml") == made)
    let forced = try folder.bidrag(
      "flytta", "fall/redovisning-2.yaml", "--till", "2023", "-o", "ny.yaml", "--ersätt")
    #expect(forced.exitCode == ExitStatus.fine, "\(forced.everything)")
  }

  @Test(
    "Where there is nothing to carry over, a file that is asked for is a copy, and that is said")
  func copy() throws {
    let folder = try folder()
    defer { folder.remove() }
    let run = try folder.bidrag(
      "flytta", "fall/redovisning-2.yaml", "--till", "2020", "-o", "kopia.yaml")
    #expect(
      run.exitCode == ExitStatus.fine && run.output.hasSuffix("\nSparad som den är: kopia.yaml\n"),
      "\(run.everything)")
    #expect(run.output.contains("Det finns inget att flytta."))
    #expect(try folder.text("kopia.yaml") == folder.text("fall/redovisning-2.yaml"))
  }

  @Test("What cannot be carried over is refused with a reason, and nothing is changed")
  func refused() throws {
    let folder = try folder()
    defer { folder.remove() }
    try folder.add("a.xml", "<a/>")
    try folder.add("tabb.yaml", copyOf: "Examples/mistakes/tab.yaml")
    let names = folder.names
    let calls: [(path: String, edition: String, code: Int32, words: String)] = [
      ("fall/ansokan.yaml", "2023", ExitStatus.stopped, "beslutad och låst"),
      ("fall/beslut.yaml", "2023", ExitStatus.wrongUsage, "är ett beslut"),
      ("fall/redovisning-2.yaml", "2018", ExitStatus.wrongUsage, "2020 eller 2023"),
      ("fall/redovisning-2.yaml", "20203", ExitStatus.wrongUsage, "Menade du"),
      ("fall", "2023", ExitStatus.wrongUsage, "är en mapp"),
      ("a.xml", "2023", ExitStatus.wrongUsage, "XML"),
      ("tabb.yaml", "2023", ExitStatus.unreadable, "kan inte läsas"),
      ("fattas.yaml", "2023", ExitStatus.noInput, "fattas.yaml"),
    ]
    for call in calls {
      let before = call.path.hasSuffix(".yaml") ? try? folder.text(call.path) : nil
      let run = try folder.bidrag("flytta", call.path, "--till", call.edition, "--skriv")
      #expect(run.exitCode == call.code && run.output.isEmpty, "\(call): \(run.everything)")
      #expect(run.errors.contains(call.words), "\(call): \(run.errors)")
      if let before { #expect(try folder.text(call.path) == before) }
    }
    #expect(folder.names == names)
    let both = try folder.bidrag(
      "flytta", "fall/redovisning-2.yaml", "--till", "2023", "--skriv", "-o", "x.yaml")
    #expect(both.exitCode == ExitStatus.wrongUsage && both.errors.contains("Välj ett"))
  }
}
