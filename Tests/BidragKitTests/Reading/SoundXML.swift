import Diagnostics
import FormKit
import ICLD
import Rendering
import Testing
import XMLKit

@testable import BidragKit

/// The XML of documents, proven by their schemas.
enum SoundXML {
  static let stamp = DocumentStamp(
    edition: "2013", ruleSet: "1", sourceDigest: String(repeating: "0", count: 64))

  /// The XML of the sound application.
  static func application() throws -> String {
    try xml(of: try #require(SoundCase.load(try SoundCase.text()).document))
  }

  /// A document's XML, the same bytes twice, with what libxml2 has against it recorded.
  static func xml(
    of document: CaseDocument, sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let proof = SchemaProof(of: document, stamp: stamp)
    let problems = proof.findings.map { "\($0.path): \($0.message.en)" }
    #expect(problems.isEmpty, sourceLocation: sourceLocation)
    let again = SchemaProof(of: document, stamp: stamp).xml
    #expect(again.bytes == proof.xml.bytes, sourceLocation: sourceLocation)
    return proof.xml.string
  }

  /// Writes a document as XML, reads it back, and expects the same model.
  static func expectRoundTrip(
    _ document: CaseDocument, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let xml = try xml(of: document, sourceLocation: sourceLocation)
    let loaded = SoundCase.load(xml, name: "a.xml")
    let problems = (loaded.syntaxFindings + loaded.schemaFindings).map(\.message.en)
    #expect(problems.isEmpty, sourceLocation: sourceLocation)
    let back = try #require(loaded.document, sourceLocation: sourceLocation)
    expectSame(back, document, sourceLocation: sourceLocation)
    #expect(loaded.sourceDigest == stamp.sourceDigest, sourceLocation: sourceLocation)
  }

  /// Expects two documents to be the same model, letter by letter.
  static func expectSame(
    _ first: CaseDocument, _ second: CaseDocument,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let isSame =
      switch (first, second) {
      case (.application(let a), .application(let b)): a == b
      case (.decision(let a), .decision(let b)): a == b
      case (.report(let a), .report(let b)): a == b
      default: false
      }
    #expect(isSame, "\(difference(first, second))", sourceLocation: sourceLocation)
    // Swift takes å and a with a ring for the same; the bytes must be so, too.
    let bytes = [first, second].map { String(describing: $0.tree(.canonical)).utf8.map { $0 } }
    #expect(bytes[0] == bytes[1], sourceLocation: sourceLocation)
  }

  /// The first place where two documents differ.
  private static func difference(_ first: CaseDocument, _ second: CaseDocument) -> String {
    let (a, b) = (first.tree(.canonical).values(), second.tree(.canonical).values())
    let paths = Set(a.keys).union(b.keys).sorted { $0.description < $1.description }
    guard let path = paths.first(where: { a[$0] != b[$0] }) else { return "no difference" }
    return "\(path): \(a[path].debugDescription) and \(b[path].debugDescription)"
  }
}

extension FormNode {
  /// The texts of the tree by their paths.
  func values(at path: FieldPath = .root) -> [FieldPath: String] {
    var values: [FieldPath: String] = [:]
    if let text { values[path] = text }
    for entry in entries {
      values.merge(entry.node.values(at: path.appending(.field(entry.name)))) { $1 }
    }
    for (index, item) in items.enumerated() {
      values.merge(item.values(at: path.appending(.item(index)))) { $1 }
    }
    return values
  }
}
