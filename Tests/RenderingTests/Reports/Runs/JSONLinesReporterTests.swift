import Diagnostics
import Foundation
import Rendering
import Testing

@Suite("A line of JSON for each document")
struct JSONLinesReporterTests {
  private static let reporter = JSONLinesReporter(tool: "0.1.0", asOf: "2013-10-01")
  private static let failure = Text(sv: "Går inte.", en: "Does not work.")

  private static func schema(_ name: String) throws -> JSONTree {
    var folder = URL(filePath: #filePath)
    for _ in 0..<5 { folder.deleteLastPathComponent() }
    let file = folder.appending(path: "Templates/Schemas/\(name).schema.json")
    return try JSONTree(reading: String(decoding: Data(contentsOf: file), as: UTF8.self))
  }

  private static func check() throws -> JSONSchemaCheck {
    JSONSchemaCheck(
      root: try schema("line-of-check-1"),
      others: ["urn:bidrag:report-of-check:1": try schema("report-of-check-1")])
  }

  private static let lines = [
    reporter.line(on: SampleReports.sound), reporter.line(on: SampleReports.stopped),
    reporter.line(on: SampleReports.waived), reporter.line(on: SampleReports.unread),
    reporter.line(onFailureAt: "a\nb\u{1B}[31m", message: failure),
  ]

  @Test("Lines on documents and failures fit the schema", arguments: lines)
  func fits(_ line: String) throws {
    #expect(try Self.check().faults(try JSONTree(reading: line)) == [])
  }

  @Test("The schema refuses a line with both, with neither, or with another version")
  func refused() throws {
    let check = try Self.check()
    let found = try JSONTree(reading: Self.lines[1])
    let failed = try JSONTree(reading: Self.lines[4])
    let changes: [(JSONTree, [JSONTree.Step], JSONTree?)] = [
      (found, [.name("failure")], failed["failure"]), (found, [.name("document")], .null),
      (found, [.name("version")], .number(2)), (found, [.name("document"), .name("digest")], nil),
      (failed, [.name("failure"), .name("message"), .name("sv")], nil),
    ]
    for (line, path, value) in changes {
      let changed = try #require(line.replacing(path[...], with: value))
      #expect(changed != line && check.faults(changed) != [])
    }
  }

  @Test("A line is one line, and does nothing to a terminal", arguments: lines)
  func oneLine(_ line: String) {
    #expect(line.utf8.last == 0x0A && line.utf8.dropLast().allSatisfy { $0 >= 0x20 && $0 != 0x7F })
  }

  private struct NoDocuments: Error {}

  @Test("What a line says of a document is what the report says")
  func same() throws {
    let report = SampleReports.report(SampleReports.unread, SampleReports.stopped)
    let whole = try JSONTree(reading: JSONReporter.render(report))
    let lines = JSONLinesReporter.render(report).split(separator: "\n")
    #expect(lines.count == 2)
    for (index, line) in lines.enumerated() {
      let line = try JSONTree(reading: String(line))
      guard case .array(let documents)? = whole["documents"] else { throw NoDocuments() }
      #expect(line["document"] == documents[index])
      #expect(line["asOf"] == whole["asOf"] && line["tool"] == whole["tool"])
    }
  }
}
