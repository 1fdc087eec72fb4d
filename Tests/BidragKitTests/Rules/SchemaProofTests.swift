import Diagnostics
import FormKit
import ICLD
import Rendering
import Testing

@testable import BidragKit

/// The proof of our own XML: no document can break it, so that it is tried with what no reader
/// gives.
@Suite struct SchemaProofTests {
  private let stamp = DocumentStamp(edition: "2013", ruleSet: "1", sourceDigest: "ab12")

  @Test("A form that lacks what the schema demands fails the proof, at the field above")
  func blankFormFails() throws {
    let proof = SchemaProof(of: .application(Application()), stamp: stamp)
    let finding = try #require(proof.findings.first)
    #expect(finding.rule == "XML001")
    #expect(finding.path == .root)
    #expect(finding.message.sv.contains("Bidrags eget"))
  }

  @Test("A value that the schema refuses fails the proof at that value")
  func wrongValueFails() throws {
    var decision = Decision()
    decision.form = .decision
    decision.reference = CaseReference(written: "2013-57")
    decision.date = try CalendarDate(written: "2013-12-10")
    decision.outcome = .approved
    decision.edition = "2013"
    let proof = SchemaProof(of: .decision(decision), stamp: stamp)
    #expect(proof.findings.contains { $0.path.description == "reference" })
    decision.reference = CaseReference(written: "2013-0057")
    #expect(SchemaProof(of: .decision(decision), stamp: stamp).findings.isEmpty)
  }

  @Test("A failed proof stops the document and ends with the code for our own fault")
  func failedLayer() {
    var document = DocumentReport(
      source: SourceText(name: "a.yaml", text: ""), language: .swedish, digest: "")
    document.form = Text(sv: "Ansökan", en: "Application")
    document.layers = [Layer(.schema, .failed(SchemaProofRule.reason))]
    let report = CheckReport(tool: "1", asOf: "2013-09-20", documents: [document])
    #expect(document.verdict == .stopped)
    #expect(report.exitCode == ExitStatus.ownFault)
  }

  @Test("The schema without its words for people is the same schema")
  func documentationIsOnlyWords() {
    let schema = """
      <xs:schema>
        <xs:annotation>
          <xs:documentation>Å
        och mer</xs:documentation>
        </xs:annotation>
        <xs:element name="a">
          <xs:annotation>
            <xs:documentation>A</xs:documentation>
          </xs:annotation>
        </xs:element>
      </xs:schema>
      """
    let kept = SchemaLibrary.bare(Array(schema.utf8))
    #expect(
      String(decoding: kept, as: UTF8.self)
        == #"<xs:schema><xs:element name="a"></xs:element></xs:schema>"#)
  }
}
