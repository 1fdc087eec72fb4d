import Diagnostics
import FormKit
import FormYAML
import Testing

@testable import BidragKit

@Suite("A slip at any line of a document")
struct LineSlipTests {
  /// How far apart slips in one document are.
  private static let spread = 13

  /// Lines whose slip leaves sound YAML: the only field of a part becomes a text, which the form
  /// finds, or stands a little to the side, which is no mistake.
  private static let onlyFields: Set = [
    "      betalningsreferens: KS 2013/612 Jinan", "      ort: Jinan",
  ]

  /// Lines that follow a deeper part and could belong to it: a tab hides that they do not.
  private static let unclear: Set = [
    "    webbplats: https://www.vasteras.se", "    invånare: 7 000 000", "    resultat: [R4]",
    "    resultat: [R1, R4]", "  sökt_belopp: 273 500",
  ]

  /// Lines that are not tried together with others; the last one is one of three fields, which
  /// two slips outvote.
  private static let onlyAlone = onlyFields.union(unclear).union(["  egna_planer: >-"])

  @Test("It is found there, and no other line is blamed", arguments: LineSlip.allCases)
  func foundAlone(_ slip: LineSlip) throws {
    let document = try SlippedDocument()
    let lines = document.lines.filter { line in
      // Every line is tried together with others; alone, a good many will do.
      line.number % 4 == 0 || Self.onlyFields.contains(document.rows[line.number - 1])
    }
    var count = 0
    for line in lines {
      guard let text = document.text(slip, at: line) else { continue }
      count += 1
      let findings = YAMLReader.read(Array(text.utf8), name: "ansokan.yaml").findings
      let written = document.rows[line.number - 1]
      let isSound = Self.onlyFields.contains(written) && !slip.hasTab
      let found = findings.compactMap(\.range?.start.line)
      #expect(found == (isSound ? [] : [line.number]), "\(slip) at \(line.number): \(written)")
      #expect(findings.allSatisfy { $0.rule == "YML001" })
      guard let finding = findings.first, !(slip.hasTab && Self.unclear.contains(written)) else {
        continue
      }
      let wanted = slip.isOfIndentation ? written : String(written.drop { $0 == " " })
      let start = wanted.prefix(40)
      #expect(
        finding.message.sv.contains(start), "\(slip) at \(line.number): \(finding.message.sv)")
    }
    #expect(count > 120)
  }

  @Test("One that leaves sound YAML is found by the form at that line, or is no mistake")
  func foundByForm() throws {
    let document = try SlippedDocument()
    let only = document.lines.filter { Self.onlyFields.contains(document.rows[$0.number - 1]) }
    #expect(only.count == Self.onlyFields.count)
    for line in only {
      for slip in [LineSlip.noColon, .noSpace] {
        let report = SoundCase.check(try #require(document.text(slip, at: line)))
        let found = report.findings.first { $0.range?.start.line == line.number }
        #expect(found?.rule == "FRM003", "\(report.summary)")
      }
      for slip in [LineSlip.spaceMore, .spaceLess] {
        let report = SoundCase.check(try #require(document.text(slip, at: line)))
        #expect(!report.findings.contains { $0.rule == "FRM003" }, "\(report.summary)")
      }
    }
  }

  @Test(
    "Several in one document are found together, and no other line is blamed",
    arguments: LineSlip.allCases, 0..<spread)
  func foundTogether(_ slip: LineSlip, _ offset: Int) throws {
    let document = try SlippedDocument()
    var rows = document.rows
    var slipped: [Int] = []
    for line in document.lines where line.number % Self.spread == offset {
      let written = document.rows[line.number - 1]
      guard !Self.onlyAlone.contains(written), let changed = slip.applied(to: line) else {
        continue
      }
      rows[line.number - 1] = changed
      slipped.append(line.number)
    }
    let text = rows.joined(separator: "\n")
    let findings = YAMLReader.read(Array(text.utf8), name: "ansokan.yaml").findings
    let found = findings.compactMap(\.range?.start.line)
    #expect(slipped.count > 25)
    let extra = Set(found).symmetricDifference(slipped).sorted()
    #expect(found == slipped, "\(extra)")
  }
}

/// The example's application, in which any line can be given a slip.
private struct SlippedDocument {
  let rows: [String]
  let lines: [LineSlip.Line]

  init() throws {
    let text = try RepositoryFiles.text("Examples/vasteras-jinan/ansokan.yaml")
    rows = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    lines = LineSlip.lines(of: text)
  }

  func text(_ slip: LineSlip, at line: LineSlip.Line) -> String? {
    guard let changed = slip.applied(to: line) else { return nil }
    var rows = rows
    rows[line.number - 1] = changed
    return rows.joined(separator: "\n")
  }
}
