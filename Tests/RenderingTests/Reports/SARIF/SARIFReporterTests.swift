import Diagnostics
import Rendering
import Testing

@Suite struct SARIFReporterTests {
  private func log(
    _ documents: DocumentReport..., in language: Language = .english
  ) throws -> JSONTree {
    let report = CheckReport(tool: "1.0.0", asOf: "2013-10-01", documents: documents)
    return try JSONTree(
      reading: SARIFReporter.render(report, in: language, rules: SampleReports.rules))
  }

  private func run(
    _ document: DocumentReport, in language: Language = .english
  ) throws -> JSONTree {
    try #require(try log(document, in: language)["runs"]?[0])
  }

  private static func failed() -> DocumentReport {
    var document = SampleReports.sound
    document.layers = [Layer(.schema, .failed(Text(sv: "fel", en: "fault")))]
    return document
  }

  @Test("Reports of every shape have the members of the standard", arguments: Language.allCases)
  func shape(language: Language) throws {
    let reports = [
      try log(in: language), try log(SampleReports.sound, in: language),
      try log(SampleReports.waived, SampleReports.unread, Self.failed(), in: language),
    ]
    for report in reports {
      #expect(SARIFShape.faults(in: report) == [])
      #expect(report["version"] == .string("2.1.0"))
      let run = try #require(report["runs"]?[0])
      #expect(run["columnKind"] == .string("unicodeCodePoints"))
      #expect(run["language"] == .string(language.rawValue))
      #expect(run["tool"]?["driver"]?["name"] == .string("bidrag"))
      #expect(run["tool"]?["driver"]?["version"] == .string("1.0.0"))
      #expect(run["results"] != nil)
    }
  }

