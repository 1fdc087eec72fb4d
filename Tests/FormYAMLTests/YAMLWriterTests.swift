import Diagnostics
import FormKit
import FormYAML
import Testing

@Suite("Writing a tree as YAML")
struct YAMLWriterTests {
  @Test(
    "Texts that some reader would take for something else are quoted",
    arguments: [
      "NO", "yes", "Off", "null", "~", "0701234567", "+46701234567", "1:30", "1_000", "0x1F", "1e3",
      ".5", "- a", "a: b", "a #b", "*a", "&a", "a:", "@a", "[a", "{a", "\"a\"", "'a", "%a", "!a",
      "|",
      ">", "#a", "2014-04-07 10:30:00", "12345678901234567890", "", "=", "<<", "---", "?", "01",
    ])
  func quotes(_ text: String) {
    let written = YAMLWriter.scalar(text, indent: 0)
    #expect(written.hasPrefix("\"") || written.hasPrefix("'"), "\(written)")
  }

  @Test(
    "Ordinary texts stand without quotes",
    arguments: [
      "Näringsliv i Jinan", "273500", "273500.50", "2014-04-07", "273 500 kr", "212000-0225",
      "it's",
      "a:b", "https://icld.se", "a#b", "x@y.se", "Norge", "50 %", "a, b", "0", "2014/15 års plan",
    ])
  func plain(_ text: String) {
    #expect(YAMLWriter.scalar(text, indent: 0) == text)
  }

  static let nasty: [String] =
    [
      "a\nb", "a\n\nb", "a\n  b\n c", "a: b\n- c", "# a\nb", "\"a\nb'", "a\\b", "it's \"so\"", "\\",
      "a\tb", "a\u{7}b", "a\u{0}b", "a\u{85}b", "a\u{2028}b", "a\u{FEFF}b", "a\rb", "a\r\nb", "🙂",
      "e\u{301}", "a  b", "---\na", "...", "a\n---\nb", "a\n...\nb", "... a", "%YAML", "? a",
      "a:\nb", ": a",
      "\u{10000A}", "\u{F0000}", "a\n\tb", "a \nb", "a\n \nb", "x: |\n  y", "'", "''", "\"", "\"\"",
      "a\u{A0}b", "a #",
      "a\n#b", "{{a}}", "[]", "{}", "!!str a", "<<", "null", "~",
      String(repeating: "ord ", count: 60) + "slut", String(repeating: "x", count: 300),
      String(repeating: "# - : ", count: 40) + "x", String(repeating: "två  ", count: 40) + "x",
      String(repeating: "a: b ", count: 40) + "x\n" + String(repeating: "c ", count: 90) + "d",
      String(repeating: "å\u{A0}ä ", count: 50) + "ö",
    ]

  @Test("Any text reads back the same, as a value, a name and an item", arguments: nasty)
  func roundTrips(_ text: String) {
    let name = text.unicodeScalars.count > 200 ? "namn" : text
    let tree = FormNode.fields([
      .init("a", .fields([.init("b", .scalar(text)), .init(name, .scalar("x"))])),
      .init(
        "c",
        .items([.scalar(text), .fields([.init("d", .scalar(text)), .init("e", .scalar(text))])])),
      .init("f", .items([.items([.scalar(text), .scalar("x")]), .items([.scalar(text)])])),
      .init("sist", .scalar("x")),
    ])
    let reading = read(YAMLWriter.write(tree))
    #expect(reading.findings.isEmpty, "\(reading.source.text)\n\(reading.findings)")
    let isSame = reading.tree.map(withoutRanges) == tree
    #expect(isSame, "\(reading.source.text)")
  }

  @Test("Random trees read back the same")
  func randomTrees() {
    var generator = Generator(state: 11)
    for _ in 0..<400 {
      let tree = generator.fields(depth: 4)
      let reading = read(YAMLWriter.write(tree))
      #expect(reading.findings.isEmpty, "\(reading.source.text)\n\(reading.findings)")
      let isSame = reading.tree.map(withoutRanges) == tree
      #expect(isSame, "\(reading.source.text)")
    }
  }

  @Test("Empty values, parts and lists read back the same")
  func empties() {
    let tree = FormNode.fields([
      .init("a", FormNode(.empty)), .init("b", .fields([])), .init("c", .items([])),
      .init("d", .items([FormNode(.empty), .scalar("x"), .items([]), .fields([])])),
    ])
    let reading = read(YAMLWriter.write(tree))
    #expect(reading.tree.map(withoutRanges) == tree)
  }

  @Test("Long texts are wrapped, and no line of words is longer than 90 columns")
  func wraps() {
    let text = String(repeating: "ett ord till ", count: 40) + "slut"
    let written = YAMLWriter.write(.fields([.init("a", .fields([.init("b", .scalar(text))]))]))
    let lines = written.split(separator: "\n")
    #expect(lines.count > 5)
    #expect(lines.allSatisfy { $0.count <= 90 })
    #expect(lines.contains("  b: >-"))
  }

  @Test("The fields of an item begin on the line of its dash")
  func layout() {
    let tree = FormNode.fields([
      .init(
        "rader", .items([.fields([.init("namn", .scalar("x")), .init("belopp", .scalar("5"))])]))
    ])
    #expect(YAMLWriter.write(tree) == "rader:\n  - namn: x\n    belopp: 5\n")
  }
}

/// A tree as one that was never read.
func withoutRanges(_ node: FormNode) -> FormNode {
  switch node.content {
  case .empty, .scalar: FormNode(node.content)
  case .fields(let entries): .fields(entries.map { .init($0.name, withoutRanges($0.node)) })
  case .items(let items): .items(items.map(withoutRanges))
  }
}

/// Makes random trees, the same ones each time.
private struct Generator {
  var state: UInt64

  mutating func number(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }

  mutating func fields(depth: Int) -> FormNode {
    .fields((0...number(4)).map { .init("f\($0) \(word())", node(depth: depth - 1)) })
  }

  mutating func node(depth: Int) -> FormNode {
    switch number(depth > 0 ? 5 : 2) {
    case 0: FormNode(.empty)
    case 3: fields(depth: depth)
    case 4: .items((0...number(3)).map { _ in node(depth: depth - 1) })
    default: .scalar(text())
    }
  }

  mutating func text() -> String {
    "x" + (0...number(30)).map { _ in word() }.joined(separator: " ") + "y"
  }

  mutating func word() -> String {
    let words = YAMLWriterTests.nasty.filter { $0.count < 12 }
    return number(3) == 0 ? words[number(words.count)] : "ord"
  }
}
