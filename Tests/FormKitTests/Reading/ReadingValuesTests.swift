import Diagnostics
import Testing

@testable import FormKit

@Suite("Reading of values")
struct ReadingValuesTests {
  private func read(_ name: String, _ node: FormNode) -> (
    trip: Trip, found: [Found], findings: [Finding]
  ) {
    name == "title"
      ? found(in: .tree([name: node])) : found(in: .tree(["title": .scalar("x"), name: node]))
  }

  @Test(
    "A value that cannot be read is reported by its rule, at its field",
    arguments: [
      ("kind", "till månen", "FRM004"), ("departs", "2014-02-30", "FRM010"),
      ("departs", "igår", "FRM010"), ("fare", "12.000,50", "FRM011"), ("fare", "500 EUR", "FRM011"),
      ("seats", "många", "FRM011"), ("seats", "0", "FRM011"), ("seats", "61", "FRM011"),
      ("seats", "99999999999999999999", "FRM011"), ("rate", "1,1234567", "FRM011"),
      ("title", "Ring\u{7}", "FRM012"), ("title", "\u{FFFF}", "FRM012"),
      ("title", "Va\u{308}stera\u{30A}s", "FRM013"), ("title", "a\u{200B}b", "FRM017"),
      ("url", String(repeating: "å", count: 1_001), "FRM005"),
      ("story", String(repeating: "å", count: 50_001), "FRM005"),
    ])
  func reported(_ name: String, _ written: String, _ rule: String) {
    #expect(read(name, .scalar(written)).found == [Found(rule, name)])
  }

  @Test("A value at the very limit is read without a word")
  func limits() {
    #expect(read("seats", .scalar("1")).found.isEmpty)
    #expect(read("seats", .scalar("60")).found.isEmpty)
    // Code points are counted, not bytes: å takes two.
    #expect(read("url", .scalar(String(repeating: "å", count: 1_000))).found.isEmpty)
    #expect(read("story", .scalar(String(repeating: "å", count: 50_000))).found.isEmpty)
  }

  @Test("A text is read with what is odd about it, so that nothing is lost")
  func keptText() {
    #expect(read("title", .scalar("a\u{200B}b")).trip.title == "a\u{200B}b")
    #expect(read("title", .scalar("Ring\u{7}")).trip.title == "Ring\u{7}")
  }

  @Test("Letters of two characters can be mended by a fix that gives them as one")
  func composing() throws {
    let fix = try #require(
      read("title", .scalar("Va\u{308}stera\u{30A}s")).findings.first?.fixes.first)
    #expect(Array(fix.replacement.unicodeScalars) == Array("Västerås".unicodeScalars))
  }

  @Test("One text may have several oddities, each with its own finding")
  func severalOddities() {
    let rules = read("title", .scalar("\u{7}\u{200B}a\u{30A}")).found.map(\.rule)
    #expect(rules == ["FRM012", "FRM017", "FRM013"])
  }

  @Test(
    "A field holds the sort of value that it is meant for",
    arguments: [
      ("title", FormNode.items([.scalar("a")])), ("title", .tree(["a": .scalar("b")])),
      ("seats", .items([])), ("fare", .fields([])), ("lodging", .scalar("Hotell")),
      ("lodging", .items([.tree(["name": .scalar("Hotell")])])), ("travellers", .scalar("Ada")),
      ("travellers", .tree(["name": .scalar("Ada")])), ("stops", .scalar("Jinan")),
    ])
  func sorts(_ name: String, _ node: FormNode) {
    #expect(read(name, node).found == [Found("FRM003", name)])
  }

  @Test("A text where fields should be is named with the fields to write")
  func namesFields() {
    let message = read("lodging", .scalar("Hotell")).findings.first?.message
    #expect(message?.sv.contains("”Hotell”") == true && message?.sv.contains("”nätter”") == true)
    #expect(message?.en.contains("“Hotell”") == true && message?.en.contains("“nights”") == true)
  }

  @Test("A text of too many words says how many, and how many to take away")
  func words() {
    let shape = TextShape(maxWords: 3)
    #expect(LengthRule.excess(of: "ett två\ntre", shape) == nil)
    let message = LengthRule.excess(of: " ett  två tre\tfyra fem ", shape)
    #expect(message?.sv.contains("5 ord") == true && message?.sv.contains("2 ord") == true)
  }

  @Test(
    "Whatever is written in a message stays on one line and short",
    arguments: [
      String(repeating: "x", count: 100_000), String(repeating: "a\nb ", count: 1_000),
      String(repeating: "🙂", count: 10_000), "a\r\nc",
    ])
  func quoted(_ written: String) {
    for name in ["kind", "fare", "departs", "seats", "lodging", "travellers"] {
      for finding in read(name, .scalar(written)).findings {
        #expect(!finding.message.sv.contains("\n") && !finding.message.en.contains("\n"), "\(name)")
        #expect(finding.message.sv.count < 600, "\(name)")
      }
    }
  }

  @Test(
    "What cannot be seen is shown as a sign in a message",
    arguments: ["a\u{7}b", "a\u{1B}[31mb", "a\u{202E}b"])
  func quotedControls(_ written: String) throws {
    for name in ["fare", "departs", "seats", "kind", "lodging", "travellers"] {
      let refusal = try #require(read(name, .scalar(written)).findings.last)
      let facts = CharacterFacts(refusal.message.sv + refusal.message.en)
      #expect(facts.forbidden == nil && facts.invisible == nil, "\(name)")
    }
  }
}