  @Test("A finding is a result with its rule, level, message, place, field and fix")
  func result() throws {
    let result = try #require(try run(SampleReports.stopped)["results"]?[1])
    #expect(result["ruleId"] == .string("BUD002"))
    #expect(result["level"] == .string("error"))
    #expect(
      result["message"]?["text"]
        == .string(
          "Budget, Amount applied for: You apply for 300\u{A0}000\u{A0}kr, but the ceiling is 275\u{A0}000\u{A0}kr. Either cut the budget, or cover the rest with other financing."
        ))
    let region: JSONTree = .object([
      "startLine": .number(3), "startColumn": .number(16), "endLine": .number(3),
      "endColumn": .number(26),
    ])
    let place = try #require(result["locations"]?[0])
    #expect(place["physicalLocation"]?["artifactLocation"]?["uri"] == .string("ansokan.yaml"))
    #expect(place["physicalLocation"]?["region"] == region)
    #expect(
      place["logicalLocations"]?[0]
        == .object([
          "name": .string("Budget, Amount applied for"),
          "fullyQualifiedName": .string("budget.requested"),
        ]))
    let fix = try #require(result["fixes"]?[0])
    #expect(fix["description"]?["text"] == .string("Write 275 000 kr"))
    let replacement = try #require(fix["artifactChanges"]?[0]?["replacements"]?[0])
    #expect(replacement["deletedRegion"] == region)
    #expect(replacement["insertedContent"]?["text"] == .string("275 000 kr"))
    #expect(result["suppressions"] == nil)
  }

  @Test("A finding on the whole document has no region and no field")
  func wholeDocument() throws {
    let result = try #require(try run(SampleReports.stopped)["results"]?[0])
    #expect(result["level"] == .string("warning"))
    let place = try #require(result["locations"]?[0])
    #expect(place["physicalLocation"]?["region"] == nil && place["logicalLocations"] == nil)
    #expect(result["fixes"] == nil)
  }

  @Test("Every rule that occurs is described once, and found by its index")
  func rules() throws {
    let run = try run(SampleReports.waived, in: .swedish)
    let rules = try #require(run["tool"]?["driver"]?["rules"])
    let ids = (0..<10).compactMap { rules[$0]?["id"] }
    #expect(
      ids == ["BUD002", "BUD003", "BUD004", "BUD005", "OBJ015", "OBJ016"].map(JSONTree.string))
    for index in 0..<3 {
      let result = try #require(run["results"]?[index])
      guard case .number(let place)? = result["ruleIndex"] else {
        Issue.record("The result has no index")
        return
      }
      #expect(rules[Int(place)]?["id"] == result["ruleId"])
    }
    #expect(rules[0]?["shortDescription"]?["text"] == .string("Beloppet ryms under taket"))
    #expect(
      rules[0]?["fullDescription"]?["text"]
        == .string("Programmet beviljar högst ett visst belopp."))
    #expect(
      rules[0]?["help"]?["text"]
        == .string(
          "Programmet beviljar högst ett visst belopp. Källa: ICLD, Budgetriktlinjer, tak, 2012. Skriv ”bidrag regler BUD002” för exempel."
        ))
    #expect(rules[0]?["helpUri"] == .string("https://example.org/budget"))
    #expect(rules[0]?["defaultConfiguration"]?["level"] == .string("error"))
    #expect(rules[1]?["defaultConfiguration"]?["level"] == .string("warning"))
    #expect(rules[0]?["properties"]?["basis"] == .string("logic"))
  }

  @Test("What is waived is a result that is suppressed in the document, with the reason")
  func waived() throws {
    let results = try #require(try run(SampleReports.waived)["results"])
    #expect(results[2]?["ruleId"] == .string("BUD002") && results[3] == nil)
    let suppression = try #require(results[2]?["suppressions"]?[0])
    #expect(suppression["kind"] == .string("inSource"))
    #expect(suppression["status"] == .string("accepted"))
    #expect(suppression["justification"] == .string("Särskilt beslut om resan"))
    #expect(suppression["properties"]?["until"] == .string("2014-12-31"))
  }

  @Test("What was not checked, skipped or failed is a notification")
  func notifications() throws {
    let run = try run(SampleReports.waived)
    let invocation = try #require(run["invocations"]?[0])
    #expect(invocation["executionSuccessful"] == .bool(true))
    let told = try #require(invocation["toolExecutionNotifications"])
    #expect(
      told[0]?["message"]?["text"]
        == .string(
          "Could not be checked: The year is within the ceiling: The ceiling per year is not known for the edition."
        ))
    #expect(told[0]?["associatedRule"] == .object(["id": .string("BUD004"), "index": .number(2)]))
    #expect(told[2]?["associatedRule"] == nil && told[3] == nil)
    #expect(
      invocation["toolConfigurationNotifications"]?[1]?["associatedRule"]?["id"]
        == .string("OBJ016"))
    let failed = try #require(try self.run(Self.failed())["invocations"]?[0])
    #expect(failed["executionSuccessful"] == .bool(false))
    #expect(failed["toolExecutionNotifications"]?[0]?["level"] == .string("error"))
  }

  @Test(
    "A finding keeps its fingerprint when lines and rows are put above it, and each has its own")
  func fingerprints() throws {
    var moved = SampleReports.stopped
    let above = 7
    moved.source = SourceText(
      name: moved.source.name, text: String(repeating: "#\n", count: above) + moved.source.text)
    for index in moved.findings.indices {
      let finding = moved.findings[index]
      moved.findings[index].path = FieldPath(
        finding.path.steps.map { step in
          if case .item(let row) = step { .item(row + 1) } else { step }
        })
      moved.findings[index].range = finding.range.map { range in
        SampleReports.range(range.start.line + above, range.start.column..<range.end.column)
      }
    }
    let prints = try [SampleReports.stopped, moved].map { document in
      let results = try #require(try run(document)["results"])
      return (0..<3).map { results[$0]?["partialFingerprints"] }
    }
    #expect(prints[0] == prints[1])
    #expect(Set(prints[0]).count == 3 && !prints[0].contains(nil))
    var twice = SampleReports.stopped
    twice.findings.append(SampleReports.rowAboveCeiling)
    let results = try #require(try run(twice)["results"])
    #expect(results[2]?["partialFingerprints"] != results[3]?["partialFingerprints"])
  }

  @Test("Braces and links of a document's own are text in a message")
  func text() throws {
    var document = SampleReports.unread
    document.findings[0].message = Text(same: "{0} and [1](https://example.org)")
    let message = try #require(try run(document)["results"]?[0]?["message"]?["text"])
    #expect(message == .string(#"{{0}} and \[1\](https://example.org)"#))
  }

  @Test("A document that was named twice is one artifact, with its digest")
  func artifacts() throws {
    let run = try #require(try log(SampleReports.sound, SampleReports.sound)["runs"]?[0])
    let artifacts = try #require(run["artifacts"])
    #expect(artifacts[1] == nil)
    #expect(artifacts[0]?["hashes"]?["sha-256"] == .string(SampleReports.sound.digest))
    #expect(artifacts[0]?["properties"]?["edition"] == .string("2013"))
  }
}
