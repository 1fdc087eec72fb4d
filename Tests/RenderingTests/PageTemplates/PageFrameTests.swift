import Diagnostics
import Testing

@testable import Rendering

@Suite("Templates of pages")
struct PageFrameTests {
  private func problem(_ body: () throws -> Void) -> TemplateProblem? {
    do {
      try body()
      return nil
    } catch { return error as? TemplateProblem }
  }

  @Test("A frame is filled at each of its places")
  func filled() throws {
    let frame = try PageFrame("<b title=\"{{title}}\">{{ title }}</b>\n{{main}}\n")
    #expect(frame.filled { "[\($0.rawValue)]" } == "<b title=\"[title]\">[title]</b>\n[main]\n")
  }

  @Test("What stands in a part is not read again as a frame")
  func notAgain() throws {
    #expect(try PageFrame("{{main}}!").filled { _ in "{{style}}" } == "{{style}}!")
  }

  @Test(
    "What is wrong with a frame is told with its place",
    arguments: [
      ("<p>\n  Å {{man}} {{main}}", 2, 5, "{{man}}"), ("{{main}}\n{{main}}", 2, 1, "already"),
      ("{{main}} {{title", 1, 10, "no end"), ("<p>\n</p>\n", 3, 1, "{{main}}"),
      ("", 1, 1, "missing"), ("{{main}}\nİ<SCRIPT>x</SCRIPT>", 2, 2, "programs"),
      ("{{}} {{main}}", 1, 1, "no part"),
    ])
  func wrong(text: String, line: Int, column: Int, words: String) throws {
    let problem = try #require(problem { _ = try PageFrame(text) })
    #expect((problem.line, problem.column) == (line, column))
    #expect(problem.message.en.contains(words) && !problem.message.sv.isEmpty)
  }

  @Test(
    "A style sheet ends no style and fetches nothing",
    arguments: [
      ("p { }\n</Style><script>", 2, 1), ("/* <!-- */", 1, 4), ("p {}\n @IMPORT 'x.css';", 2, 2),
      ("p { background: url(https://example.org/x.png) }", 1, 17),
      ("p { background: url( \"x.png\") }", 1, 17),
    ])
  func style(text: String, line: Int, column: Int) throws {
    let problem = try #require(problem { _ = try PageStyleSheet(text) })
    #expect((problem.line, problem.column) == (line, column))
  }

  @Test(
    "What stays within the page may stand in a style sheet",
    arguments: [
      "p { background: url(data:image/png;base64,AAAA) }", "p { fill: url('#a') }",
      "@media (width < 40rem) { a > b { color: red } }",
    ])
  func soundStyle(text: String) throws { #expect(try PageStyleSheet(text).text == text) }

  @Test("The templates that come with Bidrag are sound, and use every part")
  func shipped() throws {
    let frame = try TestPage.template("page.html")
    _ = try PageFrame(frame)
    _ = try PageStyleSheet(TestPage.template("page.css"))
    for slot in PageFrame.Slot.allCases { #expect(frame.contains("{{\(slot.rawValue)}}")) }
  }
}
