import Diagnostics
import FormKit
import FormYAML
import ICLD
import Rendering
import XMLKit

/// Reads bytes into a document, collecting everything that is wrong with it.
package enum DocumentLoader {
  package static func load(_ bytes: [UInt8], name: String) -> LoadedDocument {
    isXML(bytes, name: name) ? loadXML(bytes, name: name) : loadYAML(bytes, name: name)
  }

  /// No more bytes of a document are read, and one more, so that it can be refused: each format has
  /// a limit of its own.
  static func byteLimit(of name: String) -> Int {
    switch PathName.ending(of: name) {
    case "yaml", "yml": YAMLLimits.standard.bytes
    default: max(YAMLLimits.standard.bytes, XMLDocument.byteLimit)
    }
  }

  /// By the name's ending; where it has none, as of standard input, by how the text begins.
  private static func isXML(_ bytes: [UInt8], name: String) -> Bool {
    switch PathName.ending(of: name) {
    case "xml": true
    case "": bytes.first { !" \t\r\n\u{FEFF}".utf8.contains($0) } == UInt8(ascii: "<")
    default: false
    }
  }

  private static func loadYAML(_ bytes: [UInt8], name: String) -> LoadedDocument {
    let reading = YAMLReader.read(bytes, name: name, isFieldName: FieldNames.contain(_:beside:))
    var loaded = LoadedDocument(
      format: .yaml, source: reading.source, digest: SHA256Digest.hex(of: bytes))
    loaded.syntaxFindings = reading.findings
    if let tree = reading.tree { fill(&loaded, from: tree) }
    return loaded
  }

  /// Reads a tree into the form that it says it is, or else into the one that it looks like.
  static func fill(_ loaded: inout LoadedDocument, from tree: FormNode) {
    loaded.tree = tree
    let statement = FormStatement(tree, fileName: loaded.source.name)
    guard let form = statement.form else {
      let locator = Locator(tree: tree, part: PartInfo(type: "", fields: []))
      loaded.shapeFindings = statement.findings.map(locator.located)
      return
    }
    let reading = form.read(tree, skipsDerived: loaded.format == .xml)
    loaded.document = reading.document
    let locator = Locator(tree: tree, part: form.info.part)
    var found = statement.findings + reading.findings.filter { !statement.covers($0) }
    if case .application(let application) = reading.document {
      found = application.settlingKronorPrices(in: found)
    }
    loaded.shapeFindings = MisplacedFields.told(
      FixFitting.fitted(found.map(locator.located), in: loaded), in: tree, of: form.info.part,
      from: loaded.source)
  }

  private static func loadXML(_ bytes: [UInt8], name: String) -> LoadedDocument {
    var loaded = LoadedDocument(
      format: .xml, source: SourceText(name: name, text: String(decoding: bytes, as: UTF8.self)),
      digest: SHA256Digest.hex(of: bytes))
    switch XMLDocument.read(bytes, name: name) {
    case .refused(let problems):
      loaded.syntaxFindings = problems.prefix(20).map(finding(of:))
    case .document(let document):
      let root = document.root()
      guard let form = FormName.allCases.first(where: { $0.info.namespace == root.namespace }),
        root.name == form.info.name.en
      else {
        loaded.syntaxFindings = [
          Finding(
            WellFormedRule.info, at: .root,
            message: WellFormedRule.unknownRoot(root.name, namespace: root.namespace),
            range: SourceRange(line: root.line))
        ]
        break
      }
      loaded.sourceDigest = root.attribute("sourceDigest")
      loaded.schemaFindings = schemaFindings(in: document, form)
      let tree = XMLFormReader.read(root, as: form.info)
      loaded.tree = tree
      let reading = form.read(tree, skipsDerived: true)
      loaded.document = reading.document
      loaded.shapeFindings = reading.findings.map(
        Locator(tree: tree, part: form.info.part).located)
    }
    return loaded
  }

  private static func schemaFindings(
    in document: borrowing XMLDocument, _ form: FormName
  ) -> [Finding] {
    guard let schema = SchemaLibrary.schema(of: form) else { return [] }
    return schema.problems(in: document).map { problem in
      Finding(
        SchemaFitRule.info, at: .root, message: SchemaFitRule.unfit(problem), range: problem.range)
    }
  }

  private static func finding(of problem: XMLProblem) -> Finding {
    switch problem.kind {
    case .doctype:
      Finding(DoctypeRule.info, at: .root, message: DoctypeRule.refused, range: problem.range)
    case .tooLarge:
      Finding(
        WellFormedRule.info, at: .root, message: WellFormedRule.tooLarge(problem),
        range: problem.range)
    default:
      Finding(
        WellFormedRule.info, at: .root, message: WellFormedRule.broken(problem),
        range: problem.range)
    }
  }
}
