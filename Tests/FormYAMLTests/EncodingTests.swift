import Diagnostics
import FormKit
import FormYAML
import Testing

@Suite("Files that are not UTF-8")
struct EncodingTests {
  static func finding(_ bytes: [UInt8]) -> Finding? {
    let reading = YAMLReader.read(bytes, name: "test.yaml")
    #expect(reading.tree == nil && reading.rules == ["YML006"])
    return reading.findings.first
  }

  static func latin1(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }

  @Test("Latin-1 is recognised, with the line and the word")
  func latin1() throws {
    let finding = try #require(Self.finding(Self.latin1("namn: x\nort: Göteborg\n")))
    #expect(finding.range?.start == SourcePosition(line: 2, column: 7))
    #expect(finding.message.sv.contains("rad 2") && finding.message.sv.contains("”Göteborg”"))
  }

  @Test("The text of a file in Latin-1 can be shown")
  func shown() {
    let reading = YAMLReader.read(Self.latin1("ort: Göteborg\n"), name: "test.yaml")
    #expect(reading.source.lines.first == "ort: Göteborg")
  }

  @Test("Two encodings in one file are told apart from one")
  func mixed() throws {
    let bytes = Array("a: Malmö\nb: ".utf8) + [0xD6] + Array("rebro\n".utf8)
    let finding = try #require(Self.finding(bytes))
    #expect(finding.message.en.contains("partly") && finding.range?.start.line == 2)
  }

  /// A text as it looks when its UTF-8 was read as Windows-1252; 0x9D, which that leaves open,
  /// stays.
  static func readAsWindows1252(_ text: String) -> String {
    let letters = ["â": 0xE2, "€": 0x80, "“": 0x93] as [Unicode.Scalar: UInt8]
    let upper = Dictionary(uniqueKeysWithValues: letters.map { ($1, $0) })
    return String(
      String.UnicodeScalarView(text.utf8.map { upper[$0] ?? Unicode.Scalar($0) }))
  }

  @Test("UTF-8 that was taken for Windows-1252 is one finding, which restores it")
  func encodedTwice() throws {
    let text = Self.readAsWindows1252("a: b\nort: Gävle\nland: Åland – ”småstad”\n")
    let finding = try #require(Self.finding(Array(text.utf8)))
    #expect(finding.range?.start == SourcePosition(line: 2, column: 7))
    #expect(finding.message.sv.contains("rad 2 står det ”Ã¤” i stället för ”ä”"))
    let fix = try #require(finding.fixes.first)
    #expect(fix.isSafe && fix.replacement == "a: b\nort: Gävle\nland: Åland – ”småstad”\n")
  }

  @Test(
    "Letters that are what they seem to be stay",
    arguments: [
      "ort: São João\n", "namn: Ã¤\nort: Göteborg\n", "ort: CORAÇÃO\n", "a: Ã\n",
      "a: Projekt “IRM\u{C3}”\n", "a: IRMÃ…\n",
    ])
  func encodedOnce(_ text: String) {
    let reading = read(text)
    #expect(reading.findings.isEmpty && reading.tree != nil)
  }

  @Test("UTF-16 is recognised with and without a byte-order mark", arguments: [true, false])
  func utf16(_ isBigEndian: Bool) throws {
    let units = Array("ort: Göteborg\nland: SE\n".utf16)
    let bytes = units.flatMap { unit -> [UInt8] in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return isBigEndian ? pair : pair.reversed()
    }
    let mark: [UInt8] = isBigEndian ? [0xFE, 0xFF] : [0xFF, 0xFE]
    for file in [bytes, mark + bytes] {
      #expect(Self.finding(file)?.message.sv.contains("UTF-16") == true)
    }
  }

  @Test(
    "Other sorts of files are named",
    arguments: [
      ("PK\u{3}\u{4}......word/document.xml", "Worddokument"),
      ("PK\u{3}\u{4}......xl/workbook.xml", "Excelfil"), ("PK\u{3}\u{4}......", "ziparkiv"),
      ("%PDF-1.4\n", "PDF"), ("{\\rtf1 x}", "RTF"), ("GIF89a", "bild"),
      ("\u{0}\u{1}\u{2}\u{3}\u{0}\u{5}\u{6}\u{7}", "ingen textfil"),
    ])
  func otherFiles(_ text: String, _ word: String) {
    #expect(Self.finding(Array(text.utf8))?.message.sv.contains(word) == true)
  }
}
