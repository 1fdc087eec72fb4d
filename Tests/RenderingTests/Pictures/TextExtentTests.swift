import Testing

@testable import Rendering

@Suite("Text in pictures")
struct TextExtentTests {
  @Test("Lines are no wider than their room, and blanks count")
  func lines() {
    let lines = LineBreaker.forPictures.lines(
      of: "A7 Öppet seminarium om vad vi har lärt oss", size: 15, width: 320, most: 4)
    #expect(lines == ["A7 Öppet seminarium om vad vi har lärt", "oss"])
    #expect(lines.allSatisfy { TextExtent.units(of: $0, size: 15) <= 320 })
  }

  @Test("What does not fit ends in three points, rather after a word than inside one")
  func shortened() {
    let text = "Ett mycket långt namn på en aktivitet som inte får plats någonstans"
    let lines = LineBreaker.forPictures.lines(of: text, size: 14, width: 130, most: 2)
    #expect(lines.count == 2 && lines.last?.hasSuffix("…") == true)
    #expect(lines.allSatisfy { TextExtent.units(of: $0, size: 14) <= 130 })
  }

  @Test("Characters of all scripts have a width, and marks that join others have none")
  func scripts() {
    #expect(TextExtent.hundredths(of: "济") == 105)
    #expect(TextExtent.hundredths(of: "🙂") == 140)
    #expect(TextExtent.hundredths(of: "👨‍👩‍👧") == 140)
    #expect(TextExtent.hundredths(of: "ع") > 0)
    #expect(TextExtent.hundredths(of: "e\u{301}") == TextExtent.hundredths(of: "é"))
    let lines = LineBreaker.forPictures.lines(
      of: "访问济南市政府并讨论可持续城市发展", size: 14, width: 100, most: 9)
    #expect(lines.count == 3 && lines.allSatisfy { TextExtent.units(of: $0, size: 14) <= 100 })
  }
}
