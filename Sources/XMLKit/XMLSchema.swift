import CLibXML2

/// An XML schema, compiled once and used for any number of documents on any thread.
public final class XMLSchema: @unchecked Sendable {  // A compiled schema is only read.
  /// The name that the schema goes by, as the caller gave it.
  public let name: String

  private let pointer: xmlSchemaPtr
  /// The compiled schema points into the tree of its source, which must therefore outlive it.
  private let source: XMLDocument

  deinit { xmlSchemaFree(pointer) }

  /// Compiles a schema that stands alone: one that includes, imports or redefines others is
  /// refused, because libxml2 would go and fetch them.
  ///
  /// - Throws: `XMLSchemaError` with everything that is wrong, all of kind `schemaBroken`.
  public init(compiling bytes: [UInt8], name: String) throws(XMLSchemaError) {
    self.name = name
    switch XMLDocument.read(bytes, name: name) {
    case .refused(let problems):
      throw XMLSchemaError(name: name, problems: problems.map(Self.asBroken))
    case .document(let document):
      let references = Self.references(in: document)
      guard references.isEmpty else { throw XMLSchemaError(name: name, problems: references) }
      pointer = try Self.compile(document)
      source = document
    }
  }

  /// What keeps `document` from fitting the schema, in the order of the document; empty when it
  /// fits.
  ///
  /// A document's own hints of where a schema lies (`xsi:schemaLocation`) are not followed. After
  /// an element in the wrong place libxml2 says nothing of its siblings, so mending one problem
  /// may bring others to light.
  public func problems(in document: borrowing XMLDocument) -> [XMLProblem] {
    let collector = XMLProblemCollector(.notValid)
    let instance = document.pointer
    let verdict = collector.listen { bidrag_xml_validate(pointer, instance, $0) }
    return verdict == 0 ? collector.problems : collector.problemsOfFailure
  }

  /// What keeps what a writer wrote from fitting the schema.
  ///
  /// What fits, as it nearly always does, is read without making a tree of it, in seven tenths of
  /// the time; a tree tells where the rest does not.
  public func problems(in written: WrittenXML, name: String) -> [XMLProblem] {
    if fits(written.bytes) { return [] }
    switch XMLDocument.read(written, name: name) {
    case .refused(let problems): return problems
    case .document(let document): return problems(in: document)
    }
  }

  private func fits(_ bytes: [UInt8]) -> Bool {
    guard LibXML2.isReady, let size = Int32(exactly: bytes.count) else { return false }
    return bytes.withUnsafeBytes { buffer in
      buffer.baseAddress.map { bidrag_xml_fits(pointer, $0, size) == 1 } ?? false
    }
  }

  private static func compile(
    _ document: borrowing XMLDocument
  ) throws(XMLSchemaError) -> xmlSchemaPtr {
    let collector = XMLProblemCollector(.schemaBroken)
    let source = document.pointer
    let schema = collector.listen { bidrag_xml_compile(source, $0) }
    guard let schema, collector.problems.isEmpty else {
      xmlSchemaFree(schema)
      throw XMLSchemaError(name: document.name, problems: collector.problemsOfFailure)
    }
    return schema
  }

  private static func references(in document: borrowing XMLDocument) -> [XMLProblem] {
    document.childNames(in: "http://www.w3.org/2001/XMLSchema")
      .filter { ["include", "import", "redefine"].contains($0.name) }
      .map { child in
        XMLProblem(
          line: child.line, code: Int(XML_SCHEMAP_INTERNAL.rawValue), kind: .schemaBroken,
          message: "The schema must stand alone, without \(child.name)", element: child.name)
      }
  }

  private static func asBroken(_ problem: XMLProblem) -> XMLProblem {
    var problem = problem
    problem.kind = .schemaBroken
    return problem
  }
}
