import Diagnostics
import Testing

@testable import Rendering

@Suite struct SnippetTests {
  private func snippet(_ text: String, _ range: SourceRange, width: Int = 30) -> [String]? {
    var source = SnippetSource(SourceText(name: "a.yaml", text: text))
    return source.snippet(at: range, width: width).map { snippet in
      let blanks = String(repeating: " ", count: snippet.indent)
      return [snippet.line, blanks + String(repeating: "^", count: snippet.mark)]
    }
  }

  @Test(
    "The mark stands under the place",
    arguments: [
      ("namn: Örebro", 7..<13, "namn: Örebro", "      ^^^^^^"),
      // An empty place, one beyond the line's end, and one that begins before the line.
      ("namn:", 6..<6, "namn:", "     ^"),
      ("namn:", 40..<44, "namn:", "     ^"),
      ("namn:", -3..<3, "namn:", "^^"),
      // Wide characters count two columns, and marks on a letter none.
      ("stad: 北京市 x", 7..<10, "stad: 北京市 x", "      ^^^^^^"),
      ("stad: 北京市 x", 11..<12, "stad: 北京市 x", "             ^"),
      ("o\u{308} a: b", 7..<8, "o\u{308} a: b", "     ^"),
      ("a: 🙂 b", 6..<7, "a: 🙂 b", "      ^"),
      // A tab is one blank; what would act on the screen is a sign of one column.
      ("a:\tb\u{1B}[2Jc", 4..<9, "a: b␛[2Jc", "   ^^^^^"),
      ("a: \u{202E}b", 5..<6, "a: �b", "    ^"),
    ])
  func mark(text: String, columns: Range<Int>, line: String, mark: String) {
    #expect(snippet(text, SampleReports.range(1, columns)) == [line, mark])
  }

  @Test(
    "The line is parted where the place begins and ends",
    arguments: [
      (7..<13, ["namn: ", "Örebro", " län"]), (1..<5, ["", "namn", ": Örebro län"]),
      (7..<7, ["namn: ", "", "Örebro län"]), (14..<40, ["namn: Örebro ", "län", ""]),
      (40..<44, ["namn: Örebro län", "", ""]),
    ])
  func parts(columns: Range<Int>, parts: [String]) throws {
    var source = SnippetSource(SourceText(name: "a.yaml", text: "namn: Örebro län  \n"))
    let cut = source.snippet(at: SampleReports.range(1, columns), width: 30)
    let snippet = try #require(cut)
    #expect([snippet.before, snippet.marked, snippet.after] == parts)
  }

  @Test("A place that goes on over lines is marked to the end of its first")
  func severalLines() {
    let range = SourceRange(
      start: SourcePosition(line: 2, column: 4), end: SourcePosition(line: 3, column: 2))
    #expect(snippet("a: 1\r\nb: |  \r\n  text\r\n", range) == ["b: |", "   ^^^"])
  }

  @Test("A line that the document lacks gives no snippet", arguments: [-1, 0, 3, Int.max])
  func noLine(line: Int) {
    #expect(snippet("a: 1\nb: 2", SourceRange(line: line)) == nil)
  }

  @Test(
    "A long line is cut around the place to the width",
    arguments: [
      (1..<3, "abcdefghijklmnopqrs…", "^^"),
      (18..<20, "abcdefghijklmnopqrs…", "                 ^^"),
      (30..<32, "…xyzabcdefghijklmno…", "       ^^"),
      (76..<79, "…rstuvwxyz", "       ^^^"),
      (3..<70, "abcdefghijklmnopqrs…", "  ^^^^^^^^^^^^^^^^^"),
      (40..<70, "…hijklmnopqrstuvwxy…", "       ^^^^^^^^^^^^"),
    ])
  func cut(columns: Range<Int>, line: String, mark: String) {
    let alphabet = "abcdefghijklmnopqrstuvwxyz"
    let text = alphabet + alphabet + alphabet
    let cut = snippet(text, SampleReports.range(1, columns), width: 20)
    #expect(cut == [line, mark])
    #expect(line.count <= 20)
  }

  @Test("A cut line of wide characters stays within the width")
  func wideCut() throws {
    let text = String(repeating: "北", count: 100)
    let cut = try #require(snippet(text, SampleReports.range(1, 50..<51), width: 20))
    #expect(cut == ["…北北北北北北北北北…", "             ^^"])
    #expect(ScreenColumns.count(cut[0]) <= 20)
  }

  @Test("Snippets of one line are the same in whatever order they are taken")
  func order() {
    let text = (0..<500).map { "n\($0)" }.joined(separator: " ")
    let source = SnippetSource(SourceText(name: "a.yaml", text: text))
    let columns = [3, 400, 400, 1_000, 90, 1_900, 5_000, 7]
    var one = source
    let together = columns.map { one.snippet(at: SampleReports.range(1, $0..<$0 + 3), width: 40) }
    let apart = columns.map { column in
      var fresh = source
      return fresh.snippet(at: SampleReports.range(1, column..<column + 3), width: 40)
    }
    #expect(together == apart)
  }
}
