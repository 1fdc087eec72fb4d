import Diagnostics
import Rendering
import Testing

@Suite struct HostileTextTests {
  /// Clears the screen, rings, types, turns the line round, and does so by the eight-bit code too.
  private static let hostile =
    "\u{1B}[2J\u{7}\u{9B}31m\u{202E}abc\u{2066}\u{200F}\u{7F}\u{8}\u{2028}\u{FEFF}"

  private static var document: DocumentReport {
    let hostile = Text(same: hostile)
    let source = SourceText(
      name: "a\(hostile.sv)\n.yaml", text: "title: \(hostile.sv)\ntext: \(hostile.sv)\n")
    var document = DocumentReport(
      source: source, language: .swedish, digest: String(repeating: "0", count: 64))
    (document.form, document.kind, document.edition) = (hostile, hostile, hostile.sv)
    let rule = SampleReports.rule(
      "FRM001", .error, reason: hostile,
      citation: Citation(hostile, section: hostile, edition: hostile, address: hostile.sv))
    var finding = Finding(
      rule, at: FieldPath([.field(hostile.sv)]), message: hostile,
      range: SampleReports.range(1, 8..<12),
      fixes: [Fix(title: hostile, replacement: hostile.sv)])
    finding.label = hostile
    document.findings = [finding]
    document.layers = [Layer(.rules, .skipped(hostile)), Layer(.schema, .failed(hostile))]
    document.notChecked = [NotChecked(rule: "FRM002", title: hostile, reason: hostile)]
    document.skipped = [SkippedRule(rule: "FRM003", title: hostile, reason: hostile)]
    document.waived = [
      WaivedFinding(
        finding, reason: hostile.sv, by: hostile.sv, date: hostile.sv, until: hostile.sv)
    ]
    document.profile = hostile.sv
    return document
  }

  private func dangers(in text: String) -> [Unicode.Scalar] {
    let turning: Set<Unicode.Scalar> = ["\u{202E}", "\u{2066}", "\u{200F}", "\u{2028}", "\u{FEFF}"]
    return text.unicodeScalars.filter { scalar in
      scalar != "\n" && (scalar.properties.generalCategory == .control || turning.contains(scalar))
    }
  }

  @Test("No character that a terminal obeys reaches the text", arguments: [true, false])
  func text(showsSnippets: Bool) {
    let report = SampleReports.report(Self.document)
    let text = TextReporter.render(
      report, in: .swedish, style: .init(width: 60, showsSnippets: showsSnippets))
    #expect(dangers(in: text) == [])
    #expect(text.contains("␛[2J␇�31m�abc��␡␈"))
    #expect(text.hasPrefix("a␛[2J␇�31m�abc��␡␈��␊.yaml"))
  }

  @Test("No character that a terminal obeys reaches the JSON, yet all of it can be read back")
  func json() throws {
    let text = JSONReporter.render(SampleReports.report(Self.document))
    #expect(dangers(in: text) == [])
    let value = try JSONTree(reading: text)
    guard case .string(let name)? = value["documents"]?[0]?["file"] else {
      Issue.record("The report names no file")
      return
    }
    #expect(name == Self.document.source.name)
  }

  private static let rules = [
    SampleReports.rule("FRM001", .error, title: Text(same: hostile), reason: Text(same: hostile))
  ]

  @Test("No character that a terminal obeys reaches any other form", arguments: Language.allCases)
  func otherForms(language: Language) throws {
    let report = SampleReports.report(Self.document, Self.document)
    #expect(dangers(in: PlainReporter.render(report, in: language)) == [])
    let sarif = SARIFReporter.render(report, in: language, rules: Self.rules)
    #expect(dangers(in: sarif) == [])
    _ = try JSONTree(reading: sarif)
    for text in [
      JUnitReporter.render(report, in: language, rules: Self.rules),
      HTMLReporter.render(report, in: language, rules: Self.rules),
    ] {
      #expect(dangers(in: text) == [])
      #expect(text.contains("␛[2J␇�31m�abc��␡␈"))
    }
  }
}
