import BidragKit
import Diagnostics
import ICLD
import Rendering
import Testing

@Suite("The published schemas")
struct GeneratedSchemaTests {
  @Test("A form's XML schema is what the form makes now", arguments: FormName.allCases)
  func xsd(_ form: FormName) throws {
    let made = XSDRenderer.render(form.info)
    let file = "Templates/Schemas/\(form.name.en).xsd"
    #expect(try RepositoryFiles.text(file) == made.endingLine, "\(file) is old: run `make schemas`")
    #expect(XSDRenderer.render(form.info) == made)
  }

  @Test(
    "A form's JSON Schema is what the form makes now", arguments: FormName.allCases,
    Language.allCases)
  func jsonSchema(_ form: FormName, _ language: Language) throws {
    let made = JSONSchemaRenderer.render(form.info, in: language)
    let file = "Templates/Schemas/\(form.name.en).\(language.rawValue).schema.json"
    #expect(try RepositoryFiles.text(file) == made.endingLine, "\(file) is old: run `make schemas`")
    #expect(JSONSchemaRenderer.render(form.info, in: language) == made)
  }
}

extension String {
  /// The text as the command line prints it.
  fileprivate var endingLine: String { hasSuffix("\n") ? self : self + "\n" }
}
