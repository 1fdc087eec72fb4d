import BidragKit
import Testing

@Suite("Editions from a folder, in every command that goes by editions")
struct EditionOptionTests {
  /// A case and a folder with the one edition that it is judged by.
  private static func folder() throws -> CommandFolder {
    let folder = try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "fall")
    try folder.addFolder("utgavor")
    try folder.add("utgavor/2013.yaml", copyOf: "Templates/Editions/2013.yaml")
    return folder
  }

  private static let commands = [
    ["skriv", "fall", "-o", "gjort"], ["läge", "fall"], ["rätta", "fall"],
    ["ny", "ansökan", "--typ", "förberedelse", "--fil", "ny.yaml"],
    ["ny", "beslut", "--från", "fall", "--fil", "ny.yaml"],
    ["ny", "redovisning", "--från", "fall", "--år", "1", "--fil", "ny.yaml"],
    ["förklara", "fall"],
    ["hämta", "fall/bokforing/huvudbok-2014.se", "--till", "fall"],
    ["flytta", "fall/redovisning-1.yaml", "--till", "2013"],
  ]

  @Test("They are followed where they are sound", arguments: commands)
  func sound(_ arguments: [String]) throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let run = try CommandRun.bidrag(
      arguments + ["--utgåvor", "utgavor", "--per-dag", "2026-01-01", "--språk", "sv"],
      in: folder.root, environment: [:])
    #expect(run.exitCode == ExitStatus.fine, "\(run.everything)")
  }

  @Test("Nothing is done by editions that are wrong", arguments: commands)
  func wrong(_ arguments: [String]) throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    try folder.change("utgavor/2013.yaml", "valid_to: 2015-05-31", to: "valid_to: 2011-05-31")
    let run = try CommandRun.bidrag(
      arguments + ["--editions", "utgavor", "--språk", "sv"], in: folder.root, environment: [:])
    #expect(run.exitCode == ExitStatus.stopped, "\(run.everything)")
    #expect(run.output.contains("EDN002") && run.output.contains("utgavor/2013.yaml"))
    #expect(throws: (any Error).self) { try folder.text("ny.yaml") }
    #expect(throws: (any Error).self) { try folder.text("gjort/ansokan.xml") }
  }

  @Test("What they say is what counts: a ceiling of one's own stops what the shipped one lets pass")
  func followed() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    try folder.change("utgavor/2013.yaml", "amount: 275 000", to: "amount: 100 000")
    let run = try folder.bidrag(
      "skriv", "fall", "--utgavor", "utgavor", "--per-dag", "2026-01-01", "-o", "gjort")
    #expect(run.exitCode == ExitStatus.stopped && run.output.contains("BUD002"))
    let shipped = try folder.bidrag("skriv", "fall", "--per-dag", "2026-01-01", "-o", "gjort")
    #expect(shipped.exitCode == ExitStatus.fine, "\(shipped.everything)")
  }

  @Test("What is left up to a ceiling of one's own is explained by it")
  func explained() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    try folder.change("utgavor/2013.yaml", "amount: 275 000", to: "amount: 300 000")
    let words = ["förklara", "fall", "tak", "--språk", "sv"]
    let own = try CommandRun.bidrag(
      words + ["--utgåvor", "utgavor"], in: folder.root, environment: [:])
    #expect(own.output.contains("300\u{A0}000"), "\(own.everything)")
    let shipped = try CommandRun.bidrag(words, in: folder.root, environment: [:])
    #expect(shipped.output.contains("275\u{A0}000"), "\(shipped.everything)")
  }

  @Test("The advice on what can be explained goes by them, too")
  func advised() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    let run = try folder.bidrag("förklara", "fall", "i_korthet.rubrik", "--utgåvor", "utgavor")
    #expect(run.exitCode == ExitStatus.wrongUsage && !run.errors.contains("<kommando>"))
    #expect(
      run.errors.contains("”bidrag förklara fall/ansokan.yaml --utgåvor utgavor”"),
      "\(run.errors)")
  }

  @Test("A ceiling that the edition does not know is said to be unknown, and not to be written")
  func unknownCeiling() throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    try folder.change("utgavor/2013.yaml", "amount: 275 000", to: "amount: unknown")
    let run = try CommandRun.bidrag(
      ["förklara", "fall", "tak", "--språk", "sv", "--utgåvor", "utgavor"], in: folder.root,
      environment: [:])
    #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty, "\(run.everything)")
    #expect(run.output.contains("är inte känt för utgåvan"), "\(run.everything)")
    #expect(!run.output.contains("skrivits in"), "\(run.everything)")
  }

  @Test("A folder without editions is refused, with what to do", arguments: commands)
  func empty(_ arguments: [String]) throws {
    let folder = try Self.folder()
    defer { folder.remove() }
    try folder.addFolder("tom")
    let run = try CommandRun.bidrag(
      arguments + ["--editions", "tom", "--språk", "sv"], in: folder.root, environment: [:])
    #expect(run.exitCode == ExitStatus.noInput && run.errors.contains("inga utgåvor"))
  }

  @Test(
    "The help of each tells of it",
    arguments: ["validate", "render", "status", "fix", "new", "explain", "import", "migrate"])
  func help(_ command: String) throws {
    let run = try CommandRun.bidrag([command, "--help"])
    #expect(run.output.contains("--editions"))
  }
}
