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

  @Test("Any number of brackets, dashes or levels is refused for its depth", arguments: [
    String(repeating: "[", count: 100_000), String(repeating: "{a: ", count: 100_000),
    String(repeating: "- ", count: 100_000) + "x", "a: " + String(repeating: "[\n", count: 100_000),
    (0..<1000).map { String(repeating: " ", count: $0) + "a:\n" }.joined(),
  ])
  func tooDeep(_ text: String) {
    let reading = read(text)
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

  @Test("A file over the limit is refused with both sizes")
  func tooLarge() throws {
    let reading = read(String(repeating: "#", count: 5_000_001))
    let finding = try #require(reading.findings.first)
    #expect(reading.rules == ["YML005"] && reading.tree == nil)
    #expect(finding.message.sv.contains("5,1 MB") && finding.message.sv.contains("5 MB"))
  }

  @Test("A large file of one sort or another comes to an end", arguments: [
    String(repeating: "a: 'x\n", count: 40_000), String(repeating: "a: \"x'\n", count: 40_000),
    String(repeating: "&a ", count: 100_000), String(repeating: "a: b: c\n", count: 20_000),
    "a: [" + String(repeating: "x, ", count: 100_000) + "]\n", String(repeating: "\n", count: 500_000) + "a: b\n",
    String(repeating: "a\n", count: 50_000), "a: " + String(repeating: "x: ", count: 100_000),
    String(repeating: "\ta: b\n", count: 20_000), "a: |\n" + String(repeating: "  x\n", count: 100_000),
    String(repeating: "a:b\n", count: 20_000), String(repeating: "]", count: 100_000),
  ])
  func ends(_ text: String) {
    let reading = read(text)
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

  @Test("All anchors, aliases and tags are found, with their places")
  func features() {
    let reading = read("a: &x 1\nb: *x\nc: !!int 3\nd:\n  <<: *x\n")
    #expect(reading.lines == [1, 2, 3, 5, 5])
    #expect(reading.text(in: reading.findings.first?.range) == "&x")
  }
}
