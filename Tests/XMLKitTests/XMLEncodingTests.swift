import Testing
import XMLKit

@Suite struct XMLEncodingTests {
  @Test("Bytes that are not UTF-8 are refused at their line")
  func invalidBytes() {
    let bytes = Array("<a>\n\nf".utf8) + [0xF6] + Array("rening</a>".utf8)
    let problems = XMLDocument.read(bytes, name: "latin1.xml").problems
    #expect(problems.map(\.kind) == [.encoding])
    #expect(problems.map(\.line) == [3])
  }

  @Test("UTF-16 is refused, with and without a byte order mark")
  func wideCharacters() {
    let units: [UInt8] = Array("<a/>".utf8).flatMap { [$0, 0] }
    for bytes in [units, [0xFF, 0xFE] + units] {
      #expect(XMLDocument.read(bytes, name: "wide.xml").problems.map(\.kind) == [.encoding])
    }
  }

  @Test(
    "Another declared encoding is refused",
    arguments: [
      "<?xml version='1.0' encoding='ISO-8859-1'?><a/>",
      "\u{FEFF}<?xml version=\"1.0\" encoding = \"UTF-16\" ?><a/>",
      "<?xml version='1.0' encoding='no-such-thing'?><a/>",
    ])
  func declared(xml: String) {
    #expect(TestDocuments.problems(reading: xml).map(\.kind) == [.encoding])
  }

  @Test(
    "UTF-8 and ASCII are accepted under their names",
    arguments: ["UTF-8", "utf-8", "UTF8", "US-ASCII"])
  func accepted(name: String) {
    let xml = "<?xml version='1.0' encoding='\(name)' standalone='yes'?><a encoding='latin1'/>"
    #expect(TestDocuments.problems(reading: xml) == [])
  }

  @Test("A malformed declaration is libxml2's to report")
  func malformedDeclaration() {
    for xml in ["<?xml version='1.0' encoding?><a/>", "<?xml version='1.0' encoding=latin1?><a/>"] {
      #expect(TestDocuments.problems(reading: xml).first?.kind == .notWellFormed)
    }
  }
}
