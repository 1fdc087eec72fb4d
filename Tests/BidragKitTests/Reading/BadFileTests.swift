import Diagnostics
import FormKit
import FormYAML
import Randomness
import Testing

@testable import BidragKit

@Suite("Files that are no YAML document")
struct BadFileTests {
  @Test(
    "A file that cannot be read ends with the rule, its place and exit code 65",
    arguments: foreign + refused)
  func unreadable(_ input: BadInput) { input.expectFound() }

  @Test("YAML that is no form of Bidrag's is refused, and said so at its beginning")
  func otherForm() throws {
    let report = SoundCase.check("hej: hopp\n", name: "hej.yaml")
    #expect(report.findings.map(\.rule) == ["FRM016"])
    #expect(report.exitCode == ExitStatus.unreadable)
    #expect(report.findings.first?.range?.start.line == 1)
  }

  @Test("A file over the limit is refused by its size, and one at the limit is read")
  func size() throws {
    let limit = YAMLLimits.standard.bytes
    let over = Array(repeating: UInt8(ascii: "#"), count: limit + 1)
    BadInput.bytes("over", over, "YML005").expectFound()
    var text = Array(try SoundCase.text().utf8) + [UInt8(ascii: "#")]
    text += Array(repeating: UInt8(ascii: "x"), count: limit - text.count)
    #expect(SoundCase.check(text).exitCode == ExitStatus.fine)
  }

  @Test(
    "A sound file is sound with any line ends, a byte-order mark, or no end of its last line",
    arguments: ["CRLF", "CR", "mark", "mark and CRLF", "no end", "blank lines", "document start"])
  func harmless(_ change: String) throws {
    let text = try SoundCase.text()
    let changed =
      switch change {
      case "CRLF": text.withLineEnds("\r\n")
      case "CR": text.withLineEnds("\r")
      case "mark": "\u{FEFF}" + text
      case "mark and CRLF": "\u{FEFF}" + text.withLineEnds("\r\n")
      case "no end": String(text.dropLast())
      case "blank lines": "\n\n" + text + "\n   \n"
      default: "---\n" + text
      }
    #expect(changed != text)
    let report = SoundCase.check(changed)
    #expect(report.summary == [] && report.exitCode == ExitStatus.fine)
    #expect(SoundCase.load(changed).tree?.withoutRanges == SoundCase.load(text).tree?.withoutRanges)
  }

  @Test("Any bytes at all are checked without a crash", arguments: 0..<60 as Range<UInt64>)
  func randomBytes(_ seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let noise = (0..<500).map { _ in UInt8.random(in: 0...255, using: &generator) }
    for name in ["a.yaml", "a.xml"] {
      #expect(SoundCase.check(noise, name: name).exitCode == ExitStatus.unreadable)
    }
  }

  @Test(
    "A sound file with a few bytes changed is checked without a crash",
    arguments: 0..<60 as Range<UInt64>)
  func mutated(_ seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    let marks = Array(":-[]{}#&*!|>'\"%@`,? \t\n\r\0".utf8) + [0xFF, 0xC3]
    for _ in 0..<10 {
      var bytes = Array(try SoundCase.text().utf8)
      for _ in 0..<Int.random(in: 1...5, using: &generator) {
        let index = bytes.indices.randomElement(using: &generator) ?? 0
        bytes[index] = marks.randomElement(using: &generator) ?? 0
      }
      let report = SoundCase.check(bytes)
      #expect([0, 1, 65].contains(report.exitCode))
      // What could not be read must be said.
      #expect(report.exitCode == 0 || !report.findings.isEmpty)
    }
  }

  @Test("A sound file cut off anywhere is checked without a crash", arguments: 0..<40)
  func cutOff(_ part: Int) throws {
    let bytes = Array(try SoundCase.text().utf8)
    let report = SoundCase.check(Array(bytes.prefix(bytes.count * part / 40)))
    #expect(report.exitCode == ExitStatus.stopped || report.exitCode == ExitStatus.unreadable)
    #expect(!report.findings.isEmpty)
  }

  private static let foreign: [BadInput] = [
    .bytes("empty", [], "YML001", line: 1),
    .text("only a line end", "\n", "YML001", line: 1),
    .text("only a comment", "# hej\n", "YML001", line: 1),
    .text("only a mark", "\u{FEFF}", "YML001", line: 1),
    .bytes("PNG", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D], "YML006"),
    .bytes("Word", [0x50, 0x4B, 3, 4] + Array("\0\0word/document.xml".utf8), "YML006"),
    .bytes("Excel", [0x50, 0x4B, 3, 4] + Array("\0\0xl/workbook.xml".utf8), "YML006"),
    .bytes("PDF", Array("%PDF-1.7\n%\n".utf8) + [0xE2, 0xE3], "YML006"),
    .bytes("Latin-1", Array("# hej\nformul".utf8) + [0xE4] + Array("r: 1".utf8), "YML006", line: 2),
    .bytes("half a letter", Array("rubrik: V".utf8) + [0xC3], "YML006", line: 1),
    .bytes("UTF-16 LE", [0xFF, 0xFE] + "typ: å\n".utf16(bigEndian: false), "YML006"),
    .bytes("UTF-16 BE", [0xFE, 0xFF] + "typ: å\n".utf16(bigEndian: true), "YML006"),
    .bytes("UTF-16 without mark", "typ: ansökan\n".utf16(bigEndian: false), "YML006"),
    .bytes("zeros", Array(repeating: 0, count: 1_000), "YML006"),
    .text("prose", "Hej! Här är vår ansökan.\n", "YML001", line: 1),
    .text("a list", "- ansökan\n- beslut\n", "YML001", line: 1),
  ]

  private static let refused: [BadInput] = [
    .text("anchor", "formulär: &a ansökan\ntyp: *a\n", "YML003", line: 1),
    .text("billion laughs", billionLaughs, "YML003", line: 2),
    .text("tag", "formulär: !!python/object ansökan\n", "YML003", line: 1),
    .text("merge", "formulär: ansökan\n<<: {typ: projekt}\n", "YML003", line: 2),
    .text("directive", "%YAML 1.1\n---\nformulär: ansökan\n", "YML003", line: 1),
    .text("two documents", "formulär: ansökan\n---\nformulär: beslut\n", "YML004", line: 2),
    .text("nested brackets", "a: " + String(repeating: "[", count: 100_000), "YML005", line: 1),
    .text("nested braces", String(repeating: "{a: ", count: 100_000), "YML005", line: 1),
    .text("nested dashes", String(repeating: "- ", count: 100_000) + "a", "YML005", line: 1),
    .text("nested names", deepNames, "YML005", line: 33),
  ]

  private static let billionLaughs =
    "formulär: ansökan\na: &a [ha, ha, ha, ha]\n"
    + zip("bcdefghij", "abcdefghi").map { "\($0): &\($0) [*\($1), *\($1), *\($1), *\($1)]\n" }
    .joined()

  private static let deepNames = (0..<1_000).map { level in
    String(repeating: " ", count: level) + "a:\n"
  }.joined()
}

extension String {
  fileprivate func withLineEnds(_ end: String) -> String {
    String(split(separator: "\n", omittingEmptySubsequences: false).joined(separator: end))
  }

  fileprivate func utf16(bigEndian: Bool) -> [UInt8] {
    utf16.flatMap { unit in
      let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
      return bigEndian ? [high, low] : [low, high]
    }
  }
}
