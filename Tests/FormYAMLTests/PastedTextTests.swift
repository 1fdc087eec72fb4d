import Diagnostics
import FormKit
import FormYAML
import Testing

@Suite("Texts that are pasted beside a field's name")
struct PastedTextTests {
  @Test(
    "What goes on at the margin is one finding at its first line, and none below",
    arguments: [
      ("x:\n  a: Skälen är flera:\n• Ett\n• Två\nDärför behövs det.\n  b: >-\n    c\n  d: 1\n", 3),
      ("x:\n  a: Skälen: de är flera.\n• Ett\n  b: 1\ny:\n  c: 2\n", 3),
      ("x:\n  a: Vi möttes.\n\nDet var bra.\nDärefter har vi\nhörts.\n\n  b: 1\n", 4),
      ("x:\n  a: Vi möttes 2012\n  och hade samtal.\n  - avfall\n  - företag\n  b: >-\n    c\n", 3),
      ("x:\n  a: Vi möttes 2012\n    och enades om:\n    - avfall\n    - vatten\n  b: 1\n", 3),
      ("x:\n  - a: 1\n    b: Vi möttes.\nDet var bra.\n    c: 2\n  - a: 3\n    b: 4\ny: 1\n", 4),
      ("a: Vi möttes.\n• Avfall\n• Jinan: minska det\nb: 1\nc: 2\n", 2),
    ])
  func pasted(_ text: String, _ line: Int) throws {
    let reading = read(text)
    #expect(reading.lines == [line], "\(reading.findings.map(\.message.sv))")
    #expect(reading.findings.first?.message.sv.hasPrefix("Texten i ”") == true)
    let fixed = read(reading.fixed)
    #expect(fixed.findings.isEmpty, "\(reading.fixed)")
  }

  @Test("The offer keeps the text line by line and the fields below it")
  func offer() throws {
    let reading = read("x:\n  a: Skälen är:\n• Ett\n\n  Så är det.\n  b: 1\ny: 2\n")
    let finding = try #require(reading.findings.first)
    #expect(finding.message.sv.contains("”a” på rad 2 går vidare på raderna 3–5."))
    #expect(finding.fixes.map(\.isSafe) == [false])
    let fixed = read(reading.fixed)
    #expect(fixed["x"]?.entries.map(\.name) == ["a", "b"])
    #expect(fixed["x"]?.entries.first?.node.text == "Skälen är:\n• Ett\n\nSå är det.")
  }

  @Test("Where a comment would become text, nothing is offered")
  func comment() {
    for text in [
      "x:\n  a: Skälen är # två\n• Ett\n  b: 1\n",
      "x:\n  a: Skälen är\n• Ett\n# not\n• Två\n  b: 1\n",
    ] {
      let reading = read(text)
      #expect(reading.lines == [3], "\(reading.findings.map(\.message.sv))")
      #expect(reading.findings.allSatisfy { $0.fixes.isEmpty })
    }
  }

  @Test(
    "What may be a field that lost a sign is not taken for text",
    arguments: [
      "x:\n  a: 1\n  b text som slutar.\n  c: 2\n", "x:\n  a: 1\nb = text.\ny: 2\n",
      "x:\n  a: 1\n  Sökande; Sigtuna kommun.\n  c: 2\n", "x:\n  a: 1\n  b:En text här.\n  c: 2\n",
      "a: 1\nb\nc: 2\n", "a: 2014-01-15 – 2014-12-31\nDet var bra.\nc: 2\n",
      "x:\n  - a: Ett\n• b: Två\n  - a: Tre\n",
    ])
  func field(_ text: String) {
    let reading = read(text)
    #expect(!reading.findings.isEmpty)
    #expect(!reading.findings.contains { $0.message.sv.hasPrefix("Texten i ”") })
  }
}
