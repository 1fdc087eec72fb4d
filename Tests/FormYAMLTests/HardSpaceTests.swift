import Diagnostics
import FormKit
import Testing

@testable import FormYAML

@Suite("No-break spaces where YAML wants spaces")
struct HardSpaceTests {
  @Test(
    "They are read as the spaces that they look like, and told once a place",
    arguments: [
      ("analys:\n\u{A0}\u{A0}nuläge: Text\n  problem: x\n", 1),
      ("analys:\n \u{A0}nuläge:\u{A0}Text\n  problem: x\n", 2),
      ("mål:\n  - ett\n  -\u{A0}två\n", 1), ("mål:\n  - namn:\u{A0}a\n    ort:\u{A0}b\n", 2),
      ("mål:\u{A0}[8, 11]\n", 1), ("text: a\n\u{A0}\nort: b\n", 1),
      ("text: |\n\u{A0} ett\n  två\nort:\u{2007}Sigtuna\n", 2),
      ("text: |\n  a\n\u{A0}\n  b\n", 1),
      ("mål:\n  - text: >- # så\n      ett:\u{A0}två\n    ort:\u{A0}Sigtuna\n", 1),
    ])
  func layout(_ text: String, _ count: Int) throws {
    let found = read(text)
    let plain = String(
      String.UnicodeScalarView(text.unicodeScalars.map { HardSpaces.isHard($0) ? " " : $0 }))
    #expect(found.findings.map(\.rule) == Array(repeating: "YML001", count: count))
    #expect(found.findings.allSatisfy { $0.fixes.count == 1 && $0.fixes[0].isSafe })
    let tree = try #require(found.tree)
    let same = try #require(read(plain).tree)
    #expect(tree.entries.map(\.name) == same.entries.map(\.name))
    #expect(tree.range == same.range)
  }

  @Test(
    "Within values they are kept, and nothing is said",
    arguments: [
      "belopp: 45\u{A0}000\n", "text: \"Obs:\u{A0}ja\"\n", "text: |\n  a\n   \u{A0}b:\u{A0}c\n",
      "mål:\n  - |\n    Text:\n    -\u{A0}även\n    obs:\u{A0}så\n",
      "mål:\n  - >-\n    Text.\n    Obs:\u{A0}även\n",
      "mål:\n  - Text\n    -\u{A0}även obs:\u{A0}så\n",
      "text: Första\n  obs:\u{A0}viktigt\n", "text: \"Första\n  obs:\u{A0}viktigt\n\u{A0}slut\"\n",
      "text: 'Det''s\n\u{A0}obs:\u{A0}viktigt'\n", "\"text\": |\n  a:\u{A0}b\n  \u{A0}c\n",
      "text:\n  Obs:\u{A0}viktigt\n", "text:\n  -\u{A0}ett\n  -\u{A0}två\n",
      "mål:\n  - Obs:\u{A0}viktigt\n", "text:\n  \u{A0}Indraget stycke\n",
      "text: |2\n   a:\u{A0}b\n", "Ett namn: |\n  a:\u{A0}b\n", "a: {b: c,\n  d:\u{A0}e}\n",
      "text: 10\u{A0}–\u{A0}12\n", "# a:\u{A0}b\ntext: x # y:\u{A0}z\n", "text: en –\u{A0}två\n",
      "mål:\n  - text: |-\n      -\u{A0}punkt\n", "text: |\n  a\n   \u{A0}\n",
    ])
  func values(_ text: String) {
    #expect(read(text).findings.isEmpty)
  }

  @Test("A value keeps its own, whatever stands before it")
  func kept() throws {
    let tree = try #require(read("a:\u{A0}45\u{A0}000\n").tree)
    guard case .scalar("45\u{A0}000")? = tree.entries.first?.node.content else {
      Issue.record("\(tree)")
      return
    }
  }
}
