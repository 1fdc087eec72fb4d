import Diagnostics
import Foundation
import Rendering
import Testing

@Suite struct JSONReportSchemaTests {
  private let check: JSONSchemaCheck

  init() throws {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    let file = folder.appending(path: "Templates/Schemas/report-of-check-1.schema.json")
    check = JSONSchemaCheck(
      root: try JSONTree(reading: String(decoding: Data(contentsOf: file), as: UTF8.self)))
  }

  private static func failed() -> DocumentReport {
    var document = SampleReports.sound
    document.layers = [Layer(.schema, .failed(Text(sv: "fel", en: "fault")))]
    return document
  }

  private static let reports: [CheckReport] = [
    SampleReports.report(),
    SampleReports.report(SampleReports.sound),
    SampleReports.report(SampleReports.stopped),
    SampleReports.report(SampleReports.waived),
    SampleReports.report(RelatedPlaceTests.document),
    SampleReports.report(SampleReports.unread, SampleReports.stopped, failed()),
  ]

  @Test("Reports of every shape fit the schema", arguments: reports.indices)
  func fits(index: Int) throws {
    let report = try JSONTree(reading: JSONReporter.render(Self.reports[index]))
    #expect(check.faults(report) == [])
  }

  private static let document: [JSONTree.Step] = [.name("documents"), .index(0)]
  private static let finding = document + [.name("findings"), .index(1)]

  /// What is put where in a report that fits, or taken away.
  private static let tampered: [([JSONTree.Step], JSONTree?)] = [
    ([.name("version")], .number(2)),
    ([.name("tool"), .name("name")], .string("other")),
    ([.name("tool"), .name("version")], .string("")),
    ([.name("asOf")], .string("1 oktober 2013")),
    ([.name("extra")], .null),
    ([.name("documents")], nil),
    (document + [.name("digest")], .string("0A")),
    (document + [.name("verdict")], .string("passed")),
    (document + [.name("language")], .string("fi")),
    (document + [.name("edition")], .number(2013)),
    (document + [.name("form"), .name("en")], nil),
    (document + [.name("counts"), .name("waived")], .number(-1)),
    (document + [.name("counts"), .name("passed")], .number(1.5)),
    (document + [.name("layers"), .index(0), .name("count")], .number(1)),
    (document + [.name("layers"), .index(2), .name("count")], .number(0)),
    (document + [.name("layers"), .index(4), .name("reason")], .null),
    (document + [.name("layers"), .index(0), .name("name")], .string("comparison")),
    (document + [.name("passed"), .index(0)], .string("bud1")),
    (document + [.name("notChecked"), .index(0), .name("reason")], .null),
    (document + [.name("waived"), .index(0), .name("until")], .string("nästa år")),
    (document + [.name("waived"), .index(0), .name("by")], nil),
    (document + [.name("waived"), .index(0), .name("finding"), .name("path")], .null),
    (document + [.name("skipped"), .index(0), .name("title")], .null),
    (document + [.name("profile")], .number(1)),
    (finding + [.name("severity")], .string("fatal")),
    (finding + [.name("range"), .name("start"), .name("line")], .number(0)),
    (finding + [.name("range"), .name("end")], nil),
    (finding + [.name("message")], .string("only one language")),
    (finding + [.name("citation"), .name("page")], .number(3)),
    (finding + [.name("fixes"), .index(0), .name("replacement")], nil),
    (finding + [.name("path")], .null),
  ]

  @Test("A report that was tampered with does not fit", arguments: tampered.indices)
  func tamperedDoesNotFit(index: Int) throws {
    let (path, value) = Self.tampered[index]
    let text = JSONReporter.render(SampleReports.report(SampleReports.waived))
    let report = try JSONTree(reading: text)
    let changed = try #require(report.replacing(path[...], with: value))
    #expect(changed != report)
    #expect(check.faults(changed) != [])
  }

  @Test("The schema lets no object hold members that it does not describe")
  func closed() {
    #expect(openObjects(in: check.root, at: "") == [])
  }

  /// Schemas of objects, by their list of members, that are not closed.
  private func openObjects(in schema: JSONTree, at place: String) -> [String] {
    switch schema {
    case .object(let members):
      let isOpen =
        members["type"] == .string("object") && members["properties"] != nil
        && members["additionalProperties"] != .bool(false)
      return (isOpen ? [place] : [])
        + members.sorted { $0.key < $1.key }.flatMap { openObjects(in: $1, at: "\(place)/\($0)") }
    case .array(let items): return items.flatMap { openObjects(in: $0, at: place) }
    default: return []
    }
  }
}
