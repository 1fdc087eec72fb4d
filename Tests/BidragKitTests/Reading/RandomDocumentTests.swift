import Diagnostics
import FormKit
import FormYAML
import ICLD
import Testing

@testable import BidragKit

/// 300 documents: 100 of each form, of every kind in turn.
@Suite("Documents made at random")
struct RandomDocumentTests {
  @Test(
    "Nothing is lost on the way to XML and back, nor on the way to YAML and back",
    arguments: FormName.allCases, 0..<10 as Range<UInt64>)
  func roundTrips(_ form: FormName, _ block: UInt64) throws {
    for seed in block * 10..<block * 10 + 10 {
      let document = try document(of: form, seed: seed)
      try SoundXML.expectRoundTrip(document)
      for language in Language.allCases {
        let yaml = YAMLWriter.write(document.tree(.entered(language)))
        let loaded = SoundCase.load(yaml)
        #expect(loaded.syntaxFindings.map(\.message.en) == [], "seed \(seed)")
        SoundXML.expectSame(try #require(loaded.document), document)
      }
    }
  }

  @Test(
    "A document of any values is judged without a crash, and never blamed on Bidrag",
    arguments: FormName.allCases, 0..<10 as Range<UInt64>)
  func judged(_ form: FormName, _ block: UInt64) throws {
    for seed in block * 10..<block * 10 + 10 {
      let document = try document(of: form, seed: seed)
      let report = SoundCase.check(YAMLWriter.write(document.tree(.entered(.swedish))))
      #expect(report.exitCode != ExitStatus.ownFault, "seed \(seed): \(report.summary.prefix(3))")
      let xml = SoundCase.check(try SoundXML.xml(of: document), name: "a.xml")
      #expect(xml.findings.allSatisfy { $0.rule.area != "XML" }, "seed \(seed)")
    }
  }

  /// Reads a random tree, and expects every value of it to be kept.
  private func document(of form: FormName, seed: UInt64) throws -> CaseDocument {
    let kinds = ApplicationKind.allCases
    var random = RandomTree(seed: seed)
    let tree = random.document(of: form, kind: kinds[Int(seed % UInt64(kinds.count))])
    let reading = form.read(tree, skipsDerived: false)
    let errors = reading.findings.filter { $0.severity == .error && $0.rule != "FRM002" }
    #expect(errors.map { "\($0.path): \($0.message.en)" } == [], "seed \(seed)")
    let kept = reading.document.tree(.canonical).values()
    for (path, value) in tree.values() {
      #expect(kept[path]?.utf8.map { $0 } == Array(value.utf8), "seed \(seed), \(path)")
    }
    return reading.document
  }
}
