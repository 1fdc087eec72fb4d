import Diagnostics
import FormKit
import Rendering
import Testing

@testable import BidragKit

@Suite("Documents with the same mistake very many times")
struct ManyFindingsTests {
  /// A sound application with so many parties more, each with a mistake that can be mended.
  private static func application(parties: Int) throws -> String {
    let party = """
        - id: p#
          roll: internationell_part
          namn: Stad #
          land: Sverige
          samordnare: {namn: handläggare, e_post: a@b.example, telefon: 021-39 00 #}

      """
    let rows = (100..<(100 + parties)).map { party.replacing("#", with: String($0)) }.joined()
    return try SoundCase.replacing("i_korthet:\n", with: rows + "i_korthet:\n").text
  }

  @Test("Of each rule a hundred findings are told, and the last says how many there are besides")
  func told() throws {
    let report = SoundCase.check(try Self.application(parties: 250))
    let found = report.findings.filter { $0.rule == "PRT011" }
    #expect(found.count == FindingTally.mostTold)
    #expect(found.last?.message.sv.contains("minst 150 ställen till") == true)
    #expect(found.last?.message.en.contains("at least 150 more places") == true)
    let others = found.dropLast().filter { $0.message.en.contains("more places") }
    #expect(others.isEmpty)
    #expect(report.exitCode == ExitStatus.stopped)
  }

  @Test("The fixer mends all that are kept, not only those that are told")
  func mended() throws {
    let text = try Self.application(parties: 900)
    let fixes = FixJob(today: SoundCase.today).plan(Array(text.utf8), name: "ansokan.yaml")
    #expect(fixes.done.count == 900 && !fixes.hasMore)
    #expect(!fixes.after.text.contains("021-39"))
  }

  @Test("Of very many, so many are mended at a time, and that there are more is told")
  func more() throws {
    let text = try Self.application(parties: 1_200)
    let fixes = FixJob(today: SoundCase.today).plan(Array(text.utf8), name: "ansokan.yaml")
    #expect(fixes.done.count == 1_000 && fixes.hasMore && fixes.offered.isEmpty)
    let told = FixRenderer(in: .swedish, style: TextReporter.Style())
      .render(fixes, isWritten: true)
    #expect(told.contains("Det finns fler att rätta."))
    let rest = FixJob(today: SoundCase.today).plan(fixes.newBytes, name: "ansokan.yaml")
    #expect(rest.done.count == 200 && !rest.hasMore)
  }

  @Test("Mistakes in YAML are all mended, too, though only a hundred are found at a time")
  func mendedYAML() throws {
    let text = try Self.application(parties: 250)
      .replacing("telefon: 021-39 00 ", with: "telefon: +462139")
      .replacing("namn: Stad ", with: "namn: Stad: ")
    let fixes = FixJob(today: SoundCase.today).plan(Array(text.utf8), name: "ansokan.yaml")
    #expect(fixes.withheld.isEmpty, "\(fixes.withheld.prefix(3))")
    #expect(fixes.done.count == 250, "\(fixes.done.count)")
  }

  @Test("A list of nothing but blanks takes no more findings than any other")
  func blanks() throws {
    let items = String(repeating: "  -\n", count: 50_000)
    let report = SoundCase.check("formulär: ansökan\nparter:\n" + items)
    #expect(report.findings.count { $0.rule == "FRM007" } == FindingTally.mostTold)
    #expect(report.exitCode == ExitStatus.stopped)
  }

  @Test("What is known is read behind very many elements of XML that are not")
  func elements() throws {
    let xml = try RepositoryFiles.text("Examples/vasteras-jinan/ut/ansokan.xml")
    let sound = SoundCase.load(xml, name: "ansokan.xml")
    let unknown = String(repeating: "<other/>", count: 5_000)
    let loaded = SoundCase.load(
      xml.replacing("  <kind>", with: unknown + "<kind>", maxReplacements: 1), name: "ansokan.xml")
    let known = try #require(sound.tree).entries.map(\.name)
    let read = try #require(loaded.tree).entries.map(\.name)
    // The name of the form stands before them.
    #expect(read.count { $0 == "other" } == 999)
    #expect(read.filter { $0 != "other" } == known)
  }
}
