import Testing

@testable import FormKit

@Suite("What is unusual about characters")
struct CharacterFactsTests {
  @Test(
    "Ordinary text has nothing to say",
    arguments: [
      "", "Västerås och Jinan 济南", "ÅÄÖ åäö é ü", "🙂 👩‍👩‍👧‍👦", "a\tb\nc\r\nd", "”citat” – ’…’", "½ € ×",
      "\u{A0}", "naïve", "Ж щ", "\u{E000}",
    ])
  func ordinary(_ text: String) {
    let facts = CharacterFacts(text)
    #expect(facts.forbidden == nil && facts.invisible == nil && facts.composed == nil)
  }

  @Test(
    "The first control character is named",
    arguments: [
      ("a\u{7}b\u{8}", 0x7), ("\0", 0), ("\u{1B}[31m", 0x1B), ("a\u{7F}", 0x7F),
      ("a\u{80}", 0x80), ("a\u{85}b", 0x85), ("å\u{9F}", 0x9F), ("a\u{FFFE}", 0xFFFE),
      ("a\u{FFFF}", 0xFFFF), ("a\u{1F}", 0x1F),
    ] as [(String, UInt32)])
  func forbidden(_ text: String, _ value: UInt32) {
    #expect(CharacterFacts(text).forbidden?.value == value)
  }

  @Test(
    "The first character that cannot be seen is named",
    arguments: [
      ("a\u{200B}b", 0x200B), ("a\u{202E}b\u{200B}", 0x202E), ("\u{FEFF}a", 0xFEFF),
      ("a\u{AD}b", 0xAD), ("a\u{2066}b", 0x2066), ("a\u{2069}b", 0x2069), ("a\u{200F}", 0x200F),
      ("a\u{2060}b", 0x2060),
    ] as [(String, UInt32)])
  func invisible(_ text: String, _ value: UInt32) {
    #expect(CharacterFacts(text).invisible?.value == value)
    #expect(CharacterFacts(text).forbidden == nil)
  }

  @Test(
    "Letters of two characters are composed, and nothing else is touched",
    arguments: [
      ("Va\u{308}stera\u{30A}s", "Västerås"), ("O\u{308}", "Ö"), ("cafe\u{301}", "café"),
      ("å a\u{30A}", "å å"), ("a\u{30A} 济南 🙂 \u{200B}", "å 济南 🙂 \u{200B}"),
      ("a\u{308}\n\r\nx", "ä\n\r\nx"), ("n\u{303}", "ñ"),
    ])
  func composed(_ text: String, _ whole: String) throws {
    let composed = try #require(CharacterFacts(text).composed)
    // Swift compares by meaning, so the characters must be compared one by one.
    #expect(Array(composed.unicodeScalars) == Array(whole.unicodeScalars))
    #expect(CharacterFacts(composed).composed == nil)
  }

  @Test("Marks that make no letter are left alone", arguments: ["x\u{30A}", "\u{301}", "1\u{308}"])
  func marksWithoutLetter(_ text: String) {
    #expect(CharacterFacts(text).composed == nil)
  }
}
