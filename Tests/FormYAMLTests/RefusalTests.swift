import Diagnostics
import FormKit
import FormYAML
import Testing

@Suite("What is refused before it is read")
struct RefusalTests {
  @Test("A bomb of aliases is refused for its aliases, and nothing is built of it")
  func aliasBomb() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
    for level in 1...60 {
      let items = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(items)]\n"
    }
    let reading = read(text)
    #expect(reading.tree == nil)
    #expect(Set(reading.rules) == ["YML003"])
    #expect(reading.findings.count <= 100)
  }

  @Test(
    "An alias is refused however much stands before it",
    arguments: [
      "x: b\n" + String(repeating: " \tc\n", count: 200),
      String(repeating: "x: b: c\n", count: 200),
      String(repeating: "x: \"b\n", count: 300),
      String(repeating: "x:y\n", count: 50),
    ])
  func aliasAfterMistakes(_ lead: String) {
    let reading = read(lead + "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n")
    #expect(reading.tree == nil)
    #expect(!reading.findings.isEmpty)
  }

  /// A piece of text many times over.
  struct Mass: Sendable, CustomTestStringConvertible {
    var testDescription: String { "\(count) × \(piece.debugDescription)" }
    var lead = ""
    var piece: String
    var count: Int
    var end = ""
    var text: String { lead + String(repeating: piece, count: count) + end }
  }

  @Test(
    "Any number of brackets, dashes or levels is refused for its depth",
    arguments: [
      Mass(piece: "[", count: 100_000), Mass(piece: "{a: ", count: 100_000),
      Mass(piece: "- ", count: 100_000, end: "x"), Mass(lead: "a: ", piece: "[\n", count: 100_000),
    ])
  func tooDeep(_ mass: Mass) {
    let reading = read(mass.text)
    #expect(reading.tree == nil)
    #expect(reading.rules == ["YML005"])
  }

  @Test("As many levels as the limit are read, and one more is not")
  func depthLimit() {
    func nested(_ depth: Int) -> String {
      (0..<depth).map { String(repeating: "  ", count: $0) + "a:\n" }.joined()
    }
    #expect(read(nested(32)).findings.isEmpty)
    #expect(read(nested(33)).rules == ["YML005"])
  }

  @Test("A file over the limit is refused, and the limit told")
  func tooLarge() throws {
    let reading = read(String(repeating: "#", count: 1_500_001))
    let finding = try #require(reading.findings.first)
    #expect(reading.rules == ["YML005"] && reading.tree == nil)
    #expect(finding.message.sv.contains("större än gränsen, som är 1,5 MB"))
    #expect(finding.message.en.contains("the limit, which is 1.5 MB"))
  }

  @Test("More values than any document has are refused where there is one too many")
  func tooManyValues() throws {
    let limits = YAMLLimits(values: 1_000)
    let items = { (count: Int) in "a:\n" + String(repeating: "- b\n", count: count) }
    #expect(read(items(998), limits: limits).findings.isEmpty)
    let reading = read(items(999), limits: limits)
    let finding = try #require(reading.findings.first)
    #expect(reading.rules == ["YML005"] && reading.tree == nil)
    #expect(reading.lines == [1_000])
    #expect(finding.message.sv.contains("1\u{A0}000") && finding.message.en.contains("1,000"))
  }

  @Test("More names in one part than any form has are refused at the first too many")
  func tooManyNames() {
    let names = { (count: Int) in (1...count).map { "a\($0): b\n" }.joined() }
    #expect(read(names(1_000)).findings.isEmpty)
    let reading = read(names(1_001))
    #expect(reading.rules == ["YML005"] && reading.tree == nil && reading.lines == [1_001])
  }

  @Test(
    "A heap of accents on one letter is refused before texts are compared, at its place",
    arguments: [
      "b: c\na: e" + String(repeating: "\u{301}\u{323}", count: 300_000) + "\n",
      "b: c\na: \"e" + String(repeating: "\\u0301\\u0323", count: 100_000) + "\"\n",
      "b: c\n# e" + String(repeating: "\u{301}\u{323}", count: 100_000) + "\na: b\n",
      "b: c\n\"e" + String(repeating: "\\u0301\\u0323", count: 80) + "\": d\n",
    ])
  func heapedMarks(_ text: String) {
    let reading = read(text)
    #expect(reading.rules == ["YML005"] && reading.tree == nil)
    #expect(reading.lines == [2])
  }

  @Test("Thirty accents on a letter are read")
  func fewMarks() {
    let text = "e" + String(repeating: "\u{301}", count: 30)
    #expect(read("a: \(text)\n")["a"]?.text?.unicodeScalars.count == 31)
  }

  @Test(
    "A large file of one sort or another comes to an end",
    arguments: [
      Mass(piece: "a: 'x\n", count: 8000), Mass(piece: "a: \"x'\n", count: 8000),
      Mass(piece: "&a ", count: 20_000), Mass(piece: "a: b: c\n", count: 4000),
      Mass(lead: "a: [", piece: "x, ", count: 20_000, end: "]\n"),
      Mass(piece: "\n", count: 50_000, end: "a: b\n"), Mass(piece: "a\n", count: 10_000),
      Mass(lead: "a: ", piece: "x: ", count: 20_000), Mass(piece: "\ta: b\n", count: 4000),
      Mass(lead: "a: |\n", piece: "  x\n", count: 20_000), Mass(piece: "a:b\n", count: 4000),
      Mass(piece: "]", count: 20_000), Mass(lead: "a: ", piece: "b ", count: 40_000),
    ])
  func ends(_ mass: Mass) {
    let reading = read(mass.text)
    #expect(reading.tree != nil || !reading.findings.isEmpty)
    #expect(reading.findings.count <= 100)
  }

  @Test("Several documents are refused once, where the second one begins")
  func severalDocuments() {
    let reading = read("a: 1\n---\nb: 2\n---\nc: 3\n")
    #expect(reading.rules == ["YML004"])
    #expect(reading.lines == [2])
    #expect(reading.findings.first?.message.en.contains("3 documents") == true)
  }

  @Test(
    "An anchor is found wherever libyaml would see one",
    arguments: [
      "? &a [x]\n: y\n", "a: {? &a b : c}\n", "a: [:&a [x]]\n", "a: {\"b\":&a [c]}\n",
      "b: x\n\u{FEFF}&a [c]: d\n", "- &a\n  - x\n", "a: |#c\n  x\nb: &a [x]\n", "&a {b: c}\n",
      "--- &a\nb: c\n",
      "a: [&a,x]\n", "a: x\n\n\n  # c\nb: &a [c]\n", "a: 'x'\nb:   &a\n  - c\n",
    ])
  func hiddenAnchors(_ text: String) {
    let reading = read(text)
    #expect(reading.tree == nil && reading.rules.contains("YML003"), "\(reading.findings)")
  }

  @Test("All anchors, aliases and tags are found, with their places")
  func features() {
    let reading = read("a: &x 1\nb: *x\nc: !!int 3\nd:\n  <<: *x\n")
    #expect(reading.lines == [1, 2, 3, 5, 5])
    #expect(reading.text(in: reading.findings.first?.range) == "&x")
  }
}
