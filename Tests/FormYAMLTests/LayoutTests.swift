import Diagnostics
import FormKit
import FormYAML
import Testing

@Suite("Lines that do not stand where they belong")
struct LayoutTests {
  /// A text, the lines of its findings, and a piece of the message on the first: the line as it
  /// should be.
  struct Slip: Sendable, CustomTestStringConvertible {
    var text: String
    var lines: [Int]
    var corrected: String

    init(_ text: String, _ lines: [Int], _ corrected: String) {
      self.text = text
      self.lines = lines
      self.corrected = corrected
    }

    var testDescription: String { text.debugDescription }
  }

  @Test(
    "A slip is found at its line alone, with the line as it should be",
    arguments: [
      // The first field of a part, of an item, and of the file.
      Slip("a:\n  b text\n  c: 1\n  d: 2\n", [2], "b: text"),
      Slip("a:\n  b:text\n  c: 1\n  d: 2\n", [2], "b: text"),
      Slip("a:\n  b = text\n  c: 1\n", [2], "b: text"),
      Slip("a:\n  b： text\n  c: 1\n", [2], " b: text"),
      Slip("a:\n  c: 1\n  b：text\n", [3], " b: text"),
      Slip("a:\n  - b text\n    c: 1\n  - b: 2\n", [2], "- b: text"),
      Slip("a text\nb: 1\nc: 2\n", [1], "a: text"),
      Slip("a:\n  b text # not\n\n  # not\n  c: 1\n", [2], "b: text"),
      // A name with more below it.
      Slip("a\n  b: 1\n  c: 2\nd: 3\n", [1], "a:"),
      Slip("x:\n  a\n    - b: 1\n      c: 2\n  d: 3\n", [2], "a:"),
      Slip("x:\n  a\n    - {b: 1, c: 2}\n  d: 3\n", [2], "a:"),
      Slip("a >-\n  Text: mera text\n  slut\nb: 1\n", [1], "a: >-"),
      Slip("x:\n  a >-\n    text\n\n    text\n  b: 1\n", [2], "a: >-"),
      // A tab for the indentation.
      Slip("a:\n  b:\n    c: 1\n\td: 2\n    e: 3\n", [4], "”    d: 2”"),
      Slip("a:\n\tb: 1\n  c: 2\n", [2], "”  b: 1”"),
      Slip("a:\n\tb:\n    c: 1\n  d: 2\n", [2], "”  b:”"),
      Slip("a:\n  - b: 1\n    c: 2\n\t- b: 3\n    c: 4\n", [4], "”  - b: 3”"),
      Slip("a:\n  - b\n\t- c\n  - d\n", [3], "”  - c”"),
      Slip("a:\n  - b\n  - c\n\t- d\ne: 1\n", [4], "”  - d”"),
      Slip("a:\n  - b\n  - c\n\td: 1\n", [4], "”d: 1”"),
      Slip("a: >-\n  text\n\tmera text\n  slut\nb: 1\n", [3], "”  mera text”"),
      Slip("x:\n  a: >-\n    text\n\tb: >-\n    text\n", [4], "”  b: >-”"),
      Slip("a: ett\n\ttvå\nb: 1\n", [2], "”  två”"),
      Slip("x:\n  a:\n    b: 1\n\t\tc: 2\n  d: 3\n", [4], "”    c: 2”"),
      // A field with its value that slipped out of its part, at the start of it and within it.
      Slip("a:\nb: 1\n  c: 2\n  d: 3\ne: 4\n", [2], "”  b: 1”"),
      Slip("a:\n  b: 1\nc: 2\n  d: 3\ne: 4\n", [3], "”  c: 2”"),
      Slip("x:\n  a:\n  b: 1\n    c: 2\n  d: 3\n", [3], "”    b: 1”"),
      Slip("x:\n  - a: 1\n    b: 2\n  c: 3\n", [4], "”    c: 3”"),
      Slip("x:\n  - a: 1\n    b: 2\nc: 3\n  - a: 4\n    b: 5\nd: 6\n", [4], "”    c: 3”"),
      Slip("x:\n  - a: 1\nb: 2\n    c: 3\n  - a: 4\nd: 5\n", [3], "”    b: 2”"),
      Slip("x:\n  a: 1\n# not\nb: >-\n    text\n  c: 2\n", [4], "”  b: >-”"),
      // Not so: the line below is at fault, or it may be.
      Slip("a: |\n  B: x\nc: 1\n  d: 2\n", [4], "”c” på rad 3"),
      Slip("a: \"x\n  B: y\"\nc: 1\n  d: 2\n", [4], "”c” på rad 3"),
      Slip("a:\nb: 3\n  - c: 1\n  - c: 2\n", [3], "- c: 1"),
      Slip("x:\n  a: 1\nb: text\n  mera\n  c: 2\n", [5], "c: 2"),
      // A line of a text.
      Slip("x:\n  a: >-\n    text\nmera text\n    slut\n  b: 1\n", [4], "”    mera text”"),
      Slip("x:\n  a: >-\n    text\n  mera text\n    slut\n  b: 1\n", [4], "”    mera text”"),
      Slip("x:\n  a: |\n    text\nmera text\n  b: 1\n", [4], "”    mera text”"),
      Slip("x:\n  a: >-\n    text\n  b >-\n    text\n  c: 1\n", [4], "b: >-"),
      Slip("x:\n  a: >-\n    text\ny\n    b: 1\n", [4], "y:"),
      // The dash of an item.
      Slip("x:\n  - a\n  – b\n  - c\n", [3], "- b"),
      Slip("x:\n  • a: 1\n    b: 2\n  - a: 3\n", [2], "- a: 1"),
      Slip("x:\n  * a: 1\n    b: 2\n  * a: 3\n    b: 4\ny: 1\n", [2, 4], "- a: 1"),
      Slip("x:\n  - a\n  * b\n  - c\n", [3], "- b"),
      Slip("x:\n  - a: 1\n    b: 2\n    a: 3\n    b: 4\ny: 1\n", [4], "”  - a: 3”"),
      Slip("x:\n    a: 1\n    b: 2\n  - a: 3\n    b: 4\n  - a: 5\ny: 1\n", [2], "”  - a: 1”"),
      Slip("x:\n  - a: 1\n    b: 2\n  a: 3\n    b: 4\ny: 1\n", [4], "”  - a: 3”"),
      Slip("x:\n  - a: 1\n    b:\n      - c: 2\n  a: 3\n    b:\ny: 1\n", [5], "”  - a: 3”"),
      Slip("x:\n  - a: 1\n    b: 2\na: 3\n    b: 4\n  - a: 5\ny: 1\n", [4], "”  - a: 3”"),
      Slip("x:\n  a: 1\n    b: 2\n    c: 3\n  - a: 4\n    b: 5\ny: 1\n", [2], "”  - a: 1”"),
      // An item.
      Slip("x:\n  - a: 1\n    b: 2\n    - a: 3\n      b: 4\n  - a: 5\ny: 1\n", [4], "- a: 3"),
      Slip("x:\n  - a: 1\n    b: 2\n- a: 3\n    b: 4\n  - a: 5\ny: 1\n", [4], "”  - a: 3”"),
      Slip("x:\n  - a: 1\n    b:\n      - c: 2\n- a: 3\n    b:\ny: 1\n", [5], "”  - a: 3”"),
      Slip(
        "x:\n  - a: 1\n    b:\n      - c: 2\n- c: 3\n      - c: 4\ny: 1\n", [5], "”      - c: 3”"),
      // One space too much or too little.
      Slip("a:\n   b: 1\n  c: 2\n  d: 3\n", [2], "”  b: 1”"),
      Slip("a:\n b: 1\n  c: 2\n  d: 3\n", [2], "”  b: 1”"),
      Slip("a:\n b: >-\n    text\n  c: 2\n", [2], "”  b: >-”"),
      Slip("a:\n  b: 1\n   c: 2\n  d: 3\n", [3], "”  c: 2”"),
      Slip("a:\n  b: \"1\"\n   c: 2\n  d: 3\n", [3], "”  c: 2”"),
      Slip("a:\n  b: >-\n    text\n   c: 2\n  d: 3\n", [4], "”  c: 2”"),
      Slip("a:\n  b: 1\n c: 2\n  d: 3\n", [3], "”  c: 2”"),
      Slip("a:\n  - b: 1\n    c: 2\n   - b: 3\n    c: 4\n", [4], "”  - b: 3”"),
      Slip("a:\n   - b: 1\n    c: 2\n    d: 3\n  - b: 4\n", [2], "”  - b: 1”"),
      Slip("a:\n - b: 1\n    c: 2\n    d: 3\n  - b: 4\n", [2], "”  - b: 1”"),
      Slip(" a: 1\nb: 2\nc: 3\n", [1], "”a: 1”"),
      Slip("x:\n  a:\n    b: 1\n    c: 2\n   d:\n    e: 3\n  f: 4\n", [5], "”  d:”"),
    ])
  func alone(_ slip: Slip) throws {
    let reading = read(slip.text)
    #expect(reading.lines == slip.lines, "\(reading.findings.map(\.message.en))")
    #expect(Set(reading.rules) == ["YML001"])
    let message = try #require(reading.findings.first?.message)
    #expect(message.sv.contains(slip.corrected), "\(message.sv)")
    #expect(message.sv != message.en)
  }

