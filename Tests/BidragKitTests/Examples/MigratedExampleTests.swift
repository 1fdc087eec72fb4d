import Diagnostics
import FormKit
import ICLD
import Rendering
import Testing

@testable import BidragKit

@Suite("The example of a report that was carried over")
struct MigratedExampleTests {
  private static let folder = "Examples/vasteras-gaborone-2021"
  /// While the report on year 2 was written.
  private static let today = CalendarDate(year: 2023, month: 10, day: 15) ?? .earliest

  private static func reports(on day: CalendarDate) throws -> [DocumentReport] {
    try Validation(today: day).check([RepositoryFiles.path(folder)]).documents
  }

  /// The case as it was before, with the old file in the place of the new one.
  private static func before() throws -> CaseFile {
    let path = RepositoryFiles.path("\(folder)/redovisning-2.yaml")
    let bytes = try RepositoryFiles.bytes("\(folder)/fore-flytten/redovisning-2.yaml")
    return try CaseLoader.load(path)
      .replacing(DocumentLoader.load(Array(bytes), name: path))
  }

  private static func migrated() throws -> Migration {
    let file = try before()
    return try DocumentMigrator(
      checker: Checker(today: today), file: file, tree: try #require(file.loaded.tree),
      document: try #require(file.loaded.document), edition: "2023", language: .english
    ).migrate()
  }

  @Test("Nothing stops what is done: application, decision and the report on the old form in time")
  func done() throws {
    let reports = try Self.reports(on: ExampleFiles.today)
    try #require(reports.count == 4)
    for report in reports.prefix(3) {
      #expect(
        report.verdict == .submittable,
        "\(report.source.name): \(report.findings.map(\.message.sv))")
      #expect(report.edition == "2020")
    }
    let found = reports.prefix(3).flatMap(\.findings).filter { $0.severity != .note }
    #expect(found.map(\.rule.rawValue) == ["OBJ006", "OBJ006"])
  }

  @Test("The report that is begun follows the form of 2023, and the decision of 2020")
  func begun() throws {
    let reports = try Self.reports(on: Self.today)
    let begun = try #require(reports.last)
    #expect(begun.edition == "2023" && begun.verdict == .stopped)
    let rules = Set(begun.findings.map(\.rule.rawValue))
    #expect(rules.isSuperset(of: ["REP003", "REP010", "REP021"]), "\(rules.sorted())")
    let unwanted = ["FRM001", "FRM009", "ELG010", "REP002", "REP015", "REP020"]
    #expect(rules.isDisjoint(with: unwanted), "\(rules.sorted())")
  }

  @Test("Before, it was on the wrong form and had a field that the form has not")
  func old() throws {
    let rules = Checker(today: Self.today).check(try Self.before()).findings.map(\.rule.rawValue)
    #expect(Set(rules).isSuperset(of: ["FRM001", "REP020"]), "\(rules)")
  }

  @Test("The file after the move is what the move makes of the one before, `make examples` says")
  func fresh() throws {
    let after = try Self.migrated().after.text
    let isSame = after.utf8.elementsEqual(
      try RepositoryFiles.bytes("\(Self.folder)/redovisning-2.yaml"))
    #expect(isSame, "redovisning-2.yaml is old: run `make examples`")
  }

  @Test("No value of the file before is lost")
  func nothingIsLost() throws {
    let before = try Self.before().loaded
    let kept = KeptValues(try Self.migrated().after.text, name: "redovisning-2.yaml")
    let changed: Set = ["case.edition", "case.language"]
    let old = before.document?.tree(.canonical).values() ?? [:]
    let new = kept.loaded.document?.tree(.canonical).values() ?? [:]
    #expect(old.count > 80)
    for (path, value) in old where !changed.contains(path.description) {
      #expect(new[path] == value, "\(path)")
    }
    #expect(kept.aside.map(\.place) == ["i_korthet, kontakt_med_ambassaden"])
    #expect(kept.aside.map(\.node.text) == ["Ambassadens handläggare deltog i mötet den 18 april."])
  }
}
