import Diagnostics
import Testing
import XMLKit

@testable import FormKit
@testable import Rendering

@Suite("Hostile and unusual texts on a page")
struct PageHostileTextTests {
  private static let texts: [(written: String, shown: String)] = [
    ("</dd></main><script>alert(1)</script>", "</dd></main><script>alert(1)</script>"),
    ("]]> <!-- --> <![CDATA[x]]>", "]]> <!-- --> <![CDATA[x]]>"),
    ("</style><style>*{display:none}", "</style><style>*{display:none}"),
    ("{{main}} {{style}}", "{{main}} {{style}}"),
    ("\" onmouseover=\"x()", "\" onmouseover=\"x()"),
    ("&lt;b&gt; &#60;", "&lt;b&gt; &#60;"),
    ("abc\u{202E}gnp.exe", "abc\u{FFFD}gnp.exe"),
    ("\u{2067}x\u{2069}", "\u{FFFD}x\u{FFFD}"),
    ("a\u{0}b\u{1B}[31mc", "ab[31mc"),
    ("a\u{FFFF}b", "a\u{FFFD}b"),
    (String(repeating: "Ö", count: 200), String(repeating: "Ö", count: 200)),
    ("👩‍👩‍👧 🇸🇪 👍🏽", "👩‍👩‍👧 🇸🇪 👍🏽"),
    ("التعاون بين البلديات", "التعاون بين البلديات"),
    ("可持续的企业发展与城市合作", "可持续的企业发展与城市合作"),
    ("e\u{301}clair", "e\u{301}clair"),
  ]

  /// Where a text can stand: as a title, a value, paragraphs, an item, a cell, and in a record.
  private static let record = Shape.part(
    .field("name", "Name"), .field("note", "Note", .paragraphs),
    .field("inner", "Inner", .list(.part(.field("text", "Text")))))
  private static let form = TestForm.form(
    .field("title", "Title"), .field("short", "Short"),
    .field("long", "Long", .paragraphs), .field("items", "Items", .list(.line)),
    .field("rows", "Rows", .list(.part(.field("text", "Text"), .field("other", "Other")))),
    .field("records", "Records", .list(record)))

  private static func tree(_ text: String) -> FormNode {
    .filled([
      "title": .scalar(text), "short": .scalar(text), "long": .scalar(text),
      "items": .items([.scalar("\(text) (a)"), .scalar("\(text) (b)")]),
      "rows": .items([.filled(["text": text, "other": text])]),
      "records": .items([
        .filled([
          "name": .scalar(text), "note": .scalar(text),
          "inner": .items([.filled(["text": text])]),
        ])
      ]),
    ])
  }

  @Test("Each is text wherever it stands, and nothing of it is markup or style", arguments: texts)
  func isText(written: String, shown: String) throws {
    let outline = FormOutline(
      headline: FieldPath([.field("title")]),
      summary: [SummaryField(path: FieldPath([.field("short")]), naming: [])])
    let page = try TestPage.render(Self.tree(written), as: Self.form, outline: outline)
    let plain = try TestPage.render(Self.tree("x"), as: Self.form, outline: outline)
    let root = try TestPage.root(of: page)
    let names = try [root, TestPage.root(of: plain)].map { Set($0.all.map(\.name)) }
    #expect(names[0].subtracting(["span", "br"]) == names[1])
    #expect(root.texts("h1") == [shown])
    #expect(root.texts("dd").filter { $0 == shown }.count >= 3)
    #expect(root.texts("li").suffix(2) == ["\(shown) (a)", "\(shown) (b)"])
    #expect(root.texts("p").contains(shown) && root.texts("td").contains(shown))
    #expect(root.all("style").count == 1 && root.all("script").isEmpty)
    // What stands in the style's own strings is shown, and does nothing.
    let style = try #require(root.texts("style").first).replacing(/"[^"\n]*"/, with: "")
    #expect(!style.contains("onmouseover") && !style.contains("display:none"))
  }

  @Test("What people write has the direction of its own script")
  func direction() throws {
    let root = try TestPage.root(of: TestPage.render(Self.tree("التعاون"), as: Self.form))
    for name in ["dd", "td", "li", "p", "th"] {
      let shown = root.all(name).filter { $0.text.hasPrefix("التعاون") }
      #expect(!shown.isEmpty && shown.allSatisfy { $0.attribute("dir") == "auto" }, "\(name)")
    }
  }

  @Test("Words in a style sheet are a string of it and nothing else", arguments: texts)
  func inStyle(written: String, shown: String) {
    let string = CSSText.string(written)
    #expect(string.hasPrefix("\"") && string.hasSuffix("\""))
    let inner = string.dropFirst().dropLast()
    #expect(
      inner.utf8.allSatisfy { byte in
        byte == UInt8(ascii: "\\") || byte == UInt8(ascii: " ")
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
          || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
          || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      })
  }
}
