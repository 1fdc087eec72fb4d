import Testing

@testable import Rendering

@Suite("Paragraphs of a text")
struct ProseLinesTests {
  private static let long = String(repeating: "ord ", count: 30)

  @Test("Lines of an address stay together, and a blank line parts")
  func short() {
    #expect(
      ProseLines.paragraphs(of: "Stadshuset\n721 87 Västerås\n\nHej") == [
        ["Stadshuset", "721 87 Västerås"], ["Hej"],
      ])
  }

  @Test("A line that no one has broken is a paragraph")
  func long() {
    #expect(
      ProseLines.paragraphs(of: "Först\n\(Self.long)\nSist") == [
        ["Först"], [Self.long], ["Sist"],
      ])
  }

  @Test("A text of blanks has none", arguments: ["", " \n\n "])
  func blank(text: String) { #expect(ProseLines.paragraphs(of: text).isEmpty) }
}
