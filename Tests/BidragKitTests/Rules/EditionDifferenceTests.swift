import Diagnostics
import Testing

@testable import BidragKit

/// The case from Jinan, as it was and moved ten years on: the editions differ as the facts say.
@Suite("The same case by two editions")
struct EditionDifferenceTests {
  /// A document of the case, judged alone by the edition that its text names.
  private static func judged(_ name: String, in edition: String) throws -> DocumentReport {
    var text = try RepositoryFiles.text("Examples/vasteras-jinan/\(name)")
    if edition == "2023" {
      for (year, later) in [("2012", "2022"), ("2013", "2023"), ("2014", "2024"), ("2015", "2025")]
      {
        text = text.replacing(year, with: later)
      }
    }
    let report = SoundCase.check(text, name: name)
    let document = try #require(report.documents.first)
    #expect(document.edition == edition)
    return document
  }

  @Test("The application: country and teams")
  func application() throws {
    let earlier = try Self.judged("ansokan.yaml", in: "2013")
    let later = try Self.judged("ansokan.yaml", in: "2023")
    #expect(earlier.findings.isEmpty)
    #expect(Set(later.findings.map(\.rule)) == ["PRT003", "PRT014"])
    let country = try #require(later.findings.first { $0.rule == "PRT003" })
    // The list of 2023 is not known in full: China may be asked for.
    #expect(country.severity == .warning && country.message.sv.contains("Kina"))
    #expect(country.citation?.address?.contains("municipal-partnerships") == true)
    #expect(later.findings.allSatisfy { !$0.explanation.sv.isEmpty && $0.citation != nil })
  }

  @Test("The application: what either edition does not know is not checked, and nothing else")
  func notChecked() throws {
    let earlier = Set(try Self.judged("ansokan.yaml", in: "2013").notChecked.map(\.rule))
    let later = Set(try Self.judged("ansokan.yaml", in: "2023").notChecked.map(\.rule))
    // The length of inceptions, the summary's words and signed annexes are not known for 2013.
    #expect(earlier.isSuperset(of: ["ELG006", "OBJ015", "ANN003"]))
    #expect(later.isDisjoint(with: ["ELG006", "OBJ015", "ANN003"]))
    // The amounts of 2023 are not known.
    #expect(later.contains("BUD002") && !earlier.contains("BUD002"))
  }

  @Test("The application: rules of 2023 are skipped in 2013, with the reason")
  func skipped() throws {
    let earlier = try Self.judged("ansokan.yaml", in: "2013")
    let reasons = Dictionary(earlier.skipped.map { ($0.rule, $0.reason.sv) }) { first, _ in first }
    for rule: RuleID in ["PRT014", "PRT015", "PRT016", "OBJ007", "ACT005"] {
      #expect(reasons[rule]?.contains("gäller från utgåvan 2023") == true, "\(rule.rawValue)")
    }
  }

  @Test("A result without level: a warning in 2013, stopped in 2023")
  func level() throws {
    for (edition, severity) in [("2013", Severity.warning), ("2023", .error)] {
      var text = try RepositoryFiles.text("Examples/vasteras-jinan/ansokan.yaml")
      text = text.replacing("          nivå: samhälle\n", with: "")
      if edition == "2023" {
        text = text.replacing("2014", with: "2024").replacing("2013", with: "2023")
      }
      let found = SoundCase.check(text).documents.first?.findings.filter { $0.rule == "OBJ006" }
      #expect(found?.map(\.severity) == [severity], "\(edition)")
    }
  }

  @Test("The report: its language")
  func language() throws {
    let earlier = try Self.judged("redovisning-1.yaml", in: "2013")
    let later = try Self.judged("redovisning-1.yaml", in: "2023")
    #expect(!earlier.findings.contains { $0.rule == "ELG010" })
    #expect(later.findings.first { $0.rule == "ELG010" }?.severity == .warning)
  }
}
