import BidragKit
import Foundation
import Testing

@Suite("The command fix", .timeLimit(.minutes(5)))
struct FixCommandTests {
  private static let phone = "\"+46 21 39 00 00\""
  private static let broken = "021-39 00 00 # växeln"
  private static let mended = "\"+4621390000\" # växeln"

  /// A case whose application has a telephone number to mend.
  private func folder() throws -> CommandFolder {
    let folder = try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "fall")
    try folder.change("fall/ansokan.yaml", Self.phone, to: Self.broken)
    return folder
  }

  @Test("Without being told to write it shows the change, and writes nothing")
  func shows() throws {
    let folder = try folder()
    defer { folder.remove() }
    let before = try folder.text("fall/ansokan.yaml")
    let run = try folder.bidrag("rätta", "fall/ansokan.yaml")
    #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty, "\(run.everything)")
    let shown = ["-      telefon: \(Self.broken)\n", "+      telefon: \(Self.mended)\n", "PRT011"]
    for words in shown + ["--- fall/ansokan.yaml\n", "bidrag rätta fall/ansokan.yaml --skriv"] {
      #expect(run.output.contains(words), "\(run.output)")
    }
    #expect(!run.output.contains("\u{1B}"))
    #expect(try folder.text("fall/ansokan.yaml") == before)
  }

  @Test(
    "Told to, it writes the change and nothing else, once", arguments: ["--write", "--skriv"])
  func writes(_ flag: String) throws {
    let folder = try folder()
    defer { folder.remove() }
    let before = try folder.text("fall/ansokan.yaml")
    let names = folder.names
    let run = try folder.bidrag("ratta", "fall/ansokan.yaml", flag)
    #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty, "\(run.everything)")
    #expect(run.output.hasPrefix("Sparad: fall/ansokan.yaml, en sak rättad.\n"), "\(run.output)")
    let after = try folder.text("fall/ansokan.yaml")
    #expect(after == before.replacing(Self.broken, with: Self.mended) && folder.names == names)
    let again = try folder.bidrag("rätta", "fall/ansokan.yaml", flag)
    #expect(
      again.exitCode == ExitStatus.fine && again.output.contains("inget som Bidrag kan rätta"))
    #expect(try folder.text("fall/ansokan.yaml") == after)
  }

  @Test("A report that was begun from the document as it was is told of")
  func outdated() throws {
    let folder = try folder()
    defer { folder.remove() }
    let digest = SHA256Digest.hex(of: Array(try folder.text("fall/ansokan.yaml").utf8))
    let line = "\närende:\n  ansökans_kontrollsumma: \"\(digest)\"\n"
    try folder.change("fall/redovisning-1.yaml", "\närende:\n", to: line)
    let sound = try folder.bidrag("granska", "fall/redovisning-1.yaml")
    let run = try folder.bidrag("rätta", "fall/ansokan.yaml", "--skriv")
    #expect(run.output.contains("fall/redovisning-1.yaml påbörjades"), "\(run.output)")
    let changed = try folder.bidrag("granska", "fall/redovisning-1.yaml")
    #expect(!sound.output.contains("REP002") && changed.output.contains("REP002"))
  }

  @Test("Of a case all documents are mended, and each is told of once")
  func wholeCase() throws {
    let folder = try folder()
    defer { folder.remove() }
    let run = try folder.bidrag("fix", "fall", "fall/ansokan.yaml", "--write", "--language", "en")
    #expect(run.exitCode == ExitStatus.fine && run.errors.isEmpty, "\(run.everything)")
    #expect(run.output.ranges(of: "Saved: ").count == 1)
    #expect(run.output.ranges(of: "nothing here that Bidrag can mend").count == 2)
  }

  @Test("With nothing to mend it says so, kindly, and leaves suggestions to people")
  func nothing() throws {
    let folder = try CommandFolder(copyOf: "Examples/vasteras-gaborone", as: "case")
    defer { folder.remove() }
    let sound = try folder.bidrag("fix", "case/application.yaml", "--write")
    #expect(sound.exitCode == ExitStatus.fine && sound.errors.isEmpty)
    #expect(
      sound.output == "case/application.yaml: there is nothing here that Bidrag can mend for you.\n"
    )
    let line = try #require(
      try folder.text("case/application.yaml").firstMatch(of: /start: (\d+)-(\d+)-(\d+)/))
    let date = "start: 7.4.\(line.1)"
    try folder.change("case/application.yaml", String(line.0), to: date)
    let guess = try folder.bidrag("fix", "case/application.yaml", "--write")
    #expect(guess.exitCode == ExitStatus.fine && guess.output.contains("for you to decide on:\n"))
    #expect(guess.output.contains("Write \(line.1)-04-07 [FRM010]"), "\(guess.output)")
    #expect(try folder.text("case/application.yaml").contains(date))
  }

  @Test("XML is refused, and what cannot be read is said to be so; no file is touched")
  func refused() throws {
    let folder = try folder()
    defer { folder.remove() }
    try folder.add("a.xml", "<a/>")
    try folder.add("tabb.yaml", copyOf: "Examples/mistakes/tab.yaml")
    let before = try folder.text("fall/ansokan.yaml")
    let xml = try folder.bidrag("rätta", "fall/ansokan.yaml", "a.xml", "--skriv")
    #expect(xml.exitCode == ExitStatus.wrongUsage && xml.errors.contains("XML"))
    #expect(try folder.text("fall/ansokan.yaml") == before)
    let tab = try folder.bidrag("rätta", "tabb.yaml", "--skriv")
    #expect(tab.exitCode == ExitStatus.unreadable && tab.output.contains("cannot be read"))
    #expect(try folder.text("tabb.yaml") == Repository.text("Examples/mistakes/tab.yaml"))
    #expect(try folder.bidrag("rätta", "fattas").exitCode == ExitStatus.noInput)
  }

  @Test("A link is not followed, and then no file is changed at all")
  func link() throws {
    let folder = try folder()
    defer { folder.remove() }
    let manager = FileManager.default
    try manager.moveItem(
      atPath: folder.path("fall/ansokan.yaml"), toPath: folder.path("annan.yaml"))
    try manager.createSymbolicLink(
      atPath: folder.path("fall/ansokan.yaml"), withDestinationPath: "../annan.yaml")
    try folder.add("b.yaml", copyOf: "Examples/mistakes/telephone.yaml")
    let before = [try folder.text("annan.yaml"), try folder.text("b.yaml")]
    let run = try folder.bidrag("rätta", "b.yaml", "fall", "--skriv")
    #expect(run.exitCode == ExitStatus.cannotWrite && run.output.isEmpty, "\(run.output)")
    #expect(run.errors.contains("länk"))
    #expect([try folder.text("annan.yaml"), try folder.text("b.yaml")] == before)
  }

  @Test(
    "A terminal is shown the change in colour",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/script")))
  func colored() throws {
    let call = "'\(CommandRun.program)' rätta Examples/mistakes/telephone.yaml"
    let run = try CommandRun.run("/usr/bin/script", ["-qec", call, "/dev/null"])
    #expect(run.output.contains("\u{1B}[32m+") && run.output.contains("\u{1B}[31m-"))
    let plain = try CommandRun.run(
      "/usr/bin/script", ["-qec", call, "/dev/null"], environment: ["NO_COLOR": "1"])
    #expect(!plain.output.contains("\u{1B}"))
  }
}