  @Test(
    "What is right is not taken for a slip",
    arguments: [
      // Names of any sort after a text.
      "r:\n  - a: |\n      t\n's e':\n    a: 1\n", "r:\n  - a: |\n      t\nsum (kr):\n    a: 1\n",
      "r:\n  - a: |\n      t\n's': # the note\n    a: 1\n",
      "b:\n  c: |\n    t\n\"d\": x y\n  -z\n",
      // Comments before a value on the lines below, and within lists in brackets.
      "expenses: #costs\n  - a: 1\n", "a:\n- #note\n  b: 1\n", "\"x\" : #note\n  - 1\n",
      "\"a\": [ #note\n  1]\n", "a: [x,\n  \"y\"] #note\n", "a: [\"x\", #note\n  y]\n",
      // A list at the column of the field that holds it.
      "a:\n- b: 1\n- b: 2\n", "x:\n  -\n    a:\n    -\n      a: 1\n    - a: 2\n  - a: 3\n",
    ])
  func sound(_ text: String) {
    let reading = read(text)
    #expect(reading.findings.isEmpty, "\(reading.findings.map(\.message.en))")
  }

  @Test("Slips far from each other are found together, and what comes after them, too")
  func several() {
    let reading = read(
      """
      a:
        b text
        c: 1
      d:
      \te: 1
        f: 2
      g:
         h: 1
        i: 2
        j: 3
      k:
        l:text
        m: 1
        m: 2
      n: Steg 2: plan
      """)
    #expect(reading.lines == [2, 5, 8, 12, 14, 15], "\(reading.findings.map(\.message.en))")
    #expect(reading.rules.filter { $0 == "YML002" }.count == 1)
  }

