import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("The edition that a report is judged by")
struct ReportEditionTests {
  /// A report on a project that was decided by the edition of 2013.
  private static func file(_ changes: [(String, String)]) throws -> CaseFile {
    var text = try BaseCase.text("report", of: "project-2013")
    for (old, new) in changes {
      try #require(text.contains(old))
      text = text.replacing(old, with: new)
    }
    let report = BaseCase.file(named: "redovisning-1.yaml", text).loaded
    let others = try [("application", "ansokan.yaml"), ("decision", "beslut.yaml")].map {
      BaseCase.file(named: $1, try BaseCase.text($0, of: "project-2013")).loaded
    }
    return CaseFile(report, siblings: others + [report])
  }

  private static func rules(_ changes: [(String, String)]) throws -> Set<String> {
    let report = Checker(today: SoundCase.today).check(try file(changes))
    return Set(report.findings.map(\.rule.rawValue))
  }

  private static let signed2023 = ("datum: 2015-01-20", "datum: 2023-03-10")
  private static func named(_ edition: String) -> (String, String) {
    ("utgåva: \"2013\"", "utgåva: \"\(edition)\"")
  }

  @Test(
    "It is the decision's, or a later one that the report names and that takes reports",
    arguments: [
      ("2013", "2013"), ("2023", "2023"), ("2018", "2013"), ("2008", "2013"), ("2014", "2013"),
    ])
  func chosen(_ name: String, _ edition: String) throws {
    let file = try Self.file([Self.named(name)])
    let checker = Checker(today: SoundCase.today)
    #expect(checker.edition(for: file).name == edition)
    #expect(checker.caseEdition(of: file).name == "2013")
    #expect(checker.check(file).edition == edition)
  }

  @Test("The decision and the application stay with the decision's, whatever a report names")
  func others() throws {
    let file = try Self.file([Self.named("2023")])
    for sibling in file.siblings.prefix(2) {
      let own = CaseFile(sibling, siblings: file.siblings)
      #expect(Checker(today: SoundCase.today).edition(for: own).name == "2013")
    }
  }

  @Test("On the new form the report answers to that form's rules, and is no altered plan")
  func newForm() throws {
    let how = ("    hur_och_varför: Mötena gav en gemensam bild.\n", "")
    let rules = try Self.rules([Self.named("2023"), Self.signed2023, how])
    #expect(rules.isSuperset(of: ["ELG010", "REP010"]), "\(rules.sorted())")
    #expect(rules.isDisjoint(with: ["REP015", "REP020", "FRM015"]), "\(rules.sorted())")
    let old = try Self.rules([how])
    #expect(old.isDisjoint(with: ["ELG010", "REP010", "REP015", "REP020"]), "\(old.sorted())")
  }

  @Test("What was granted is the decision's on either form")
  func granted() throws {
    let post = (
      "{år: 2014, post: logi, beviljat: 14 000, utfall: 14 000}",
      "{år: 2014, post: visum, beviljat: 14 000, utfall: 14 000}"
    )
    for edition in ["2013", "2023"] {
      #expect(try Self.rules([Self.named(edition), post]).contains("FIN001"), "\(edition)")
    }
  }

  @Test("An old form is refused after its last day; unsigned, it is only warned of")
  func oldForm() throws {
    let checker = Checker(today: SoundCase.today)
    let late = checker.check(try Self.file([Self.signed2023])).findings.filter {
      $0.rule == "REP020"
    }
    #expect(late.map(\.severity) == [.error])
    #expect(late.first?.citation?.summary.sv.contains("Redovisning") ?? false)
    let unsigned = try Self.file([("  datum: 2015-01-20\n", "")])
    let open = checker.check(unsigned).findings.filter { $0.rule == "REP020" }
    #expect(open.map(\.severity) == [.warning])
    let before = Checker(today: try CalendarDate(written: "2023-03-09")).check(unsigned)
    #expect(!before.findings.contains { $0.rule == "REP020" })
  }

  @Test("Another edition than these is still an altered plan")
  func altered() throws {
    #expect(try Self.rules([Self.named("2018")]).contains("REP015"))
  }

  @Test("Only the edition of 2023 takes reports on earlier cases, from a day with a source")
  func shipped() {
    let taking = EditionLibrary.standard.all.filter { $0.reportsFrom != nil }
    #expect(taking.map(\.name) == ["2023"])
    #expect(taking.map(\.reportsFrom) == [CalendarDate(year: 2023, month: 3, day: 10)])
    #expect(taking.allSatisfy { $0.reportsFromSource != nil })
    #expect(taking.allSatisfy { !$0.takesReports(from: $0) })
  }
}
