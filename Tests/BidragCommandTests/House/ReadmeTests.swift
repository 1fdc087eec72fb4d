import BidragKit
import Diagnostics
import FormKit
import Foundation
import Rendering
import Testing

@Suite("The README", .timeLimit(.minutes(5)))
struct ReadmeTests {
  /// The lines of the code blocks, without what surrounds a command: prompt, comment, redirection.
  private static func commands() throws -> [[String]] {
    try blocks().joined().compactMap { line in
      let command = line.trimmingCharacters(in: .whitespaces).trimmingPrefix("$ ")
      guard command.hasPrefix("bidrag ") else { return nil }
      let words = command.split(separator: " ").dropFirst().map(String.init)
      return Array(words.prefix { $0 != "#" && $0 != ">" })
    }
  }

  private static func blocks() throws -> [[String]] {
    var blocks: [[String]] = []
    var isInside = false
    for line in try Repository.text("README.md").components(separatedBy: "\n") {
      if line.trimmingCharacters(in: .whitespaces).hasPrefix("```") {
        if !isInside { blocks.append([]) }
        isInside.toggle()
      } else if isInside, !blocks.isEmpty {
        blocks[blocks.count - 1].append(line)
      }
    }
    return blocks
  }

  /// What a command makes anew, and therefore must not be there before.
  private static func fileToMake(by command: [String]) -> String? {
    if command.contains("--ny-kontering") { return "kontering.yaml" }
    return switch command.prefix(2) {
    case ["ny", "ansökan"]: "ansokan.yaml"
    case ["ny", "beslut"]: "beslut.yaml"
    case ["ny", "redovisning"]: "redovisning-1.yaml"
    case ["new", "application"]: "application.yaml"
    case ["new", "decision"]: "decision.yaml"
    case ["new", "report"]: "report-1.yaml"
    default: nil
    }
  }

  @Test("Every command runs in the folder of a case that is filled in")
  func commands() throws {
    let commands = try Self.commands()
    #expect(commands.count >= 14)
    for command in commands {
      let isSwedish = !["new", "validate", "render", "status"].contains(command[0])
      let folder = try CommandFolder(
        copyOf: isSwedish ? "Examples/vasteras-jinan" : "Examples/vasteras-gaborone", as: "case")
      defer { folder.remove() }
      try folder.add("case/Examples", copyOf: "Examples")
      let made = Self.fileToMake(by: command).map { "case/\($0)" }
      if let made { try folder.delete(made) }
      let run = try CommandRun.bidrag(command, in: folder.path("case"))
      let isOfMistake = command.contains { $0.contains("mistakes") }
      #expect(
        run.exitCode == (isOfMistake ? ExitStatus.stopped : ExitStatus.fine),
        "\(command): \(run.everything)")
      if let made { #expect(folder.names.contains(made), "\(command)") }
    }
  }

  @Test("The answer that is shown first is what a terminal shows")
  func shownAnswer() throws {
    let block = try #require(try Self.blocks().first)
    let path = try #require(block.first?.split(separator: " ").last.map(String.init))
    let report = try Validation(today: .earliest).check([Repository.path(path)])
    let style = TextReporter.Style(isColored: false, width: 80, showsSnippets: true)
    let answer = TextReporter.render(report, in: .swedish, style: style)
      .replacing(Repository.root, with: "")
    // The words and their order count; where lines break depends on the terminal.
    let shown = Self.words(of: block.dropFirst().joined(separator: "\n"))
    #expect(shown.contains("stoppar") && shown.contains("^^^"))
    #expect(Self.words(of: answer).contains(shown), "\(shown)")
  }

  private static func words(of text: String) -> String {
    text.split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test(
    "Every file that is linked to or named in code exists",
    arguments: [
      "README.md", "CONTRIBUTING.md", "CHANGELOG.md", "Examples/mistakes/README.md",
      "Examples/vasteras-jinan/README.md", "Examples/vasteras-gaborone/README.md",
      "Examples/vasteras-gaborone-2021/README.md",
      "Examples/vasteras-jinan-2015/README.md",
    ])
  func links(_ page: String) throws {
    let text = try Repository.text(page)
    let folder = page.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let links = text.matches(of: /\]\(([^)]+)\)/).map { String($0.1) }
      .filter { !$0.contains("://") && !$0.hasPrefix("#") }
    for link in links { #expect(Repository.holds(folder + link), "\(page) links to \(link)") }
    let named = text.matches(of: /`((?:Sources|Templates|Examples|Tests)\/[\w.\/-]+)`/)
    for name in named.map({ String($0.1) }) {
      #expect(Repository.holds(name), "\(page) names \(name)")
    }
    if page == "README.md" { #expect(links.count >= 5 && named.count >= 1) }
  }

  @Test("Every heading that is linked to exists")
  func headings() throws {
    let text = try Repository.text("README.md")
    let anchors = text.matches(of: /\]\(#([^)]+)\)/).map { String($0.1) }
    let headings = text.components(separatedBy: "\n").filter { $0.hasPrefix("#") }
      .map { $0.drop { $0 == "#" || $0 == " " }.lowercased().replacing(" ", with: "-") }
    #expect(!anchors.isEmpty)
    for anchor in anchors { #expect(headings.contains(anchor), "\(anchor)") }
  }
}
