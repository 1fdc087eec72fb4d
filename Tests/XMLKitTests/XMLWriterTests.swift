import Testing
import XMLKit

@Suite struct XMLWriterTests {
  private func sample() -> String {
    var writer = XMLWriter()
    writer.comment("Made for a test")
    writer.open("application", attributes: [(name: "edition", value: "2013")])
    writer.element("title", text: "Vatten & avlopp")
    writer.open("budget")
    writer.element("row", text: nil, attributes: [(name: "n", value: "1"), (name: "m", value: "")])
    writer.close()
    writer.open("annexes")
    writer.close()
    writer.close()
    return writer.finish()
  }

  @Test("A document is declared, indented by two spaces and ended by a line feed")
  func layout() {
    #expect(
      sample() == """
        <?xml version="1.0" encoding="UTF-8"?>
        <!-- Made for a test -->
        <application edition="2013">
          <title>Vatten &amp; avlopp</title>
          <budget>
            <row n="1" m=""/>
          </budget>
          <annexes/>
        </application>

        """)
  }

  @Test("The same calls give the same bytes")
  func stability() {
    #expect(Array(sample().utf8) == Array(sample().utf8))
  }

  @Test(
    "What has a meaning in markup is escaped in text",
    arguments: [
      ("a & b", "a &amp; b"), ("<b>", "&lt;b&gt;"), ("]]>", "]]&gt;"), ("\"'", "\"'"),
      ("a\r\nb", "a&#13;\nb"), ("a\tb", "a\tb"), ("&amp;", "&amp;amp;"),
    ])
  func text(value: String, escaped: String) {
    var writer = XMLWriter()
    writer.element("e", text: value)
    #expect(writer.finish().hasSuffix("?>\n<e>\(escaped)</e>\n"))
  }

  @Test(
    "White space and quotes are escaped in attributes",
    arguments: [
      ("\"a\"", "&quot;a&quot;"), ("a\nb", "a&#10;b"), ("a\tb", "a&#9;b"), ("\r", "&#13;"),
      ("<&>", "&lt;&amp;&gt;"), ("it's", "it's"),
    ])
  func attribute(value: String, escaped: String) {
    var writer = XMLWriter()
    writer.element("e", text: nil, attributes: [(name: "a", value: value)])
    #expect(writer.finish().hasSuffix("?>\n<e a=\"\(escaped)\"/>\n"))
  }

  @Test("The line is that of the next element, after texts of several lines too")
  func lines() throws {
    var writer = XMLWriter()
    var expected: [Int] = []
    writer.comment("two\nlines")
    expected.append(writer.line)
    writer.open("a", attributes: [(name: "x", value: "1\n2")])
    expected.append(writer.line)
    writer.element("b", text: "1\n2\r\n3\n")
    expected.append(writer.line)
    writer.open("c")
    writer.close()
    expected.append(writer.line)
    writer.element("d", text: nil)
    let root = try TestDocuments.read(writer.finish()).root()
    #expect([root.line] + root.children.map(\.line) == expected)
    #expect(expected == [4, 5, 9, 10])
  }

  @Test("Elements left open are closed, and closing too often does no harm")
  func balance() {
    var writer = XMLWriter()
    writer.open("a")
    writer.open("b")
    writer.element("c", text: "1")
    #expect(writer.finish().hasSuffix("    <c>1</c>\n  </b>\n</a>\n"))

    var closed = XMLWriter()
    closed.close()
    closed.open("a")
    closed.close()
    closed.close()
    #expect(closed.finish().hasSuffix("?>\n<a/>\n"))
  }

  @Test(
    "A comment cannot end before its time",
    arguments: ["-->", "--", "---", "- -", "a--", "-", "--><script/>", "\u{1}"])
  func comment(text: String) throws {
    var writer = XMLWriter()
    writer.open("a")
    writer.comment(text)
    let root = try TestDocuments.read(writer.finish()).root()
    #expect(root.children.isEmpty)
  }

  @Test("The line ends of a comment all become line feeds")
  func commentLines() {
    var writer = XMLWriter()
    writer.comment("a\r\nb\rc\nd")
    #expect(writer.line == 6)
    #expect(writer.finish().hasSuffix("<!-- a\nb\nc\nd -->\n"))
  }

  @Test("Characters that XML cannot say are replaced, and can be asked about")
  func forbidden() {
    let forbidden: [Unicode.Scalar] = ["\0", "\u{1}", "\u{B}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"]
    let allowed: [Unicode.Scalar] = ["\t", "\n", "\r", " ", "\u{7F}", "\u{D7FF}", "😀", "\u{FFFD}"]
    #expect(!forbidden.contains(where: XMLWriter.canWrite))
    #expect(allowed.allSatisfy(XMLWriter.canWrite))
    var writer = XMLWriter()
    writer.element("e", text: "a\u{1}b", attributes: [(name: "x", value: "\0")])
    #expect(writer.finish().hasSuffix("<e x=\"\u{FFFD}\">a\u{FFFD}b</e>\n"))
  }

  @Test(
    "A character is written the same wherever it stands among the eight bytes that are looked at",
    arguments: [
      ("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\r", "&#13;"), ("\n", "\n"), ("\"", "\""),
      ("\u{1}", "\u{FFFD}"), ("\u{FFFE}", "\u{FFFD}"), ("\u{FFFF}", "\u{FFFD}"),
      ("\u{FFFD}", "\u{FFFD}"), ("\u{FEFF}", "\u{FEFF}"), ("\u{FFBE}", "\u{FFBE}"), ("å", "å"),
      ("😀", "😀"), ("\u{7F}", "\u{7F}"), ("!", "!"),
    ])
  func places(character: String, written: String) {
    for before in 0...17 {
      for after in [0, 1, 7, 8] {
        let around = (
          String(repeating: "ö", count: before / 2), String(repeating: "z", count: after)
        )
        let odd = before.isMultiple(of: 2) ? "" : "y"
        var writer = XMLWriter()
        writer.element("e", text: around.0 + odd + character + character + around.1)
        let expected = "<e>\(around.0)\(odd)\(written)\(written)\(around.1)</e>\n"
        #expect(Array(writer.finish().utf8.suffix(expected.utf8.count)) == Array(expected.utf8))
      }
    }
  }

  @Test(
    "What is written is read back the same",
    arguments: [
      "]]>", "👩‍👩‍👧‍👦 🇸🇪", "å ä ö \u{61}\u{30A}", "<![CDATA[x]]>", "&#13;", " a\r\nb\rc\n\td ", "\u{FEFF}",
      "\u{2028}\u{85}", "\"'&<>",
    ])
  func roundTrip(value: String) throws {
    var writer = XMLWriter()
    writer.element("e", text: value, attributes: [(name: "a", value: value)])
    let root = try TestDocuments.read(writer.finish()).root()
    #expect(Array(root.text.unicodeScalars) == Array(value.unicodeScalars))
    #expect(root.attribute("a").map { Array($0.unicodeScalars) } == Array(value.unicodeScalars))
  }
}
