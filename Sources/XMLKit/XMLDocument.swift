import CLibXML2

/// A well-formed XML document in libxml2's memory, which is freed with it.
///
/// It cannot be copied, so the memory has one owner. It is not sendable, because validation may
/// note identities in the tree.
public struct XMLDocument: ~Copyable {
  /// The name that the document goes by, as the caller gave it.
  public let name: String

  let pointer: xmlDocPtr
  private let rootPointer: xmlNodePtr

  deinit { xmlFreeDoc(pointer) }

  private init(name: String, pointer: xmlDocPtr, root: xmlNodePtr) {
    self.name = name
    self.pointer = pointer
    self.rootPointer = root
  }

  /// The most bytes of a document.
  public static let byteLimit = XMLIntake.maximumSize

  /// Reads bytes as XML in UTF-8, with or without a byte order mark.
  ///
  /// Nothing else is fetched or expanded. A document with a DOCTYPE is refused before the rest of
  /// it is read, and so is one of more than 12,000,000 bytes, 256 levels, 350,000 tags, or 256
  /// attributes of one element, 10,000 references to characters, or 30 marks on one letter.
  public static func read(_ bytes: [UInt8], name: String) -> XMLReading {
    if let problem = XMLIntake.problem(in: bytes) { return .refused([problem]) }
    return parsed(bytes, name: name)
  }

  /// Reads what a writer wrote, whatever its size.
  public static func read(_ written: WrittenXML, name: String) -> XMLReading {
    parsed(written.bytes, name: name)
  }

  private static func parsed(_ bytes: [UInt8], name: String) -> XMLReading {
    let collector = XMLProblemCollector(.notWellFormed)
    guard let pointer = parse(bytes, collector) else {
      return .refused(collector.problemsOfFailure)
    }
    guard let root = xmlDocGetRootElement(pointer), collector.problems.isEmpty else {
      // Errors of namespaces leave a tree that must not be trusted.
      xmlFreeDoc(pointer)
      return .refused(collector.problemsOfFailure)
    }
    return .document(XMLDocument(name: name, pointer: pointer, root: root))
  }

  private static func parse(_ bytes: [UInt8], _ collector: XMLProblemCollector) -> xmlDocPtr? {
    guard LibXML2.isReady, let size = Int32(exactly: bytes.count) else { return nil }
    return collector.listen { channel in
      bytes.withUnsafeBytes { buffer in
        buffer.baseAddress.flatMap { bidrag_xml_parse($0, size, channel) }
      }
    }
  }

  /// The document as values: elements, attributes and text, without comments and processing
  /// instructions.
  public func root() -> XMLElement { XMLElement(rootPointer) }

  /// The local names of the root's children in `namespace`, without making values of the tree.
  func childNames(in namespace: String) -> [(name: String, line: Int)] {
    XMLNodes(first: rootPointer.pointee.children)
      .filter { XMLNodes.namespace(of: $0) == namespace }
      .map { (XMLNodes.name(of: $0), Int(bidrag_xml_line($0))) }
  }
}
