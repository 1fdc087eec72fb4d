import Diagnostics
import FormKit
import FormYAML
import Testing

@Suite("The places of names and values")
struct SourcePlaceTests {
  @Test(
    "A value's range covers exactly what was written",
    arguments: [
      ("a: plain text  # note\n", "plain text"),
      ("a: \"quoted \\\" text\" # note\n", "\"quoted \\\" text\""),
      ("a: 'it''s'\n", "'it''s'"),
      ("a: one\n  two\n\n  three\nb: x\n", "one\n  two\n\n  three"),
      ("a: |\n  one\n\n  two\n\n# note\nb: x\n", "|\n  one\n\n  two"),
      ("a: >-\n    one\n    two\nb: x\n", ">-\n    one\n    two"),
      ("a: [x, 'y]', z ] # note\n", "[x, 'y]', z ]"),
      ("a: {x: 1, y: }\n", "{x: 1, y: }"),
      ("a: {}\n", "{}"),
      ("a: [\n  x, # ]\n  y\n]\nb: z\n", "[\n  x, # ]\n  y\n]"),
      ("a:\n  - x\n  - y\nb: z\n", "- x\n  - y"),
      ("a:\n- x\n- y\nb: z\n", "- x\n- y"),
      ("a:\n  x: 1\n  y: two\nb: z\n", "x: 1\n  y: two"),
      ("a: åäö 🙂 e\u{301}\n", "åäö 🙂 e\u{301}"),
      ("a: \"one\n  two\"\n", "\"one\n  two\""),
    ])
  func valueRange(_ text: String, _ expected: String) {
    let reading = read(text)
    #expect(reading.findings.isEmpty)
    #expect(reading.text(in: reading["a"]?.range) == expected)
  }

  @Test("A name's range covers the name with its quotes")
  func nameRange() {
    let reading = read("\"sökt belopp\": 1\nåäö: 2\nx: 3\n")
    let names = reading.tree?.entries.map { reading.text(in: $0.nameRange) }
    #expect(names == ["\"sökt belopp\"", "åäö", "x"])
  }

  @Test("Columns count Unicode scalars from 1")
  func columns() {
    let reading = read("å: {🙂: e\u{301}, x: y}\n")
    let x = reading["å"]?.entries.last?.nameRange?.start
    #expect(x == SourcePosition(line: 1, column: 12))
  }

  @Test("An empty value stands right after its colon")
  func emptyValue() {
    let reading = read("a:\nb: x\n")
    let place = SourcePosition(line: 1, column: 3)
    #expect(reading["a"]?.range == SourceRange(start: place, end: place))
  }

  @Test("The last line needs no end")
  func noFinalLineEnd() {
    let reading = read("a: x")
    #expect(reading.text(in: reading["a"]?.range) == "x")
  }

  @Test("Ranges of what is nested lie within each other")
  func nesting() {
    let reading = read("a:\n  - x: 1\n    y:\n      - |\n        text\n  - z: {p: [q, r]}\nb: 1\n")
    func check(_ node: FormNode, within outer: SourceRange) {
      guard let range = node.range else {
        Issue.record("a node without range")
        return
      }
      #expect(range.start >= outer.start && range.end <= outer.end && range.start <= range.end)
      for child in node.items + node.entries.map(\.node) { check(child, within: range) }
    }
    let all = SourceRange(
      start: SourcePosition(line: 1, column: 1), end: SourcePosition(line: 99, column: 1))
    #expect(reading.tree != nil)
    if let tree = reading.tree { check(tree, within: all) }
  }
}
