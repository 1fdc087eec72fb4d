import Diagnostics
import FormKit
import FormYAML
import Testing

@Suite("Reading a YAML file")
struct YAMLReaderTests {
  @Test(
    "Values are text, exactly as they were written",
    arguments: [
      "NO", "yes", "0701234567", "1:30", "2014-04-07", "1e3", "0x1F", "+46701234567", "273 500 kr",
      "true", ".inf", "5,5", "=", "2014-02-30",
    ])
  func keepsText(_ value: String) {
    #expect(read("a: \(value)\n")["a"]?.text == value)
  }

  @Test(
    "What is left blank is empty",
    arguments: ["", " ", "~", "null", "\"\"", "''", "\"  \"", "|", "# note"])
  func blankIsEmpty(_ value: String) {
    #expect(read("a: \(value)\nb: x\n")["a"]?.content == .empty)
  }

  @Test("The word null in quotes is a text")
  func quotedNull() {
    #expect(read("a: \"null\"\n")["a"]?.text == "null")
  }

  @Test("White space at both ends of a value is not part of it")
  func trims() {
    let reading = read("a: \"  x \"\nb: |\n  one\n\n  two\n\n\nc: '\u{A0}y'\n")
    #expect(reading["a"]?.text == "x")
    #expect(reading["b"]?.text == "one\n\ntwo")
    #expect(reading["c"]?.text == "y")
  }

  @Test("Lines that end with CR and LF, or CR alone, give the same tree as lines that end with LF")
  func lineEnds() {
    let unix = read("a: x\nb: |\n  one\n  two\nc:\n  - y\n")
    for end in ["\r\n", "\r"] {
      let text = unix.source.text.split(separator: "\n", omittingEmptySubsequences: false)
        .joined(separator: end)
      let reading = read(text)
      #expect(reading.tree == unix.tree)
      #expect(reading["b"]?.text == "one\ntwo")
    }
  }

  @Test("A byte-order mark is accepted and takes no column")
  func byteOrderMark() {
    let reading = read("\u{FEFF}a: x\n")
    #expect(reading.findings.isEmpty)
    #expect(reading.tree?.entries.first?.nameRange?.start == SourcePosition(line: 1, column: 1))
  }

  @Test(
    "A file with nothing to read is said to be empty",
    arguments: [
      "", "\n\n", "# only a comment\n", "---\n", "\u{FEFF}", "   ", "~\n",
    ])
  func emptyFile(_ text: String) {
    let reading = read(text)
    #expect(reading.tree == nil)
    #expect(reading.rules == ["YML001"])
    #expect(reading.findings.first?.message.en.contains("bidrag new") == true)
  }

  @Test("A control character is found at its place, and the rest of the file is read")
  func controlCharacter() throws {
    let reading = read("a: x\nb: y\u{7}z\n")
    let finding = try #require(reading.findings.first)
    #expect(reading.rules == ["FRM012"])
    #expect(finding.range?.start == SourcePosition(line: 2, column: 5))
    #expect(finding.message.sv.contains("U+0007"))
    #expect(reading["a"]?.text == "x")
    #expect(read(reading.fixed)["b"]?.text == "yz")
  }

  @Test("A line break of a word processor gives way to a space, so that words stay apart")
  func wordBreak() throws {
    let reading = read("a: x\u{B}och\u{B}y\nb: z\n")
    #expect(reading.rules == ["FRM012", "FRM012"])
    #expect(reading.findings.first?.message.sv.contains("radbrytning") == true)
    #expect(read(reading.fixed)["a"]?.text == "x och y")
  }

  @Test("Unicode's line separators do not shift the lines that follow")
  func lineSeparator() {
    let reading = read("a: x\u{2028}y\nb: z\n")
    #expect(reading.findings.isEmpty)
    #expect(reading["b"]?.range?.start.line == 2)
  }

  @Test("Findings come in order of place and no more than the limit")
  func findingsAreOrdered() {
    let text = (1...300).map { "a\($0): x\na\($0): y\n" }.joined()
    let reading = read(text)
    #expect(reading.findings.count == 100)
    #expect(reading.lines == reading.lines.sorted())
    #expect(reading.tree?.entries.count ?? 0 >= 300)
  }
}