  @Test("A file indented with tabs throughout is mended throughout")
  func tabsThroughout() {
    let reading = read(
      "a:\n\tb:\n\t\t- c: 1\n\t\t  d: 2\n\t\t- c: 3\n\te: 4\nf:\n\tg: 5\n")
    #expect(reading.lines == [2, 3, 4, 5, 6, 8])
    let fixed = read(reading.fixed)
    #expect(fixed.findings.isEmpty, "\(reading.fixed)")
    #expect(fixed["a"]?.entries.map(\.name) == ["b", "e"])
    #expect(fixed["a"]?.entries.first?.node.items.count == 2)
  }

  @Test(
    "A tab that does no harm is none",
    arguments: [
      "a:\tb\n\t\nc:\n  d: 1\n\t\t\n\t# not\n  e: 2\n", "a: b\t\nc:\t\n  d: 1\n  e: 2\n",
      "a: b # not\t\nc:\n  d:\t1\n\n  \t\n  e: 2\n", "c:\n  a: |\n    x\n\t\n    y\n  e: 2\n",
      "a: ett\n\t\n  två\nc:\n  e: 2\n", "a: {b: 1,\n\tc: 2}\nc:\n  e: 2\n",
      "a:\n  -\tb\n  -\tb\nc:\n  e: 2\n", "a: \"ett\n\ttvå\"\nc:\n  e: 2\n",
    ])
  func harmlessTabs(_ text: String) {
    let reading = read(text)
    #expect(reading.findings.isEmpty, "\(reading.findings.map(\.message.en))")
    #expect(reading["c"]?.entries.last?.node.text == "2")
  }

  @Test("A dash that is lost is one mistake, and what is proposed mends it")
  func lostDash() {
    for text in [
      "x:\n  - a: 1\n    b: 2\n    c: 3\n  a: 4\n    b: 5\n    c: 6\ny: 1\n",
      "x:\n  - a: 1\n    b: 2\n    c: 3\na: 4\n    b: 5\n    c: 6\ny: 1\n",
      "x:\n  a: 1\n    b: 2\n    c: 3\n  - a: 4\n    b: 5\n    c: 6\ny: 1\n",
    ] {
      let reading = read(text)
      #expect(reading.rules == ["YML001"], "\(reading.findings.map(\.message.en))")
      let fixed = read(reading.fixed)
      #expect(fixed.findings.isEmpty, "\(reading.fixed)")
      #expect(fixed["x"]?.items.map(\.entries.count) == [3, 3])
    }
  }

  @Test("A number that a comma parts between braces is read whole")
  func decimalComma() {
    let reading = read("a: {x: 45 000,50, y: 1,234,5 , z: 3,w: 4,50}\nb: {x: 4, 5: y}\n")
    #expect(reading.rules == ["YML001"])
    let values = reading["a"]?.entries.map { "\($0.name)=\($0.node.text ?? "")" }
    #expect(values == ["x=45 000,50", "y=1,234,5", "z=3", "w=4,50"])
    #expect(read("a: [1,5, 2]\nb: {5,6}\nc: {\"1\",5}\n").rules.isEmpty)
  }

