import Diagnostics
import FormKit
import FormYAML
import Testing

@Suite("Usual mistakes in YAML")
struct MistakeTests {
  @Test(
    "A certain correction makes the file readable as it was meant",
    arguments: [
      ("a: Steg 2: genomförande", "a", "Steg 2: genomförande"),
      ("a: Steg 2: plan: klart # not", "a", "Steg 2: plan: klart"),
      ("a: \"Steg\" 2: plan", "a", "\"Steg\" 2: plan"),
      ("a: *viktigt*", "a", "*viktigt*"),
      ("a: *viktigt", "a", "*viktigt"),
      ("a: &Partners i Jinan", "a", "&Partners i Jinan"),
      ("a: @sigtuna.se", "a", "@sigtuna.se"),
      ("a: %50", "a", "%50"),
      ("a: `kod`", "a", "`kod`"),
      ("a: > 5 procent", "a", "> 5 procent"),
      ("a: | text", "a", "text"),
      ("a: |- Steg 2: text # not", "a", "Steg 2: text"),
      ("a: | text | text", "a", "| text | text"),
      ("a: | text\n  mera: text", "a", "text\nmera: text"),
      ("a: > text\n\n    mera text", "a", "text\nmera text"),
      ("a: \"Hållbar\" stad", "a", "\"Hållbar\" stad"),
      ("a: 'it's here'", "a", "it's here"),
      ("a: \"Hållbar stad", "a", "Hållbar stad"),
      ("a: \"C:\\dokument\"", "a", "C:\\dokument"),
      ("a: \"C:\\", "a", "C:\\"),
      ("a: \"C:\\\\", "a", "C:\\"),
      ("a:Hållbar", "a", "Hållbar"),
      ("a = Hållbar", "a", "Hållbar"),
      ("x:\n\ty: Hållbar\na: b", "a", "b"),
      ("a: ]x", "a", "]x"),
      ("a: ? x", "a", "? x"),
      ("a: [Avfall] i Jinan", "a", "[Avfall] i Jinan"),
      ("a: [Avfall, vatten] i Jinan # not", "a", "[Avfall, vatten] i Jinan"),
      ("a: {Avfall} i Jinan", "a", "{Avfall} i Jinan"),
      ("a: [Avfall]: plan", "a", "[Avfall]: plan"),
      ("a: [Avfall]:s plan", "a", "[Avfall]:s plan"),
      ("a: \"Avfall\":s plan", "a", "\"Avfall\":s plan"),
    ])
  func corrects(_ line: String, _ name: String, _ value: String) {
    let reading = read("först: 1\n\(line)\nsist: 2\n")
    #expect(reading.rules == ["YML001"])
    let fixed = read(reading.fixed)
    #expect(fixed.findings.isEmpty, "\(reading.fixed)")
    #expect(fixed[name]?.text == value)
    #expect(fixed["sist"]?.text == "2")
  }

  @Test("A mistake with one meaning does not keep the rest of the file from being read")
  func givesTree() {
    let reading = read("a: Steg 2: plan\nb: *viktigt*\nc: \"öppen\nd: 1\n")
    #expect(reading.rules == ["YML001", "YML001", "YML001"])
    #expect(reading["a"]?.text == "Steg 2: plan")
    #expect(reading["b"]?.text == "*viktigt*")
    #expect(reading["c"]?.text == "öppen")
    #expect(reading["d"]?.range?.start == SourcePosition(line: 4, column: 4))
    #expect(reading.text(in: reading["a"]?.range) == "Steg 2: plan")
  }

  @Test("A text on the line of its mark is read without the mark, and never with it in quotes")
  func textAfterMark() throws {
    let reading = read("a: | Karlstad och Jinan\nb: 1\n")
    #expect(reading["a"]?.text == "Karlstad och Jinan")
    let finding = try #require(reading.findings.first)
    #expect(finding.message.sv.hasSuffix("a: Karlstad och Jinan"))
    #expect(finding.message.en.contains("delete | if it fits on one line"))
    let long = try #require(read("a: | Karlstad\n   och: Jinan\n   ort\nb: 1\n").findings.first)
    #expect(long.fixes.map(\.replacement) == ["\n   "])
  }

