import Testing
import XMLKit

@Suite struct XMLBrokenSchemaTests {
  private static let head =
    "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema'\n targetNamespace='urn:t'>\n"

  private func error(_ source: String) throws -> XMLSchemaError {
    try #require(throws: XMLSchemaError.self) { _ = try TestDocuments.schema(source) }
  }

  @Test(
    "A schema that cannot be compiled is refused at its line",
    arguments: [
      ("<xs:element name='a' type='xs:nothing'/>", 3),
      ("\n<xs:nonsense/>", 4),
      ("<xs:element name='1 a'/>", 3),
      (
        "<xs:simpleType name='P'><xs:restriction base='xs:string'>\n<xs:pattern value='['/>"
          + "</xs:restriction></xs:simpleType>", 4
      ),
    ])
  func broken(content: String, line: Int) throws {
    let error = try error("\(Self.head)\(content)</xs:schema>")
    #expect(error.name == "test.xsd")
    #expect(error.problems.first?.line == line)
    #expect(error.problems.allSatisfy { $0.kind == .schemaBroken })
    #expect(error.description.hasPrefix("test.xsd:\(line): "))
  }

  @Test(
    "What is no schema is refused",
    arguments: ["", "<a>", "<a/>", TestDocuments.billionLaughs, TestDocuments.externalEntity])
  func noSchema(source: String) throws {
    let problems = try error(source).problems
    #expect(!problems.isEmpty)
    #expect(problems.allSatisfy { $0.kind == .schemaBroken })
  }

  @Test("A schema that refers to others is refused", arguments: ["include", "import", "redefine"])
  func references(name: String) throws {
    let error = try error(
      "\(Self.head)<xs:\(name) schemaLocation='http://192.0.2.1/x.xsd'/></xs:schema>")
    #expect(error.problems.map(\.element) == [name])
    #expect(error.problems.map(\.line) == [3])
  }
}
