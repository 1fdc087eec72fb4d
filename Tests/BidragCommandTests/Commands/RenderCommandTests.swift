import BidragKit
import Foundation
import Testing

@Suite("The command render", .timeLimit(.minutes(5)))
struct RenderCommandTests {
  private static let made = [
    "ansokan.txt", "ansokan.xml", "beslut.txt", "beslut.xml", "redovisning-1.txt",
    "redovisning-1.xml",
  ].map { "fall/ut/\($0)" }

  private func caseFolder() throws -> CommandFolder {
    try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "fall")
  }

  private func made(in folder: CommandFolder) -> [String] {
    folder.names.filter { $0.hasPrefix("fall/ut/") }
  }

  @Test("Made twice, the files are the same and are said to be unchanged")
  func twice() throws {
    let folder = try caseFolder()
    defer { folder.remove() }
    let first = try folder.bidrag("skriv", "fall")
    #expect(first.exitCode == ExitStatus.fine && made(in: folder) == Self.made)
    let texts = try Self.made.map(folder.text)
    let second = try folder.bidrag("skriv", "fall")
    #expect(second.exitCode == ExitStatus.fine)
    for name in Self.made {
      #expect(first.output.contains("Sparad: \(name)\n"))
      #expect(second.output.contains("Oförändrad: \(name)\n"))
    }
    #expect(try Self.made.map(folder.text) == texts)
  }

  @Test("After a change, what was made is not replaced until it may be")
  func afterChange() throws {
    let folder = try caseFolder()
    defer { folder.remove() }
    _ = try folder.bidrag("skriv", "fall/ansokan.yaml")
    let old = try folder.text("fall/ut/ansokan.xml")
    try folder.change("fall/ansokan.yaml", "ämnesområde: Näringsliv", to: "ämnesområde: Företag")
    let refused = try folder.bidrag("skriv", "fall/ansokan.yaml")
    #expect(refused.exitCode == ExitStatus.cannotWrite && refused.output.isEmpty)
    #expect(try folder.text("fall/ut/ansokan.xml") == old)
    for flag in ["--force", "--ersatt"] {
      #expect(try folder.bidrag("skriv", "fall/ansokan.yaml", flag).exitCode == ExitStatus.fine)
    }
    #expect(try folder.text("fall/ut/ansokan.xml").contains("Företag och hållbar utveckling"))
    #expect(try folder.text("fall/ut/ansokan.txt").contains("Företag och hållbar utveckling"))
  }

  @Test("One sort alone is made where it is asked for, in the folder asked for")
  func sorts() throws {
    let folder = try caseFolder()
    defer { folder.remove() }
    _ = try folder.bidrag("skriv", "fall/beslut.yaml", "--to", "text", "-o", "a/b")
    #expect(folder.names.filter { $0.hasPrefix("a/b/") } == ["a/b/beslut.txt"])
    _ = try folder.bidrag("skriv", "fall/beslut.yaml", "--to", "xml", "--to", "text", "--mapp", "c")
    #expect(folder.names.filter { $0.hasPrefix("c/") } == ["c/beslut.txt", "c/beslut.xml"])
    #expect(made(in: folder) == [])
  }

  @Test("Several sorts go with commas, the budget annex among them, under the option's both names")
  func commas() throws {
    let folder = try caseFolder()
    defer { folder.remove() }
    _ = try folder.bidrag("skriv", "fall/ansokan.yaml", "--till", "csv,xlsx,text", "-o", "a")
    #expect(
      folder.names.filter { $0.hasPrefix("a/") }
        == ["a/ansokan-budget.csv", "a/ansokan-budget.xlsx", "a/ansokan.txt"])
    let annex = try folder.text("a/ansokan-budget.csv")
    #expect(try annex == folder.text("fall/bilagor/budget.csv"))
    _ = try folder.bidrag(
      "render", "fall/ansokan.yaml", "--to", "csv", "--language", "en", "-o", "b")
    #expect(try folder.text("b/ansokan-budget.csv").contains(",8353.60\r\n"))
    for sorts in ["", "csv,", "csv,docx", "csv;text"] {
      let run = try folder.bidrag("skriv", "fall/ansokan.yaml", "--till", sorts, "-o", "c")
      #expect(run.exitCode == ExitStatus.wrongUsage, "\(sorts)")
    }
    #expect(!folder.names.contains { $0.hasPrefix("c/") })
    let swedish = try folder.bidrag("skriv", "fall/ansokan.yaml", "--till", "docx")
    #expect(swedish.errors.contains("- formulär\n"))
    let english = try folder.bidrag("render", "fall/ansokan.yaml", "--to", "docx")
    #expect(english.errors.contains("- form\n"))
  }

  @Test("What is stopped is made only as a draft, marked, without XML")
  func draft() throws {
    let folder = try caseFolder()
    defer { folder.remove() }
    try folder.change("fall/ansokan.yaml", "sökt_belopp: 273 500", to: "sökt_belopp: 273 501")
    let stopped = try folder.bidrag("skriv", "fall/ansokan.yaml")
    #expect(stopped.exitCode == ExitStatus.stopped && made(in: folder) == [])
    #expect(stopped.output.contains("Inget gjordes av ”fall/ansokan.yaml”"))
    for flag in ["--draft", "--utkast"] {
      let draft = try folder.bidrag("skriv", "fall/ansokan.yaml", flag)
      #expect(draft.exitCode == ExitStatus.stopped)
      #expect(made(in: folder) == ["fall/ut/ansokan-utkast.txt"])
      #expect(draft.output.contains("Ingen XML gjordes"))
    }
    #expect(try folder.text("fall/ut/ansokan-utkast.txt").localizedStandardContains("utkast"))
  }

  @Test("The language of the text is the document's, or the one asked for")
  func language() throws {
    let folder = try caseFolder()
    defer { folder.remove() }
    let own = try folder.bidrag("render", "fall/beslut.yaml", "-o", "own")
    let english = try folder.bidrag("skriv", "fall/beslut.yaml", "--sprak", "en", "-o", "en")
    #expect(own.output.contains("Sparad: ") && english.output.contains("Saved: "))
    #expect(try folder.text("own/beslut.txt").contains("Beslutsdatum: "))
    #expect(try !folder.text("en/beslut.txt").contains("Beslutsdatum: "))
    #expect(try folder.text("own/beslut.xml") == folder.text("en/beslut.xml"))
  }

  @Test("The XML that was made is sound, until its source is another")
  func stale() throws {
    let folder = try caseFolder()
    defer { folder.remove() }
    _ = try folder.bidrag("skriv", "fall")
    for name in ["ansokan", "beslut", "redovisning-1"] {
      #expect(try folder.bidrag("granska", "fall/ut/\(name).xml").exitCode == ExitStatus.fine)
    }
    try folder.change("fall/ansokan.yaml", "ämnesområde: Näringsliv", to: "ämnesområde: Företag")
    let run = try folder.bidrag("granska", "fall/ut/ansokan.xml")
    #expect(run.exitCode == ExitStatus.stopped && run.output.contains("XML005"))
  }
}
