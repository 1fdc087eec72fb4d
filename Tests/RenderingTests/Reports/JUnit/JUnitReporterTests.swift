import Diagnostics
import Rendering
import Testing
import XMLKit

@Suite struct JUnitReporterTests {
  private let schema: XMLSchema

  init() throws {
    schema = try XMLSchema(compiling: Array(JUnitSchema.xsd.utf8), name: "junit.xsd")
  }

  private func render(
    _ documents: DocumentReport..., in language: Language = .english
  ) -> String {
    let report = CheckReport(tool: "1.0.0", asOf: "2013-10-01", documents: documents)
    return JUnitReporter.render(report, in: language, rules: SampleReports.rules)
  }

  /// The root of a report that fits the schema.
  private func root(of text: String) throws -> XMLElement {
    switch XMLDocument.read(Array(text.utf8), name: "report.xml") {
    case .refused(let problems):
      Issue.record("\(problems)")
      return XMLElement(name: "")
    case .document(let document):
      #expect(schema.problems(in: document) == [])
      return document.root()
    }
  }

  private func counts(of element: XMLElement) -> [String?] {
    ["tests", "failures", "errors", "skipped"].map(element.attribute)
  }

  @Test("A document is a suite of its rules")
  func document() {
    var document = SampleReports.waived
    document.digest = "0a"
    #expect(
      render(document)
        == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="bidrag 1.0.0" tests="9" failures="1" errors="0" skipped="5">
          <testsuite name="ansokan.yaml" tests="9" failures="1" errors="0" skipped="5">
            <properties>
              <property name="form" value="Application for a grant"/>
              <property name="kind" value="Inception"/>
              <property name="edition" value="2013"/>
              <property name="profile" value="Region Väst"/>
              <property name="digest" value="0a"/>
              <property name="verdict" value="stopped"/>
            </properties>
            <testcase name="BUD001" classname="ansokan.yaml"/>
            <testcase name="BUD002: The amount is within the ceiling" classname="ansokan.yaml">
              <failure message="Budget, Amount applied for: You apply for 300 000 kr, but the ceiling \
        is 275 000 kr. Either cut the budget, or cover the rest with other financing." \
        type="BUD002">ansokan.yaml:3:16: stops: Budget, Amount applied for: You apply for \
        300 000 kr, but the ceiling is 275 000 kr. Either cut the budget, or cover the rest with \
        other financing.
        Why: The programme grants at most a certain amount.
        Source: ICLD, Budget guidelines, ceilings, 2012, https://example.org/budget
        Suggestion: Write 275 000 kr</failure>
              <system-out>ansokan.yaml:5:15: Waived: Budget, row 1, Amount: The line is too high.
        The waiver was decided on 2013-09-01 by programchef and holds to 2014-12-31. Reason: \
        Särskilt beslut om resan.</system-out>
            </testcase>
            <testcase name="BUD003: The sum is right" classname="ansokan.yaml">
              <system-out>ansokan.yaml: look over: The sum cannot be worked out.
        Why: Whoever reads it adds it up.</system-out>
            </testcase>
            <testcase name="BUD004" classname="ansokan.yaml">
              <skipped message="The ceiling per year is not known for the edition."/>
            </testcase>
            <testcase name="BUD005" classname="ansokan.yaml">
              <skipped message="The ceiling per year is not known for the edition."/>
            </testcase>
            <testcase name="FRM001" classname="ansokan.yaml"/>
            <testcase name="OBJ015" classname="ansokan.yaml">
              <skipped message="The rule is not in force in the 2013 edition."/>
            </testcase>
            <testcase name="OBJ016" classname="ansokan.yaml">
              <skipped message="The rule is not in force in the 2013 edition."/>
            </testcase>
            <testcase name="The proof against the XML schema" classname="ansokan.yaml">
              <skipped message="Proven once nothing else stops."/>
            </testcase>
          </testsuite>
        </testsuites>

        """.replacing("300 000 kr", with: "300\u{A0}000\u{A0}kr")
        .replacing("275 000 kr, ", with: "275\u{A0}000\u{A0}kr, ")
        .replacing("275 000 kr. ", with: "275\u{A0}000\u{A0}kr. "))
  }

  @Test("Reports of every shape fit the common form", arguments: Language.allCases)
  func shapes(language: Language) throws {
    var failed = SampleReports.sound
    failed.layers = [Layer(.schema, .failed(Text(sv: "fel", en: "fault")))]
    let root = try root(
      of: render(SampleReports.waived, SampleReports.unread, failed, in: language))
    #expect(counts(of: root) == ["17", "2", "1", "9"])
    #expect(root.children.map { counts(of: $0)[0] } == ["9", "5", "3"])
    let none = try self.root(of: render(in: language))
    #expect(none.children == [] && counts(of: none) == ["0", "0", "0", "0"])
  }

  @Test("Several findings of a rule are one failure that tells of them all")
  func several() throws {
    let suite = try #require(try root(of: render(SampleReports.stopped)).children.first)
    let failure = try #require(suite.children[2].children.first)
    #expect(failure.name == "failure")
    #expect(failure.attribute("message")?.hasSuffix("financing. (1 of 2)") == true)
    #expect(
      failure.text.contains("ansokan.yaml:3:16: ") && failure.text.contains("ansokan.yaml:5:15: "))
  }

  @Test("A rule that found something to look over and could not judge the rest says both")
  func inPart() throws {
    var document = SampleReports.stopped
    document.notChecked[0].rule = "BUD003"
    let suite = try #require(try root(of: render(document)).children.first)
    let item = try #require(
      suite.children.first { $0.attribute("name")?.hasPrefix("BUD003") == true })
    #expect(item.children.map(\.name) == ["system-out"])
    #expect(
      item.children[0].text.hasSuffix(
        "Could not be checked: The ceiling per year is not known for the edition."))
  }

  @Test("Texts with marks of XML and characters that XML cannot say leave it well-formed")
  func marks() throws {
    var document = SampleReports.stopped
    let text = "]]> <failure/> & \"quotes\" 'and' \u{0}\u{B}\u{FFFE} --> <!-- \r\n\t"
    document.findings[1].message = Text(same: text)
    document.findings[1].label = Text(same: text)
    document.waived = [WaivedFinding(document.findings[1], reason: text, by: text, date: text)]
    document.notChecked[0].reason = Text(same: text)
    let suite = try #require(try root(of: render(document)).children.first)
    let failure = try #require(suite.children[2].children.first)
    #expect(failure.attribute("message")?.hasPrefix("]]> <failure/> & \"quotes\" 'and' ␀") == true)
    #expect(failure.children.isEmpty)
  }
}
