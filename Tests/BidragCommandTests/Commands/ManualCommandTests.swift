import Foundation
import Testing

@Suite("The command manual", .timeLimit(.minutes(5)))
struct ManualCommandTests {
  private static func page(_ language: String) throws -> CommandRun {
    try CommandRun.bidrag(["manual", "--as-of", "2026-01-31", "--language", language])
  }

  @Test(
    "The page tells of every command and of every option that its help shows",
    arguments: ["sv", "en"])
  func complete(_ language: String) throws {
    let page = try Self.page(language)
    #expect(page.exitCode == 0 && page.errors.isEmpty, "\(page.everything)")
    #expect(page.output.hasPrefix(".TH BIDRAG 1 2026-01-31 \"bidrag "))
    let plain = page.output.replacing("\\-", with: "-")
    for command in HelpTests.commands + ["package", "verify"] {
      let help = try CommandRun.bidrag(
        [command, "--help"], environment: ["BIDRAG_LANGUAGE": language])
      #expect(
        plain.split(separator: "\n").contains { $0.hasPrefix(".SS ") && $0.contains(command) })
      for word in help.output.split(whereSeparator: { " ,\n[]".contains($0) }) {
        guard word.hasPrefix("--"), word.count > 2 else { continue }
        #expect(plain.contains(word), "\(command) \(word)")
      }
    }
  }

  @Test("Its words on exit codes are those of the README")
  func exitCodes() throws {
    let pages = (try Self.page("sv").output, try Self.page("en").output)
    let rows = try Repository.text("README.md").split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return cells.count == 3 && Int(cells[0]) != nil ? cells : nil
    }
    #expect(rows.count == 8)
    for row in rows {
      #expect(pages.0.contains(".B \"\(row[0])\"\n\(row[1].replacing("-", with: "\\-"))\n"))
      #expect(pages.1.contains(".B \"\(row[0])\"\n\(row[2].replacing("-", with: "\\-"))\n"))
    }
  }

  @Test("It is in one language, and the same each time", arguments: ["sv", "en"])
  func oneLanguage(_ language: String) throws {
    let page = try Self.page(language).output
    #expect(try Self.page(language).output == page)
    let (own, other) = ("\n.SH \"KOMMANDON\"\n", "\n.SH \"COMMANDS\"\n")
    #expect(page.contains(language == "sv" ? own : other))
    #expect(!page.contains(language == "sv" ? other : own))
    #expect(!page.contains("manual, handbok"), "the command is hidden")
  }

  @Test("The Swedish name of the command gives the page in Swedish")
  func byName() throws {
    let page = try CommandRun.bidrag(
      ["handbok", "--per-dag", "2026-01-31"], environment: CommandRun.english)
    #expect(try page.output == Self.page("sv").output)
  }
}
