import BidragKit
import Foundation
import Testing

/// Names and values come from strangers, and are shown on people's screens.
@Suite("Hostile names and values of fields", .timeLimit(.minutes(5)))
struct HostileFieldTests {
  /// A line break, a colour, the title of a window, a bell, turns of the direction of writing and
  /// C1's own escape, as YAML writes them.
  private static let hostile =
    #"ond\nrad\e[31m\e]0;x\a\u202E\u2066\u200F\x9B31m\x7F<script>alert(1)</script>]]>"#

  private static let changes = [
    ("i_korthet:\n", "i_korthet:\n  \"#\": x\n"), ("bakgrund:\n", "\"#\": x\nbakgrund:\n"),
    ("land: Kina", "land: \"#\""), ("post: logi", "post: \"#\""), ("id: A1", "id: \"#\""),
    ("start: 2014-04-07", "start: \"#\""), ("sökt_belopp: 131 000", "sökt_belopp: \"#\""),
    ("fil: bilagor/budget.xlsx", "fil: \"#\""), ("fao@jinan.example", "\"#\""),
    ("rubrik: Resa till Jinan", "rubrik: \"#\""), ("undertecknad: ja", "undertecknad: \"#\""),
  ]

  private func folder() throws -> CommandFolder {
    let folder = try CommandFolder()
    try folder.add(
      "ansokan.yaml", copyOf: "Templates/Bases/inception-2013/application.yaml")
    for (old, new) in Self.changes {
      try folder.change("ansokan.yaml", old, to: new.replacing("#", with: Self.hostile))
    }
    return folder
  }

  /// - Parameter turns: whether marks of the direction of writing may stand: they are part of what
  ///   people wrote, and of texts that are made to be read and pasted.
  private func expectTame(
    _ text: String, turns: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let wild = text.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x0A: false
      case 0x200E...0x200F, 0x202A...0x202E, 0x2066...0x2069: !turns
      case 0..<0x20, 0x7F...0x9F, 0x2028...0x2029: true
      default: false
      }
    }
    #expect(wild.isEmpty, "\(text.debugDescription.prefix(500))", sourceLocation: sourceLocation)
    #expect(!text.isEmpty, sourceLocation: sourceLocation)
  }

  @Test(
    "No format of an answer carries what a terminal obeys",
    arguments: ["text", "plain", "json", "sarif", "junit", "html"], ["sv", "en"])
  func formats(_ format: String, _ language: String) throws {
    let folder = try folder()
    defer { folder.remove() }
    let run = try folder.bidrag("validate", ".", "--format", format, "--language", language)
    #expect(run.exitCode == ExitStatus.stopped)
    expectTame(run.everything)
    #expect(run.output.contains("31m"))
    if ["html", "junit"].contains(format) { #expect(!run.output.contains("<script>alert")) }
  }

  @Test(
    "Nor does what other commands say",
    arguments: [
      ["fix", "ansokan.yaml"], ["status", "."], ["explain", "ansokan.yaml"],
      ["migrate", "ansokan.yaml", "--to", "2023"],
      ["render", "ansokan.yaml", "--draft", "--to", "xml,text,form,html,csv,xlsx", "-o", "made"],
    ])
  func commands(_ call: [String]) throws {
    let folder = try folder()
    defer { folder.remove() }
    expectTame(try CommandRun.bidrag(call, in: folder.root).everything)
  }

  @Test("Texts, pages and tables that are made carry nothing that a terminal obeys")
  func papers() throws {
    let folder = try folder()
    defer { folder.remove() }
    let run = try folder.bidrag(
      "render", "ansokan.yaml", "--draft", "--to", "text,form,html,csv", "-o", "made")
    let made = folder.names.filter { $0.hasPrefix("made/") }
    #expect(made.count >= 3, "\(run.everything)")
    for name in made {
      let text = try folder.text(name).replacing("\r\n", with: "\n")
      expectTame(text, turns: name.hasSuffix(".txt"))
      #expect(!text.contains("<script>alert") || !name.hasSuffix(".html"))
    }
  }
}
