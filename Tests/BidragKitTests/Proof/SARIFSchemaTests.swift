import BidragKit
import Diagnostics
import FormKit
import Rendering
import Testing

@Suite("Reports as SARIF fit the public schema")
struct SARIFSchemaTests {
  private static func log(_ documents: [DocumentReport], _ language: Language) -> String {
    let report = CheckReport(tool: Bidrag.version, asOf: "2026-06-01", documents: documents)
    return SARIFReporter.render(report, in: language, rules: Bidrag.rules)
  }

  @Test("What every example of every rule gives is a log that fits, in both languages")
  func examples() throws {
    let documents = RuleExamples.unique.compactMap { RuleExamples.results[$0]?.report }
    #expect(documents.count > 800)
    #expect(documents.contains { !$0.waived.isEmpty } && documents.contains { $0.form == nil })
    let complaints = try SARIFSchema.complaints(of: [
      Self.log(documents, .swedish), Self.log(documents, .english), Self.log([], .swedish),
    ])
    #expect(complaints == "")
  }

  @Test("A log that does not fit is refused: the schema is in force")
  func refused() throws {
    let sound = Self.log([], .english)
    #expect(try SARIFSchema.complaints(of: [sound]) == "")
    let wrong = sound.replacing("\"version\": \"2.1.0\"", with: "\"version\": \"2.0.0\"")
    try #require(wrong != sound)
    #expect(try SARIFSchema.complaints(of: [sound, wrong]).contains("2.0.0"))
    let misnamed = sound.replacing("\"columnKind\"", with: "\"columnkind\"")
    try #require(misnamed != sound)
    #expect(try SARIFSchema.complaints(of: [misnamed]).contains("columnkind"))
  }
}
