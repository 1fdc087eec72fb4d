import BidragKit
import Foundation
import Testing

@Suite("The forms of an answer of the command validate", .timeLimit(.minutes(5)))
struct ValidateFormatTests {
  private static let mistake = "Examples/mistakes/women-and-men.yaml"

  @Test(
    "An answer is the same bytes each time, whatever the system is set to",
    arguments: ["plain", "sarif", "junit", "html"], ["sv", "en"])
  func sameBytes(_ format: String, _ language: String) throws {
    let call = [
      "validate", Self.mistake, "Examples/vasteras-jinan", "--format", format, "--language",
      language, "--as-of", "2026-01-01",
    ]
    let run = try CommandRun.bidrag(call, environment: CommandRun.swedish)
    let again = try CommandRun.bidrag(call, environment: CommandRun.english)
    #expect(run.output == again.output && run.errors.isEmpty)
    #expect(run.exitCode == ExitStatus.stopped)
    #expect(run.output.contains(language == "sv" ? "Kvinnor (2)" : "Women (2)"))
  }

  @Test("SARIF is JSON that describes the rules it names")
  func sarif() throws {
    let run = try CommandRun.bidrag(["granska", Self.mistake, "--format", "sarif"])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    let log = try #require(object as? [String: Any])
    let runs = try #require(log["runs"] as? [[String: Any]])
    let results = try #require(runs.first?["results"] as? [[String: Any]])
    #expect(log["version"] as? String == "2.1.0" && results.count == 1)
    let tool = try #require(runs.first?["tool"] as? [String: [String: Any]])
    let rules = try #require(tool["driver"]?["rules"] as? [[String: Any]])
    let index = try #require(results[0]["ruleIndex"] as? Int)
    #expect(rules[index]["id"] as? String == "ACT009" && rules[index]["help"] != nil)
    #expect(rules.allSatisfy { $0["shortDescription"] != nil })
  }

  @Test(
    "The XML of JUnit and the page are well-formed",
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")),
    arguments: ["junit", "html"])
  func wellFormed(_ format: String) throws {
    let folder = try CommandFolder()
    defer { folder.remove() }
    let run = try CommandRun.bidrag([
      "granska", "Examples/mistakes/telephone.yaml", "--format", format,
    ])
    // XML has no such first line.
    try folder.add("answer.xml", run.output.replacing("<!DOCTYPE html>\n", with: ""))
    let lint = try CommandRun.run("/usr/bin/xmllint", ["--noout", folder.path("answer.xml")])
    #expect(lint.exitCode == 0, "\(lint.errors)")
  }

  @Test("An answer can be saved, and never in the place of another file unless asked to")
  func saved() throws {
    let folder = try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "case")
    defer { folder.remove() }
    let call = ["granska", "case", "--format", "html", "--per-dag", "2015-02-16"]
    let shown = try CommandRun.bidrag(call, in: folder.root)
    let saved = try CommandRun.bidrag(call + ["-o", "svar.html"], in: folder.root)
    #expect(saved.exitCode == ExitStatus.fine && saved.output == "Sparad: svar.html\n")
    #expect(try folder.text("svar.html") == shown.output)
    try folder.add("svar.html", "mitt")
    let refused = try CommandRun.bidrag(call + ["--fil", "svar.html"], in: folder.root)
    #expect(refused.exitCode == ExitStatus.cannotWrite && refused.errors.contains("finns redan"))
    #expect(try folder.text("svar.html") == "mitt")
    let replaced = try CommandRun.bidrag(
      call + ["--output", "svar.html", "--ersatt"], in: folder.root)
    #expect(replaced.exitCode == ExitStatus.fine)
    #expect(try folder.text("svar.html") == shown.output)
  }

  @Test("An answer never takes the place of a document that it tells of")
  func ownDocument() throws {
    let folder = try CommandFolder(copyOf: "Examples/vasteras-jinan", as: "case")
    defer { folder.remove() }
    let before = try folder.text("case/ansokan.yaml")
    let call = ["granska", "case", "-o", "./case/../case/ansokan.yaml", "--ersatt"]
    let run = try CommandRun.bidrag(call, in: folder.root)
    #expect(run.exitCode == ExitStatus.cannotWrite && run.errors.contains("som granskas"))
    #expect(try folder.text("case/ansokan.yaml") == before)
  }

  @Test("Text that is saved is plain")
  func savedText() throws {
    let folder = try CommandFolder()
    defer { folder.remove() }
    let path = folder.path("svar.txt")
    let run = try CommandRun.bidrag(["granska", Self.mistake, "-o", path])
    #expect(run.exitCode == ExitStatus.stopped)
    let text = try folder.text("svar.txt")
    #expect(text == (try CommandRun.bidrag(["granska", Self.mistake])).output)
    #expect(!text.contains("\u{1B}") && text.contains(":95:33: stoppar: "))
  }
}
