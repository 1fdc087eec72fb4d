import Diagnostics
import FormKit
import ICLD
import Testing

@Suite("The examples that fields give")
struct FormExampleTests {
  @Test("Every example of the application can be read", arguments: Language.allCases)
  func applicationReads(in language: Language) { expectReadable(Application.self, language) }

  @Test("Every example of the decision can be read", arguments: Language.allCases)
  func decisionReads(in language: Language) { expectReadable(Decision.self, language) }

  @Test("Every example of the report can be read", arguments: Language.allCases)
  func reportReads(in language: Language) { expectReadable(Report.self, language) }

  @Test("Examples of values of fixed form are sound", arguments: Language.allCases)
  func patternsFit(in language: Language) throws {
    for field in FormName.allFields {
      guard case .pattern(let shape) = field.shape, let example = field.example else { continue }
      let pattern = try Regex(shape.written)
      #expect(try pattern.wholeMatch(in: example[language]) != nil, "\(field.name.en)")
    }
  }

  /// Fills in every field that gives an example, and reads the result.
  private func expectReadable<Form: FormDocument>(_ form: Form.Type, _ language: Language) {
    let tree = filled(Form.partInfo, language)
    let findings = FormReader.read(tree, as: Form.self).findings
      .filter { $0.rule != MissingRule.info.id && $0.rule != BlankRule.info.id }
    #expect(findings.isEmpty, "\(findings.map { "\($0.path): \($0.message[language])" })")
    #expect(!tree.entries.isEmpty)
  }

  private func filled(_ part: PartInfo, _ language: Language) -> FormNode {
    .fields(
      part.fields.filter { !$0.isDerived }.compactMap { field in
        filled(field.shape, field.example?[language], language)
          .map { FormNode.Entry(field.name[language], $0) }
      })
  }

  private func filled(_ shape: Shape, _ example: String?, _ language: Language) -> FormNode? {
    switch shape {
    case .part(let part): filled(part, language)
    case .list(let list): filled(list.item, example, language).map { .items([$0]) }
    default: example.map { .scalar($0) }
    }
  }
}
