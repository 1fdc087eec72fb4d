import Testing

@testable import Rendering

@Suite struct ReportParagraphTests {
  @Test(
    "Words are put on lines of the width",
    arguments: [
      ("", []),
      ("ett två tre fyra", ["ett två", "tre fyra"]),
      ("ett tiotusental", ["ett", "tiotusental"]),
      // Wide characters count two columns.
      ("北京市 一二三", ["北京市", "一二三"]),
      ("kr 273\u{A0}500\u{A0}kr", ["kr", "273\u{A0}500\u{A0}kr"]),
      // The indentation of a line that is quoted is what the reader is to write.
      ("så: ”  a: b” nu", ["så: ”  a:", "b” nu"]),
      ("as: “ a: b” now", ["as: “ a:", "b” now"]),
      ("  a: b c d e f", ["  a: b c", "d e f"]),
    ])
  func lines(text: String, lines: [String]) {
    #expect(ReportParagraph.lines(text, width: 9) == lines)
  }
}
