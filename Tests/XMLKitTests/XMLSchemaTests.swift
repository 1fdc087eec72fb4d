import Glibc
import Testing
import XMLKit

@Suite struct XMLSchemaTests {
  @Test("A document that fits has no problems")
  func accepts() throws {
    let schema = try TestDocuments.schema()
    #expect(schema.name == "test.xsd")
    #expect(schema.problems(in: try TestDocuments.read(TestDocuments.soundBudget)) == [])
  }

  @Test("Several problems are found in one document, each with its line and element")
  func rejects() throws {
    let document = try TestDocuments.read(TestDocuments.wrongBudget)
    let problems = try TestDocuments.schema().problems(in: document)
    let places = problems.map { [$0.element ?? "", "\($0.line)"] }
    #expect(problems.allSatisfy { $0.kind == .notValid && $0.code > 0 })
    #expect(places.contains(["row", "2"]))
    #expect(places.contains(["amount", "3"]))
    #expect(places.contains(["phone", "7"]))
    #expect(problems.map(\.line) == problems.map(\.line).sorted())
  }

  @Test("What a writer wrote is judged as the document that is read of it")
  func written() throws {
    let schema = try TestDocuments.schema()
    for (date, amount) in [("2013-09-01", "273500.00"), ("våren", "1 kr & <öre>"), ("", "")] {
      var writer = XMLWriter()
      writer.open("budget", attributes: [("xmlns", "urn:test:budget")])
      writer.open("row", attributes: [("date", date)])
      writer.element("amount", text: amount)
      let written = writer.finished()
      let document = try TestDocuments.read(written.string)
      let problems = schema.problems(in: written, name: "test.xml")
      #expect(problems == schema.problems(in: document))
      #expect(problems.isEmpty == (date == "2013-09-01"))
    }
  }

  @Test("The same document gives the same problems every time")
  func repeats() throws {
    let schema = try TestDocuments.schema()
    let document = try TestDocuments.read(TestDocuments.wrongBudget)
    let first = schema.problems(in: document)
    #expect(!first.isEmpty)
    for _ in 1...50 { #expect(schema.problems(in: document) == first) }
  }

  @Test("Another root and another namespace do not fit", arguments: ["<x/>", "<budget/>"])
  func otherRoot(xml: String) throws {
    let problems = try TestDocuments.schema().problems(in: try TestDocuments.read(xml))
    #expect(problems.map(\.kind) == [.notValid])
    #expect(problems.map(\.line) == [1])
  }

  @Test("Lines of problems are true beyond 65,535, and 200 problems are enough")
  func manyLines() throws {
    let sound = String(repeating: "<row>\n<amount>1</amount>\n</row>\n", count: 25_000)
    let wrong = "<row\n date='x'>\n<amount>y</amount>\n</row>\n"
    let schema = try TestDocuments.schema()
    let document = try TestDocuments.read(
      "<budget xmlns='urn:test:budget'>\n\(sound)\(wrong)</budget>")
    #expect(Set(schema.problems(in: document).map(\.line)) == [75_003, 75_004])
    let all = String(repeating: wrong, count: 1_000)
    let worst = try TestDocuments.read("<budget xmlns='urn:test:budget'>\(all)</budget>")
    #expect(schema.problems(in: worst).count == 200)
  }

  @Test("Hints of where a schema lies are not followed")
  func hints() throws {
    let other = """
      <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:other">
        <xs:element name="x" type="xs:int"/>
      </xs:schema>
      """
    let path = try TestDocuments.save(other)
    defer { unlink(path) }
    let hinted = "<x xmlns='urn:other'>no number</x>"
    // The schema of the hint would object, were it asked.
    #expect(try !TestDocuments.schema(other).problems(in: TestDocuments.read(hinted)).isEmpty)
    let document = try TestDocuments.read(
      """
      <budget xmlns="urn:test:budget" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
        xsi:schemaLocation="urn:other \(path) urn:test:budget http://192.0.2.1/x.xsd"
        xsi:noNamespaceSchemaLocation="file:///no/such/file.xsd">\(hinted)</budget>
      """)
    #expect(try TestDocuments.schema().problems(in: document) == [])
  }

  @Test("An XInclude is not followed")
  func inclusion() throws {
    let root = try TestDocuments.read(
      "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='\(#filePath)'/></a>"
    ).root()
    #expect(root.children.map(\.name) == ["include"])
    #expect(root.children.first?.children.isEmpty == true)
  }
}
