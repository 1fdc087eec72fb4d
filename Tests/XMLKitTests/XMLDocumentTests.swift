import Diagnostics
import Testing
import XMLKit

@Suite struct XMLDocumentTests {
  @Test("Elements, attributes, namespaces, text and lines are read")
  func tree() throws {
    let document = try TestDocuments.read(
      """
      <?xml version="1.0"?>
      <!-- before -->
      <a xmlns="urn:a" xmlns:o="urn:o" x="1" o:y="&lt;2">
        <?skip me?>
        <o:b>one<!-- not this --> &amp; <![CDATA[<two>]]></o:b>
        <c/>
      </a>
      """)
    let root = document.root()
    #expect(document.name == "test.xml")
    #expect(
      root
        == XMLElement(
          name: "a", namespace: "urn:a",
          attributes: [
            XMLAttribute(name: "x", value: "1"),
            XMLAttribute(name: "y", namespace: "urn:o", value: "<2"),
          ],
          children: [
            XMLElement(name: "b", namespace: "urn:o", text: "one & <two>", line: 5),
            XMLElement(name: "c", namespace: "urn:a", line: 6),
          ], line: 3))
    #expect(root.attribute("x") == "1")
    #expect(root.attribute("y") == nil)
  }

  @Test("A document may begin with a byte order mark")
  func byteOrderMark() throws {
    let root = try TestDocuments.read("\u{FEFF}<?xml version='1.0' encoding='utf-8'?><å>ö</å>")
      .root()
    #expect(root == XMLElement(name: "å", text: "ö"))
  }

  @Test("Lines are true beyond the 65,535 that libxml2's tree can hold")
  func manyLines() throws {
    var writer = XMLWriter()
    var lines: [Int] = []
    writer.open("rows")
    for number in 1...70_000 {
      lines.append(writer.line)
      switch number % 3 {
      case 0: writer.element("empty", text: nil)
      case 1: writer.element("text", text: "one\ntwo")
      default:
        writer.open("outer")
        writer.element("inner", text: "1")
        writer.close()
      }
    }
    let root = try TestDocuments.read(writer.finish()).root()
    let mismatch = zip(root.children, lines).first { $0.line != $1 }
    #expect(mismatch == nil)
    #expect(root.children.count == lines.count)
    #expect(lines.last.map { $0 > 130_000 } == true)
  }

  @Test(
    "A break of the grammar is reported at its line",
    arguments: [
      ("", 1), ("text", 1), ("<a>\n<b>\n</a>", 3), ("<a>\n&unknown;</a>", 2),
      ("<a>\n<b x=1/></a>", 2),
      ("<a x='1'\n x='2'/>", 2), ("<a>\n\n<p:b/></a>", 3), ("<a/>\n<b/>", 2), ("<a>\n\u{1}</a>", 2),
      ("<a>\n\0</a>", 2), ("<a>\n]]></a>", 2), ("<a>", 1),
    ])
  func grammar(xml: String, line: Int) throws {
    let problem = try #require(TestDocuments.problems(reading: xml).first)
    #expect(problem.kind == .notWellFormed)
    #expect(problem.line == line)
    #expect(problem.range.start.line == line)
    #expect(!problem.message.isEmpty && problem.message.last?.isWhitespace == false)
  }

  @Test("All errors are reported in order, with the open element, and no more than 200")
  func severalErrors() {
    let problems = TestDocuments.problems(reading: "<a>\n<p:b/>\n<q:c/>\n</a>")
    #expect(problems.map(\.line) == [2, 3])
    #expect(problems.map(\.element) == ["a", "a"])
    let many = "<a>" + String(repeating: "<p:b/>", count: 1_000) + "</a>"
    #expect(TestDocuments.problems(reading: many).count == 200)
  }

  @Test("Sound XML gives no problems")
  func sound() {
    #expect(TestDocuments.problems(reading: TestDocuments.soundBudget) == [])
  }

  @Test("Too deep and too large documents are refused")
  func size() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(try TestDocuments.read(nested(250)).root().children.count == 1)
    #expect(TestDocuments.problems(reading: nested(100_000)).first?.kind == .tooLarge)
    let large = "<a>" + String(repeating: " ", count: 12_000_000) + "</a>"
    #expect(TestDocuments.problems(reading: large).map(\.kind) == [.tooLarge])
  }
}
