import Diagnostics
import Testing

@testable import BidragKit

@Suite("Fixes")
struct FixTests {
  /// A stretch of the sound application, what is written instead, and the rule whose fix mends it.
  struct Slip: Sendable, CustomTestStringConvertible {
    var old: String
    var new: String
    var rule: RuleID

    init(_ old: String, _ new: String, _ rule: RuleID) {
      self.old = old
      self.new = new
      self.rule = rule
    }

    var testDescription: String { "\(rule.rawValue) \(new)" }
  }

  @Test("Each fix, done on the text, mends its finding and breaks nothing", arguments: slips)
  func mends(_ slip: Slip) throws {
    let (text, _) = try SoundCase.replacing(slip.old, with: slip.new)
    let report = SoundCase.check(text)
    let found = report.findings.filter { $0.rule == slip.rule }
    let fixes = found.flatMap(\.fixes).filter { $0.range != nil }
    #expect(!fixes.isEmpty, "\(report.summary)")
    for fix in fixes {
      let mended = try apply(fix, to: text)
      let after = SoundCase.check(mended)
      let isMended = after.findings.allSatisfy { $0.rule.area != "FRM" && $0.rule.area != "YML" }
      #expect(isMended, "\(after.summary)")
    }
  }

  /// The text with a fix done, as an editor would do it.
  private func apply(_ fix: Fix, to text: String) throws -> String {
    let range = try #require(fix.range)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { Array($0.unicodeScalars) }
    try #require(lines.indices.contains(range.end.line - 1))
    let first = lines[range.start.line - 1].prefix(range.start.column - 1)
    let last = lines[range.end.line - 1].dropFirst(range.end.column - 1)
    lines[(range.start.line - 1)...(range.end.line - 1)] = [
      Array(first) + Array(fix.replacement.unicodeScalars) + Array(last)
    ]
    return lines.map { String(String.UnicodeScalarView($0)) }.joined(separator: "\n")
  }

  private static let title = "rubrik: Näringslivsutveckling i Västerås och Jinan"
  private static let origin =
    "kontaktens_ursprung: Kontakten togs under en resa till Shandong i november 2012."

  private static let slips: [Slip] = [
    Slip("sökt_belopp: 131 000", "sökt_belopp: 131.000,00", "FRM011"),
    Slip("sökt_belopp: 131 000", "sökt_belopp: \"131.000,00\"", "FRM011"),
    Slip("belopp: 36 000}", "belopp: \"36.000,00\"}", "FRM011"),
    Slip("start: 2014-04-07", "start: 7.4.2014", "FRM010"),
    Slip(title, "rubrik: Va\u{308}stera\u{30A}s", "FRM013"),
    Slip(title, "rubrik: \"Va\u{308}stera\u{30A}s\"", "FRM013"),
    Slip(title, "rubrik: \"Va\u{308}stera\u{30A}s: Jinan\"", "FRM013"),
    Slip(title, "rubrik: \"# Va\u{308}stera\u{30A}s\"", "FRM013"),
    Slip(title, "rubrik: '@Va\u{308}stera\u{30A}s'", "FRM013"),
    Slip(
      origin, "kontaktens_ursprung: |\n    Va\u{308}stera\u{30A}s: ett\n\n    två", "FRM013"),
    Slip(title, "rubrik: Ring\u{7} klocka", "FRM012"),
    Slip("ämnesområde: Näringslivsutveckling", "ämnesområde:Näringsliv", "YML001"),
    Slip(title, "rubrik: Näringsliv: Jinan", "YML001"),
    Slip(title, "rubrik: @Näringsliv", "YML001"),
    Slip("telefon: \"+4621390000\"", "telefon: 021-390000", "PRT011"),
    Slip("telefon: \"+4621390000\"", "telefon: 0701234567", "PRT011"),
    Slip("postnummer: 721 87", "postnummer: se-72187", "PRT019"),
    Slip("postnummer: 721 87", "postnummer: 72 187", "PRT019"),
  ]
}
