import Testing

@testable import FormYAML

@Suite("A text as scalars")
struct ScalarTextTests {
  /// Letters of one to four bytes and line ends at every place of a stretch of eight.
  private static let texts = (0..<20).flatMap { length in
    ["å", "–", "😀", "\n", "\r\n", "\u{7F}", "\t"].map { special in
      let plain = String("abcdefgh ~!012345678".prefix(length))
      return plain + special + plain + special + special + plain
    }
  }

  @Test("The scalars are those of the text, and so are the starts of its lines", arguments: texts)
  func scalars(text: String) {
    let whole = ScalarText(text)
    #expect(whole.scalars == Array(text.unicodeScalars))
    #expect(ScalarText(whole.scalars).string == text)
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    #expect((1...whole.lineCount).map(whole.line) == lines.map(String.init))
  }

  @Test("What is not plain ASCII is found", arguments: texts)
  func specials(text: String) {
    let scalars = Array(text.unicodeScalars)
    let specials = scalars.filter { !(0x20..<0x7F).contains($0.value) }
    for whole in [ScalarText(text), ScalarText(scalars)] {
      var found: [Unicode.Scalar] = []
      #expect(
        !whole.hasSpecial {
          found.append($0); return false
        })
      #expect(found == specials)
    }
  }
}
