import Diagnostics
import FormKit
import ICLD
import Rendering
import XMLKit

/// The XML of a document, and libxml2's word on it.
struct SchemaProof {
  let xml: WrittenXML
  /// What does not fit, with the fields; nothing when the proof holds.
  let findings: [Finding]

  init(of document: CaseDocument, stamp: DocumentStamp) {
    let tree = document.tree(.canonical)
    xml = XMLFormWriter.write(tree, as: document.form, stamp: stamp)
    guard let problems = Self.problems(in: xml, document.formName) else {
      findings = [Finding(SchemaProofRule.info, at: .root, message: .noSchema)]
      return
    }
    findings = problems.map { problem in
      let path = XMLFormWriter.path(at: problem.line, of: tree, as: document.form, stamp: stamp)
      return Finding(SchemaProofRule.info, at: path, message: SchemaProofRule.failed(problem))
    }
  }

  /// What libxml2 finds; nil when there is no schema to ask it by.
  private static func problems(in xml: WrittenXML, _ form: FormName) -> [XMLProblem]? {
    SchemaLibrary.schema(of: form)?.problems(in: xml, name: "\(form.name.en).xml")
  }
}

extension Text {
  fileprivate static let noSchema = Text(
    sv: "Schemat som hör till formuläret kunde inte läsas. Felet är Bidrags eget.",
    en: "The schema that belongs to the form could not be read. The fault is Bidrag's own.")
}
