import Testing
import XMLKit

@Suite struct XMLDoctypeTests {
  @Test(
    "A document with a DOCTYPE is refused",
    arguments: [
      "<!DOCTYPE a>\n<a/>",
      "<!DOCTYPE a SYSTEM 'file:///etc/hostname'>\n<a/>",
      "<!DOCTYPE a PUBLIC '-//x' 'http://192.0.2.1/a.dtd'>\n<a/>",
      "<!DOCTYPE a [ <!ENTITY % p SYSTEM 'file:///etc/hostname'> %p; ]>\n<a/>",
      TestDocuments.externalEntity,
    ])
  func refused(xml: String) {
    let problems = TestDocuments.problems(reading: xml)
    #expect(problems.map(\.kind) == [.doctype])
    #expect(problems.map(\.line) == [1])
  }

  @Test("A billion laughs are refused at their DOCTYPE")
  func billionLaughs() {
    let problems = TestDocuments.problems(reading: TestDocuments.billionLaughs)
    #expect(problems.map(\.kind) == [.doctype])
    #expect(problems.map(\.line) == [2])
    #expect(problems.map(\.element) == ["lolz"])
  }

  @Test("Nothing after the name of the DOCTYPE is read")
  func stopsAtOnce() {
    let xml = "<!DOCTYPE a [ <!ENTITY broken %&; <<< \n <a></b>"
    #expect(TestDocuments.problems(reading: xml).map(\.kind) == [.doctype])
  }

  @Test("The word in a text, a comment or CDATA is no DOCTYPE")
  func harmless() throws {
    let root = try TestDocuments.read(
      "<!-- <!DOCTYPE a> --><a>&lt;!DOCTYPE<![CDATA[<!DOCTYPE a>]]></a>"
    ).root()
    #expect(root.text == "<!DOCTYPE<!DOCTYPE a>")
  }
}
