import Diagnostics
import Testing

@Suite("Lines of a source text")
struct SourceLinesTests {
  @Test(
    "A line ends at LF, CRLF or CR, and a text without one is a line",
    arguments: [
      ("", [""]), ("a", ["a"]), ("a\n", ["a", ""]), ("a\nb", ["a", "b"]), ("a\r\nb", ["a", "b"]),
      ("a\rb\r", ["a", "b", ""]), ("\r\r\n\n", ["", "", "", ""]), ("\n\r", ["", "", ""]),
      ("å\r\nö💧\n\u{301}x", ["å", "ö💧", "\u{301}x"]), ("a\u{2028}b\u{85}c", ["a\u{2028}b\u{85}c"]),
    ])
  func parts(_ text: String, _ lines: [String]) {
    let found = SourceText(name: "a.yaml", text: text).lines
    #expect(found.count == lines.count)
    #expect(found.map { Array($0.unicodeScalars) } == lines.map { Array($0.unicodeScalars) })
  }
}