  @Test("All mistakes are found in one reading")
  func findsAll() {
    let reading = read(
      """
      titel: Steg 2: plan
      mål:
        - ett
        -två
      sökande:Sigtuna
      epost: @sigtuna.se
      part:
      \tnamn: x
      ort: "Jinan
      slut
      sist: 1
      """)
    #expect(reading.lines == [1, 4, 5, 6, 8, 9, 10])
    #expect(Set(reading.rules) == ["YML001"])
    #expect(reading.tree == nil)
  }

  @Test("The corrected line stands in the message")
  func showsCorrectedLine() throws {
    let finding = try #require(read("titel: Steg 2: plan\n").findings.first)
    #expect(finding.message.sv.hasSuffix("titel: \"Steg 2: plan\""))
    let tab = try #require(read("a:\n\tb: 1\n").findings.first)
    #expect(tab.message.en.contains("“  b: 1”"))
  }

  @Test("Each usual mistake has a message of its own")
  func ownMessages() {
    let texts = [
      "a: b: c\n", "a:\n\tb: c\n", "a: *b*\n", "a:\n    b: 1\n  c: 2\n", "a: \"b\n",
      "x: 1\na\nb: 1\n", "x: 1\na:b\n", "a:\n  - b\n  -c\n", "a: \"b\" c\n", "a: - b\n",
      "a: 1\n  b: 2\n", "a: \"\\d\"\n", "a: [b\nc: d\n", "a:\n  - b: 1\n  c: 2\n", "a: {{b}}\n",
    ]
    let openings = texts.map { read($0).findings.first?.message.sv.prefix(28) ?? "" }
    #expect(Set(openings).count >= texts.count - 3, "\(openings)")
    #expect(!openings.contains(""))
    #expect(!openings.contains { $0.contains("går inte att läsa") }, "\(openings)")
  }

  @Test(
    "What only looks like a mistake is read as it is",
    arguments: [
      "a: 10:30", "a: https://icld.se", "a: b:c", "a: \"b: c\"", "a: b#c",
      "a: b - c", "a: -5", "a: b*c", "a: x@y.se", "a: 50 %", "a: it's", "a: b\n  c\n  d",
      "a: |\n  b: c: d\n  * e\n  \"f", "a: 'b: \"c'", "a: [b, \"c: d\"]", "a: {b: c}",
      "a:\n- b\n- c",
      "a:\n  - - b\n    - c", "a: b\tc", "a: (b:c)",
    ])
  func isNoMistake(_ text: String) {
    let reading = read(text + "\nsist: 2\n")
    #expect(reading.findings.isEmpty, "\(reading.findings)")
    #expect(reading["sist"]?.text == "2")
  }

  @Test("A text over several lines that begins with an indicator has no certain correction")
  func severalLines() {
    let reading = read("a:\n  * ett\n  * två\nb: 1\n")
    #expect(reading.rules == ["YML001"])
    #expect(reading.findings.first?.fixes.isEmpty == true)
  }

  @Test("Any text whatever gives a reading, and findings where there is no tree")
  func neverFails() {
    let pieces = [
      "a: ", "b", "\n", "  ", "- ", "\"", "'", "[", "]", "{", "}", ": ", "#", "\t", "*x", "&x ",
      "!t ", "|",
      ">", "\n\n", "---\n", "...\n", "%", "? ", ",", "\\", "å", "\r", "~", "x: y\n", "\u{7}",
      "<<: ",
    ]
    var seed: UInt64 = 7
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
      }
      let reading = read(text)
      #expect(reading.tree != nil || !reading.findings.isEmpty, "\(text.debugDescription)")
    }
  }
}