  @Test("A text that a comma parts between braces is read whole, and quotes around it are offered")
  func commaInText() throws {
    let reading = read(
      "a: {x: Lokal (30 pers, hela dagen), y: 3, z: mat, kaffe, kl. 10:30 }\nb: 1\n")
    #expect(reading.rules == ["YML001"])
    let values = reading["a"]?.entries.map { "\($0.name)=\($0.node.text ?? "")" }
    #expect(values == ["x=Lokal (30 pers, hela dagen)", "y=3", "z=mat, kaffe, kl. 10:30"])
    let finding = try #require(reading.findings.first)
    #expect(finding.message.sv.contains("x: \"Lokal (30 pers, hela dagen)\""))
    #expect(finding.fixes.map(\.isSafe) == [false])
    #expect(finding.fixes.first?.replacement == "\"Lokal (30 pers, hela dagen)\"")
  }

  @Test("A field's name after a comma between braces is one that lacks its value")
  func fieldAfterComma() throws {
    let text = "a: {x: logi, aktivitet, z: 3}\nb: {x: logi, mat}\n"
    let reading = YAMLReader.read(Array(text.utf8), name: "test.yaml") { word, others in
      word == "aktivitet" && others == ["x", "z"]
    }
    #expect(reading.findings.map(\.rule) == ["YML001", "YML001"])
    let values = reading["a"]?.entries.map { "\($0.name)=\($0.node.text ?? "")" }
    #expect(values == ["x=logi", "aktivitet=", "z=3"])
    #expect(reading["b"]?.entries.first?.node.text == "logi, mat")
    let finding = try #require(reading.findings.first)
    #expect(finding.message.sv.hasPrefix("Fältet ”aktivitet” saknar kolon och värde."))
    #expect(finding.fixes.map(\.replacement) == ["\"logi, aktivitet\""])
    #expect(finding.fixes.allSatisfy { !$0.isSafe })
  }

  @Test(
    "A comma between braces that no text goes on after is none of a text",
    arguments: [
      "a: {x: ord, y: 1}", "a: {x: ord, }", "a: {x: ord, y:z}", "a: {x: \"ord\", y}",
      "a: {x: 4, y}",
      "a: {x, y: ord}", "a: {x: ord,\n  y: 1}", "a: {x: [ord, y]}", "a: [x: ord, y]",
    ])
  func commaBetweenFields(_ text: String) {
    let reading = read(text + "\nsist: 2\n")
    #expect(reading.rules.isEmpty, "\(reading.findings.map(\.message.en))")
    #expect(reading["sist"]?.text == "2")
  }

  @Test("A name twice in a part is found where a slip had hidden it, and not what mending makes")
  func repeatedNames() {
    #expect(read("a:\n  b text\n  c: 1\n  c: 2\n").lines == [2, 4])
    #expect(read("a: lång text\nsom fortsätter\nsom slutar\nb: 1\n").lines == [2, 3])
  }

  @Test("Lines at the left edge cannot move further left")
  func leftEdge() {
    let reading = read("- a: 1\n b: 2\n c: 3\n d: 4\n")
    #expect(Set(reading.lines).isSuperset(of: [2, 3, 4]), "\(reading.findings)")
  }

  @Test("Any lines, indented in any way, are read without end or fault")
  func randomLines() {
    let entries = [
      "a: 1", "b:", "- c: 2", "- d", "- ", "e text", "f: >-", "g: \"x\"", "{h: 1,2}", "#",
    ]
    let blanks = ["", " ", "  ", "   ", "    ", "\t", " \t", "\t ", "\t\t", "      "]
    var seed: UInt64 = 11
    func pick(_ list: [String]) -> String {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return list[Int(seed >> 33) % list.count]
    }
    for _ in 0..<2000 {
      let text = (0..<10).map { _ in pick(blanks) + pick(entries) + "\n" }.joined()
      let reading = read(text)
      #expect(reading.tree != nil || !reading.findings.isEmpty, "\(text.debugDescription)")
      let lines = reading.source.lines.count
      #expect(reading.lines.allSatisfy { (1...lines).contains($0) })
    }
  }

  @Test("Many slips in a large file take no more than their share")
  func linear() {
    let part = "a:\n  - b text\n    c: 1\n\td: >-\n      text\n   e: 1\n"
    let reading = read(String(repeating: part, count: 5_000))
    #expect(reading.findings.count == YAMLLimits.standard.findings)
    #expect(reading.tree == nil)
  }
}
