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

  private static let full = "Karlstad och Jinan har samarbetat om avfall"

  @Test("A sentence that was broken at the end of a full line is one line")
  func wrapped() {
    #expect(
      ProseLines.paragraphs(of: "\(Self.full)\n  och vatten i tio år\nsedan dess.\n2. Mer\nmål")
        == [
          ["\(Self.full) och vatten i tio år", "sedan dess.", "2. Mer", "mål"]
        ])
    let long = Self.long + "slut"
    #expect(ProseLines.paragraphs(of: "\(long)\noch mer\nSist") == [["\(long) och mer", "Sist"]])
  }

  @Test(
    "What does not go on in the line below stays a line",
    arguments: [
      "\(full).\noch", "\(full):\npapper", "”\(full).”\nsade de", "\(full)\nVatten",
      "\(full)\n- vatten", "\(full)\n* vatten", "\(full)\n• vatten", "\(full)\n2. vatten",
      "\(full)\nb) vatten", "\(full)\no vatten", "Vi behöver papper\npennor",
    ])
  func kept(text: String) {
    #expect(ProseLines.paragraphs(of: text) == [text.split(separator: "\n").map(String.init)])
  }

  @Test("A text of blanks has none", arguments: ["", " \n\n "])
  func blank(text: String) { #expect(ProseLines.paragraphs(of: text).isEmpty) }
}
