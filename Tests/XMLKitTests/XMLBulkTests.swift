import Testing
import XMLKit

@Suite("XML that holds too much of something")
struct XMLBulkTests {
  @Test(
    "Very many attributes or namespaces of an element are refused at their line",
    arguments: [
      " a#=\"1\"", " xmlns:a#=\"urn:#\"", "\n a#='1'", " a#=\">\"", " a#='>\"'", " a#=\"'>'\"",
    ])
  func attributes(_ piece: String) {
    let many = (0..<10_000).map { piece.replacing("#", with: String($0)) }.joined()
    let problems = TestDocuments.problems(reading: "<a>\n<b\(many)/></a>")
    #expect(problems.map(\.kind) == [.tooLarge])
    #expect((problems.first?.line ?? 0) >= 2)
  }

  @Test("Very many elements are refused")
  func elements() {
    let xml = "<a>" + String(repeating: "<b/>", count: 400_000) + "</a>"
    #expect(TestDocuments.problems(reading: xml).map(\.kind) == [.tooLarge])
  }

  @Test(
    "Signs of equality in texts, comments, CDATA and instructions are no attributes",
    arguments: [
      "<b>#</b>", "<!-- # -->", "<!-- <x # -->", "<![CDATA[#]]>", "<![CDATA[<x # > ]] ]>]]>",
      "<?b #?>", "<?b <x #?>", "<b c='#'/>", "<b c='>#'/>",
    ])
  func equals(_ place: String) {
    let signs = String(repeating: "= ", count: 50_000)
    let xml = "<a>\(place.replacing("#", with: signs))</a>"
    #expect(TestDocuments.problems(reading: xml) == [])
  }

  @Test(
    "What points out of the document is text like any other: nothing is fetched",
    arguments: [
      "<i:include xmlns:i=\"http://www.w3.org/2001/XInclude\" href=\"/etc/passwd\" parse=\"text\"/>",
      "<b xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" i:schemaLocation=\"urn:a /dev/zero\"/>",
      "<?xml-stylesheet href=\"file:///etc/passwd\"?><b/>",
      "<b xml:base=\"file:///etc/\"/>",
    ])
  func pointers(_ piece: String) throws {
    let root = try TestDocuments.read("<a>\(piece)</a>").root()
    #expect(root.children.count == 1)
    #expect(root.children.first?.children.isEmpty == true && root.children.first?.text == "")
  }

  @Test(
    "A heap of accents on one letter is refused, and so are references that could make one",
    arguments: [
      "\u{301}\u{323}", "&#x301;&#x323;", "&#x301;" + String(repeating: "\u{323}", count: 30),
      "\u{301}&#803;&#x0000000000323;",
    ])
  func heapedMarks(_ piece: String) {
    let xml = "<a>\n<b>e" + String(repeating: piece, count: 100_000) + "</b></a>"
    let problems = TestDocuments.problems(reading: xml)
    #expect(problems.map(\.kind) == [.tooLarge] && problems.map(\.line) == [2])
  }

  @Test("Few references make a heap together with marks, in a small document and in attributes")
  func fewReferences() {
    let marks = String(repeating: "\u{301}", count: 30)
    for reference in ["&#x301;", "&#769;"] {
      for xml in [
        "<a>\n<b>e\(marks)\(reference)</b></a>", "<a>\n<b c='e\(reference)\(marks)'/></a>",
      ] {
        let problems = TestDocuments.problems(reading: xml)
        #expect(problems.map(\.kind) == [.tooLarge] && problems.map(\.line) == [2], "\(xml)")
      }
    }
    #expect(TestDocuments.problems(reading: "<a>e\(marks)&#xE5;&#10;&#60;&#x301;</a>") == [])
  }

  @Test(
    "What only looks like a reference is left to libxml2",
    arguments: ["&#;", "&#x;", "&#x301", "&#x110000;", "&#99999999999999999999;", "&#xD800;", "&#"])
  func noReference(_ piece: String) {
    #expect(
      TestDocuments.problems(reading: "<a>\(piece)</a>").contains { $0.kind == .notWellFormed })
  }

  @Test("UTF-7 is read as the ASCII that it also is, or refused where it is declared")
  func utf7() throws {
    #expect(try TestDocuments.read("<a>+ADw-b/+AD4-</a>").root().text == "+ADw-b/+AD4-")
    let declared = "<?xml version='1.0' encoding='UTF-7'?><a/>"
    #expect(TestDocuments.problems(reading: declared).map(\.kind) == [.encoding])
  }
}
