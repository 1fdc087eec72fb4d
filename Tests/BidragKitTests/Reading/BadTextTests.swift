import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("Mistakes in a document that can be read all the same")
struct BadTextTests {
  /// A change of the sound application, and the rule that it breaks, so many lines further down.
  struct Change: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    var rule: RuleID
    var offset = 0
    var exitCode = ExitStatus.stopped

    init(
      _ old: String, _ new: String, _ rule: RuleID, _ offset: Int = 0,
      exitCode: Int32 = ExitStatus.stopped
    ) {
      self.old = old
      self.new = new
      self.rule = rule
      self.offset = offset
      self.exitCode = exitCode
    }

    var testDescription: String { String(new.prefix(40)) }
  }

  @Test("A slip is found at its line", arguments: slips)
  func slip(_ change: Change) throws { try expectStopped(change) }

  @Test("A slip is all that is found: lines that are right are not blamed", arguments: slips)
  func slipAlone(_ change: Change) throws { try expectAlone(change) }

  @Test(
    "A slip in the first field of a part, or a tab, is found there and alone",
    arguments: spreadingSlips)
  func spreadingSlip(_ change: Change) throws {
    try expectStopped(change)
    try expectAlone(change)
  }

  @Test("A value that cannot stand is found at its line", arguments: values)
  func value(_ change: Change) throws { try expectStopped(change) }

  private func expectStopped(_ change: Change) throws {
    let (text, line) = try SoundCase.replacing(change.old, with: change.new)
    BadInput.text(
      change.new, text, change.rule, line: line + change.offset, exitCode: change.exitCode
    ).expectFound()
  }

  private func expectAlone(_ change: Change) throws {
    let (text, line) = try SoundCase.replacing(change.old, with: change.new)
    let report = SoundCase.check(text)
    // The requested title may be missing as a result, and the rules of it are not run.
    let lines = report.findings.filter { $0.rule == change.rule }.map { $0.range?.start.line }
    #expect(lines == [line + change.offset], "\(report.summary)")
  }

  private static let title = "rubrik: Näringslivsutveckling i Västerås och Jinan"

  private static let subject = "ämnesområde: Näringslivsutveckling"

  private static let spreadingSlips: [Change] = [
    Change(title, "rubrik Näringsliv", "YML001", exitCode: ExitStatus.unreadable),
    Change(title, "rubrik:Näringsliv", "YML001", exitCode: ExitStatus.unreadable),
    Change("formulär: ansökan", "formulär ansökan", "YML001", exitCode: ExitStatus.unreadable),
    Change("  \(title)", "\t\(title)", "YML001", exitCode: ExitStatus.unreadable),
    Change("  \(subject)", "\t\(subject)", "YML001", exitCode: ExitStatus.unreadable),
  ]

  private static let slips: [Change] = [
    Change("  \(title)", "  \(title)\n  rubrik: Igen", "YML002", 1),
    Change(subject, "ämnesområde Näringsliv", "YML001", exitCode: ExitStatus.unreadable),
    Change(subject, "ämnesområde:Näringsliv", "YML001", exitCode: ExitStatus.unreadable),
    Change(title, "rubrik: Näringsliv: Jinan", "YML001"),
    Change(title, "rubrik: \"Näringsliv", "YML001"),
    Change(title, "rubrik: [Näringsliv", "YML001", exitCode: ExitStatus.unreadable),
    Change(title, "rubrik: @Näringsliv", "YML001"),
    Change(title, "rubirk: Näringsliv", "FRM001"),
    Change(title, "rubrik: Ring\u{7}", "FRM012"),
    Change(title, "rubrik: \"Ring\\a\"", "FRM012"),
    Change(title, "rubrik: \"noll\\0\"", "FRM012"),
    Change(title, "rubrik: noll\0", "FRM012"),
    Change(title, "rubrik: a\u{85}b", "FRM012"),
    Change(title, "rubrik: \"  \"", "FRM007"),
    Change(title, "rubrik: ''", "FRM007"),
    Change(title, "rubrik: \"\\u00A0\\u2003\"", "FRM007"),
  ]

  private static let values: [Change] = [
    Change("belopp: 131 000", "belopp: 12.000,50", "FRM011"),
    Change("belopp: 131 000", "belopp: 1.31e5", "FRM011"),
    Change("belopp: 131 000", "belopp: 99999999999999999999", "FRM011"),
    Change("belopp: 131 000", "belopp: .nan", "FRM011"),
    Change("belopp: 131 000", "belopp: 0x1F", "FRM011"),
    Change("start: 2014-04-07", "start: 2014-02-30", "FRM010"),
    Change("start: 2014-04-07", "start: 14-04-07", "FRM010"),
    Change("land: Kina", "land: NO", "PRT003"),
    Change("land: Kina", "land: Norge", "PRT003"),
    Change("land: Kina", "land: Absurdistan", "FRM004"),
    Change("telefon: \"+4621390000\"", "telefon: 0701234567", "PRT011"),
    Change("telefon: \"+4621390000\"", "telefon: 117782903", "PRT011"),
    Change("e_post: fao@jinan.example", "e_post: fao at jinan", "PRT010"),
    Change("typ: förberedelse", "typ: 1:30", "FRM004"),
    Change("antal: 4, kvinnor", "antal: fyra, kvinnor", "FRM011"),
    Change("globala_mål: [8, 11]", "globala_mål: [8, 18]", "OBJ010"),
  ]

  @Test("What YAML would take for something else stays what was written")
  func yamlTypes() throws {
    let (text, _) = try SoundCase.replacing(
      "diarienummer: KS 2013/100", with: "diarienummer: NO")
    #expect(SoundCase.check(text).exitCode == ExitStatus.fine)
    for written in ["NO", "1:30", "0x1F", "1e3", "yes", "2014-02-30", "0701234567", ".inf"] {
      let (text, _) = try SoundCase.replacing(
        "diarienummer: KS 2013/100", with: "diarienummer: \(written)")
      guard case .application(let application)? = SoundCase.load(text).document else {
        Issue.record("\(written) made the document unreadable")
        continue
      }
      #expect(application.details.registryNumber == written)
    }
  }

  @Test(
    "A required part with nothing in it is reported as a blank one",
    arguments: ["underskrift:", "underskrift: {}", "underskrift:\n  namn:\n  titel:"])
  func emptyPart(_ part: String) throws {
    let text = try SoundCase.text()
    let signature = try #require(text.firstRange(of: "underskrift:\n"))
    let report = SoundCase.check(text[..<signature.lowerBound] + part + "\n")
    #expect(report.exitCode == ExitStatus.stopped)
    let isReported = report.findings.contains {
      $0.rule.area == "FRM" && $0.path.description.hasPrefix("signature")
    }
    #expect(isReported, "\(report.summary)")
  }

  @Test(
    "A comma within braces parts a value; the message says so, and not to delete half an amount",
    arguments: ["45 000,50}", "12.000,50}"])
  func commaWithinBraces(_ amount: String) throws {
    let (text, line) = try SoundCase.replacing("belopp: 45 000}", with: "belopp: " + amount)
    let report = SoundCase.check(text)
    #expect(report.exitCode == ExitStatus.stopped)
    let found = try #require(report.findings.first { $0.rule == "YML001" })
    #expect(found.range?.start.line == line)
    #expect(found.message.sv.contains("komma") && found.message.en.contains("comma"))
    #expect(found.message.sv.contains(amount.dropLast()))
    #expect(!report.findings.contains { $0.rule == "FRM001" })
  }

  @Test("Of ten thousand mistakes the first are told, each at its row, and how many more there are")
  func many() throws {
    let row = "    - {år: 2014, post: logi, text: x, antal: 1, à_pris: 1, belopp: x}\n"
    let text = try SoundCase.text()
    let lines = try #require(text.firstRange(of: "  rader:\n"))
    let rows = String(repeating: row, count: 10_000)
    let changed = text[..<lines.upperBound] + rows + text[lines.upperBound...]
    let report = SoundCase.check(String(changed))
    let wrong = report.findings.filter { $0.rule == "FRM011" }
    #expect(wrong.count == FindingTally.mostTold)
    let first = text[..<lines.upperBound].utf8.count { $0 == UInt8(ascii: "\n") } + 1
    #expect(wrong.compactMap(\.range?.start.line) == Array(first..<(first + wrong.count)))
    #expect(wrong.last?.message.en.contains("at least 900 more places") == true)
    #expect(report.exitCode == ExitStatus.stopped)
  }

  @Test("Ten thousand slips of YAML are cut off at the limit, and the file is still refused")
  func manySlips() {
    let text = "formulär: ansökan\n" + String(repeating: "\ta b c\n", count: 10_000)
    let report = SoundCase.check(text)
    #expect((1...200).contains(report.findings.count))
    #expect(report.exitCode != ExitStatus.fine)
  }
}
