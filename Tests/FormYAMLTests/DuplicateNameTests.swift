import Diagnostics
import FormKit
import FormYAML
import Testing

@Suite("Names that stand twice")
struct DuplicateNameTests {
  @Test("All of them are found, with both lines, and the first value counts")
  func all() throws {
    let reading = read("a: 1\nb:\n  c: 2\n  c: 3\na: 4\nb: 5\nd: {e: 6, e: 7}\n'a': 8\n")
    #expect(reading.rules == Array(repeating: "YML002", count: 5))
    #expect(reading.lines == [4, 5, 6, 7, 8])
    #expect(reading["a"]?.text == "1")
    #expect(reading.tree?.entries.map(\.name) == ["a", "b", "d"])
    #expect(reading["d"]?.entries.map(\.name) == ["e"])
    let finding = try #require(reading.findings.first)
    #expect(finding.message.en.contains("line 3") && finding.message.en.contains("line 4"))
    #expect(finding.target == .name)
    #expect(reading.text(in: finding.range) == "c")
  }

  @Test(
    "They are found among any number of names, and on both sides of a part within",
    arguments: [1, 15, 16, 17, 40])
  func many(count: Int) {
    let names = (1...count).map { "å\($0)" }
    let part = names.map { "\($0): 1\n" }.joined()
    let within = names.map { "  \($0): 1\n" }.joined()
    let reading = read(part + "part:\n" + within + "\(names[count - 1]): 2\npart: 3\nnew: 4\n")
    #expect(reading.rules == ["YML002", "YML002"])
    #expect(reading.lines == [2 * count + 2, 2 * count + 3])
    #expect(reading.tree?.entries.map(\.name) == names + ["part", "new"])
    #expect(reading["part"]?.entries.map(\.name) == names)
  }

  @Test("Items of a list may have the same names")
  func items() {
    #expect(
      read("a:\n- b: 1\n- b: 2\nc:\n  - b: 1\n  - b: 2\nd: [{b: 1}, {b: 2}]\n").findings.isEmpty)
  }

  @Test("The same name in two spellings of Unicode is the same name")
  func unicode() {
    #expect(read("é: 1\ne\u{301}: 2\n").rules == ["YML002"])
  }

  @Test("A name written with an escape is found too")
  func escaped() {
    let reading = read("a: 1\n\"\\u0061\": 2\n")
    #expect(reading.rules == ["YML002"])
  }
}
