import Diagnostics
import FormKit
import Rendering
import Testing

@testable import BidragKit

@Suite("Texts to paste are read back")
struct PasteReadBackTests {
  @Test(
    "Every value of every example stands on the sheet, as often as in the document",
    arguments: ExampleFiles.applications + ExampleFiles.decisions + ExampleFiles.reports,
    Language.allCases)
  func values(name: String, language: Language) throws {
    let paper = try PageReadBackTests.paper(of: name, in: language)
    let text = Self.bare(
      PasteRenderer.render(paper.tree, as: paper.form, in: language, isDraft: false))
    var counts: [String: Int] = [:]
    Self.walk(paper.tree) { counts[Self.bare($0), default: 0] += 1 }
    #expect(counts.count > 5)
    for (value, count) in counts {
      #expect(text.ranges(of: value).count >= count, "\(value), \(count) times")
    }
  }

  private static func bare(_ text: String) -> String { text.filter { !$0.isWhitespace } }

  private static func walk(_ node: FormNode, _ visit: (String) -> Void) {
    for entry in node.entries where entry.name != "form" { walk(entry.node, visit) }
    for item in node.items { walk(item, visit) }
    if let text = node.text, text.contains(where: { !$0.isWhitespace }) { visit(text) }
  }
}
