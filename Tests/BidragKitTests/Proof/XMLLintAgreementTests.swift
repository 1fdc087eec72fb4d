import Diagnostics
import FormKit
import ICLD
import Rendering
import Testing
import XMLKit

@testable import BidragKit

@Suite("libxml2 as we call it, and xmllint")
struct XMLLintAgreementTests {
  @Test(
    "They agree on the XML of every example, fit or not", .enabled(if: XMLLint.isInstalled),
    arguments: FormName.allCases)
  func made(_ form: FormName) throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var expected: [String: Bool] = [:]
    var seen: Set<WrittenXML> = []
    for file in RuleExamples.files {
      // Documents that are stopped, too: their XML need not fit, but the two must say the same.
      guard let document = file.loaded.document, document.formName == form else { continue }
      let proof = SchemaProof(of: document, stamp: SoundXML.stamp)
      guard seen.insert(proof.xml).inserted else { continue }
      let path = folder.path("\(expected.count).xml")
      try FileWriter.write(proof.xml.string, to: path, overwrites: false)
      expected[path] = proof.findings.isEmpty
    }
    try Self.compare(expected, form)
    #expect(expected.values.count { $0 } >= 5)
    #expect(expected.values.count { !$0 } >= 1)
  }

  @Test(
    "They agree on the XML that the rules for XML show", .enabled(if: XMLLint.isInstalled))
  func shown() throws {
    let folder = try TemporaryFolder()
    defer { folder.remove() }
    var expected: [String: Bool] = [:]
    for example in RuleExamples.unique {
      guard case .file(let name, let text) = example.content, name.hasSuffix(".xml") else {
        continue
      }
      let findings = RuleExamples.runner.run(example).report.findings
      // A DOCTYPE is refused by us before anything is read: xmllint has no such rule.
      if findings.contains(where: { $0.rule == "XML003" }) { continue }
      let file = folder.path("\(expected.count).xml")
      try FileWriter.write(text, to: file, overwrites: false)
      expected[file] = findings.allSatisfy { $0.rule.area != "XML" }
    }
    #expect(expected.count >= 4)
    try Self.compare(expected, .application)
  }

  private static func compare(_ expected: [String: Bool], _ form: FormName) throws {
    let schema = RepositoryFiles.path("Templates/Schemas/\(form.name.en).xsd")
    let fitting = try XMLLint.fitting(expected.keys.sorted(), schema: schema)
    for (file, fits) in expected {
      #expect(fitting.contains(file) == fits, "\(file)")
    }
  }
}
