import Testing

@testable import Rendering

@Suite("Lines of limited width")
struct LineBreakerTests {
  private let breaker = LineBreaker()

  @Test("A line is broken between words, and no-break spaces hold")
  func words() {
    #expect(
      breaker.lines(of: "Det  kostar 36\u{A0}000\u{A0}kr\ti år", width: 12)
        == ["Det kostar", "36\u{A0}000\u{A0}kr i", "år"])
    #expect(breaker.lines(of: "  ", width: 12).isEmpty)
  }

  @Test("Only a word wider than the line is broken, and nothing of it is lost")
  func longWords() {
    #expect(breaker.lines(of: "en abcdefghij tå", width: 4) == ["en", "abcd", "efgh", "ij", "tå"])
    #expect(breaker.lines(of: "济南", width: 1) == ["济", "南"])
  }

  @Test("Chinese is broken between characters, but no line begins with a full stop")
  func ideographs() {
    #expect(breaker.lines(of: "我们在济南市。", width: 6) == ["我们在", "济南", "市。"])
    #expect(breaker.lines(of: "Möte i 济南市 nu", width: 11) == ["Möte i 济南", "市 nu"])
  }

  @Test(
    "A character takes the columns that a terminal gives it",
    arguments: [
      ("a", 1), ("å", 1), ("a\u{30A}", 1), ("\u{A0}", 1), ("–", 1), ("济", 2), ("ｱ", 1), ("Ａ", 2),
      ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("👍", 2), ("👍🏽", 2), ("👩‍👩‍👧", 2), ("🇸🇪", 2),
      ("❤", 1), ("❤️", 2), ("\u{200B}", 0), ("क्ष", 2),
    ])
  func columns(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
  }
}
