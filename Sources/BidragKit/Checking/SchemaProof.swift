import Diagnostics
import FormKit
import ICLD
import Rendering
import XMLKit

/// The XML of a document, and libxml2's word on it.
struct SchemaProof {
  let xml: FormXML
  /// What does not fit, with the fields; nothing when the proof holds.
  let findings: [Finding]

  init(of document: CaseDocument, stamp: DocumentStamp) {
    xml = XMLFormWriter.write(document.tree(.canonical), as: document.form, stamp: stamp)
    findings = Self.findings(in: xml, document.formName)
  }

  private static func findings(in xml: FormXML, _ form: FormName) -> [Finding] {
    guard let schema = SchemaLibrary.schema(of: form) else {
      return [finding(.noSchema, at: .root)]
    }
    switch XMLDocument.read(Array(xml.text.utf8), name: "\(form.name.en).xml") {
    case .refused(let problems):
      return problems.map { finding($0, in: xml) }
    case .document(let document):
      return schema.problems(in: document).map { finding($0, in: xml) }
    }
  }

  private static func finding(_ problem: XMLProblem, in xml: FormXML) -> Finding {
    finding(SchemaProofRule.failed(problem), at: xml.path(at: problem.line))
  }

  private static func finding(_ message: Text, at path: FieldPath) -> Finding {
    Finding(SchemaProofRule.info, at: path, message: message)
  }
}

extension Text {
  fileprivate static let noSchema = Text(
    sv: "Schemat som hör till formuläret kunde inte läsas. Felet är Bidrags eget.",
    en: "The schema that belongs to the form could not be read. The fault is Bidrag's own.")
}
