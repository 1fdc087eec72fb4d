import Diagnostics
import Rendering
import Testing

@Suite("A place in another document is told of by every reporter")
struct RelatedPlaceTests {
  static let decision = SourceText(
    name: "fall/beslut.yaml", text: "formulär: beslut\nbeviljat_belopp: 250 000\n")

  static var document: DocumentReport {
    var place = RelatedPlace(
      in: .init(form: "decision"), at: FieldPath([.field("decided")]),
      content: Text(sv: "250\u{A0}000\u{A0}kr", en: "SEK\u{A0}250,000"))
    place.file = decision.name
    place.label = Text(sv: "Beviljat belopp", en: "Amount granted")
    place.range = SampleReports.range(2, 18..<25)
    var document = SampleReports.sound
    document.findings = [SampleReports.aboveCeiling]
    document.findings[0].related = [place]
    document.relatedSources = [decision]
    return document
  }

  private static let report = SampleReports.report(document)

  private func plain(_ text: String) -> String { text.replacing("\u{A0}", with: " ") }

  @Test("As text, with the line of the other file")
  func text() {
    let text = plain(
      TextReporter.render(Self.report, in: .swedish, style: TextReporter.Style()))
    #expect(
      text.contains(
        """
          Jämför: fall/beslut.yaml:2:18
            Beviljat belopp: 250 000 kr

            2 | beviljat_belopp: 250 000
              |                  ^^^^^^^

        """), "\(text)")
  }

  @Test("As text without snippets, on a line of its own")
  func lines() {
    let style = TextReporter.Style(showsSnippets: false)
    let text = plain(TextReporter.render(Self.report, in: .english, style: style))
    #expect(
      text.contains("\n  Compare: fall/beslut.yaml:2:18: Amount granted: SEK 250,000\n"), "\(text)")
  }

  @Test("In whole sentences")
  func sentences() {
    let text = plain(PlainReporter.render(Self.report, in: .swedish))
    #expect(
      text.contains(
        """
        \nJämför med Beviljat belopp i fall/beslut.yaml, rad 2, tecken 18. Där står det 250 000 kr.\n
        """), "\(text)")
  }

  @Test("In JSON, as the schema has it")
  func json() throws {
    let text = JSONReporter.render(Self.report)
    #expect(text.contains("\"file\": \"fall/beslut.yaml\""))
    #expect(text.contains("\"form\": \"decision\""))
  }

  @Test("In SARIF, as a related location with a message")
  func sarif() throws {
    let text = SARIFReporter.render(Self.report, in: .english, rules: SampleReports.rules)
    let tree = try JSONTree(reading: text)
    let result = tree["runs"]?[0]?["results"]?[0]
    let place = result?["relatedLocations"]?[0]
    let address = place?["physicalLocation"]?["artifactLocation"]?["uri"]
    #expect(address == .string("fall/beslut.yaml"))
    #expect(place?["physicalLocation"]?["region"]?["startLine"] == .number(2))
    #expect(place?["id"] == .number(1))
    #expect(place?["message"]?["text"] == .string("Amount granted: SEK\u{A0}250,000"))
  }

  @Test("In JUnit, below the finding")
  func junit() {
    let text = plain(JUnitReporter.render(Self.report, in: .swedish, rules: SampleReports.rules))
    #expect(text.contains("Jämför: fall/beslut.yaml:2:18: Beviljat belopp: 250 000 kr"), "\(text)")
  }

  @Test("On the page, with the line of the other file marked")
  func html() {
    let text = plain(HTMLReporter.render(Self.report, in: .swedish, rules: SampleReports.rules))
    #expect(text.contains("Beviljat belopp i fall/beslut.yaml, rad 2, tecken 18: 250 000 kr"))
    #expect(text.contains("beviljat_belopp: <mark>250 000</mark>"), "\(text)")
  }
}
