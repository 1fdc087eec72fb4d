import Diagnostics
import FormKit
import ICLD
import Rendering
import Testing

@testable import BidragKit

@Suite("Costs of other years")
struct LedgerPeriodTests {
  private static let mapping = "kontering: Jinan\nrader:\n  - {konton: 55*, post: logi}\n"

  private static let report = """
    formulär: redovisning
    typ: projekt
    ärende:
      språk: svenska
      period: 2024-09-01 – 2024-12-31
    ekonomi:
      poster:
        - post: logi
          år: 2024
          beviljat: 30 000
          utfall:
      tidigare_utbetalt: 0
    """

  private static let books = """
    Datum;Ver;Konto;Text;Belopp
    2024-08-31;V1;5510;Före;100,00
    2024-09-01;V2;5510;Första dagen;200,00
    2024-12-31;V3;5510;Sista dagen;300,00
    2025-05-20;V4;5510;Nästa år;27 000,00

    """

  private static func plan(_ csv: String, into text: String) throws -> LedgerImport {
    try LedgerImportTests.plan(csv, into: text, by: mapping, outcomes: true)
  }

  @Test("Outside the report's period nothing is entered or summed, and all of it is told")
  func outside() throws {
    let plan = try Self.plan(Self.books, into: Self.report)
    #expect(plan.added.compactMap(\.voucher) == ["V2", "V3"])
    #expect(plan.outside.compactMap(\.voucher) == ["V1", "V4"])
    #expect(plan.outcomes.map(\.amount.canonical) == ["500.00"])
    let job = ImportJob(file: "bok.csv", target: ".", today: .latest)
    for isWritten in [false, true] {
      let told = ImportRenderer(in: .swedish, style: TextReporter.Style(showsSnippets: false))
        .render(plan, isWritten: isWritten, call: job)
      #expect(
        told.contains("2 rader utelämnas: de ligger utanför redovisningens period"), "\(told)")
      #expect(told.contains("ett annat års redovisning"), "\(told)")
      #expect(told.contains("Före") && told.contains("Nästa år"), "\(told)")
    }
  }

  @Test(
    "A report without a period, or with one that ends before it begins, takes all",
    arguments: ["", "period: 2024-12-31 – 2024-09-01"])
  func anyDay(_ period: String) throws {
    let report = Self.report.replacing("period: 2024-09-01 – 2024-12-31", with: period)
    let plan = try Self.plan(Self.books, into: report)
    #expect(plan.added.count == 4 && plan.outside.isEmpty)
  }

  @Test("An outcome of one year is not filled in with what was booked in another")
  func otherYear() throws {
    let report = Self.report.replacing("2024-12-31", with: "2025-08-31")
    let plan = try Self.plan(Self.books, into: report)
    #expect(plan.added.compactMap(\.voucher) == ["V2", "V3", "V4"])
    #expect(plan.outcomes.isEmpty && plan.blankOutcomes.isEmpty)
    #expect(plan.doubtfulOutcomes.map(\.year) == [2024])
    // With a post for each year each voucher counts in its own.
    let both = report.replacing("utfall:", with: "utfall:\n    - {post: logi, år: 2025}")
    let divided = try Self.plan(Self.books, into: both)
    #expect(divided.outcomes.map(\.year) == [2024, 2025])
    #expect(divided.outcomes.map(\.amount.canonical) == ["500.00", "27000.00"])
    #expect(divided.doubtfulOutcomes.isEmpty)
  }

  @Test("Rows of the mapping for other years of the case stop nothing, and what they take is told")
  func otherYearsPosts() throws {
    let mapping = """
      kontering: Jinan
      rader:
        - {konton: 55*, post: logi}
        - {konton: 5220, post: traktamente}
        - {konton: 70*, post: logi, aktivitet: B1}
      """
    let other = """
      formulär: redovisning
      typ: projekt
      aktiviteter:
        - {id: B1, rubrik: Uppföljning}
      ekonomi:
        poster:
          - {post: traktamente, år: 2025, beviljat: 5 000}
      """
    let quiet = try LedgerImportTests.plan(
      Self.books, into: Self.report, by: mapping, beside: other)
    #expect(quiet.mapping?.findings.isEmpty ?? false)
    #expect(quiet.added.count == 2 && quiet.ledger.findings.isEmpty)
    let rows = """
      2024-10-01;V5;5220;Dagar;10,00
      2024-10-02;V6;5220;Dagar;20,00
      2024-10-03;V7;7010;Resa;5,00
      2025-10-03;V8;5220;Dagar;5,00
      """
    let told = try LedgerImportTests.plan(
      Self.books + rows, into: Self.report, by: mapping, beside: other)
    #expect(told.added.compactMap(\.voucher) == ["V2", "V3"])
    #expect(told.ledger.findings.map(\.rule) == ["IMP003", "IMP003"])
    #expect(told.ledger.findings.first?.message.sv.hasPrefix("2 kostnader") ?? false)
    #expect(told.exitCode == ExitStatus.fine)
    // What no document of the case has stops.
    let alone = try LedgerImportTests.plan(Self.books, into: Self.report, by: mapping)
    #expect(alone.mapping?.findings.map(\.rule) == ["MAP004", "MAP004"])
    #expect(alone.exitCode == ExitStatus.stopped)
  }

  @Test("An outcome is not filled in where an entry that stands there is outside the period")
  func writtenOutside() throws {
    let report =
      Self.report + """

          verifikationer:
            - {datum: 2025-01-02, verifikation: V9, text: Sent, post: logi, belopp: 5}
        """
    let plan = try Self.plan(Self.books, into: report)
    #expect(plan.added.count == 2 && plan.outcomes.isEmpty)
    #expect(plan.doubtfulOutcomes.map(\.post) == [.accommodation])
  }

  private static let secondYear = """
    formulär: redovisning
    typ: projekt
    ärende:
      språk: svenska
      period: 2025-01-01 – 2025-12-31
    aktiviteter:
      - {id: A2, rubrik: Resa, start: 2025-02-03, slut: 2025-02-07}
    ekonomi:
      poster:
        - {post: internationella_resor, år: 2025, beviljat: 40 000}
        - {post: logi, år: 2025, beviljat: 5 000}
      tidigare_utbetalt: 0
    """

  private static let tickets = """
    Datum;Ver;Konto;Text;Belopp
    2024-12-10;V1;7010;Flyg;30 000,00
    2024-12-11;V2;5510;Hotell;100,00
    2025-02-07;V3;5510;Hotell;200,00

    """

  private static let byActivity = """
    kontering: Jinan
    rader:
      - {konton: 70*, post: internationella_resor, aktivitet: A2}
      - {konton: 55*, post: logi, aktivitet: A2}
    """

  @Test("A ticket bought the year before is entered with its activity, and counts in its year")
  func paidBeforehand() throws {
    let plan = try LedgerImportTests.plan(
      Self.tickets, into: Self.secondYear, by: Self.byActivity, outcomes: true)
    #expect(plan.added.compactMap(\.voucher) == ["V1", "V3"])
    #expect(plan.outside.compactMap(\.voucher) == ["V2"])
    #expect(plan.outcomes.map(\.amount.canonical) == ["30000.00", "200.00"])
    #expect(plan.doubtfulOutcomes.isEmpty)
    // Where the report has posts for both years, too.
    let both = Self.secondYear.replacing("2025-01-01", with: "2024-09-01").replacing(
      "  poster:", with: "  poster:\n    - {post: internationella_resor, år: 2024, beviljat: 9}")
    let divided = try LedgerImportTests.plan(
      Self.tickets, into: both, by: Self.byActivity, outcomes: true)
    #expect(divided.outcomes.first?.year == 2025)
    #expect(divided.outcomes.first?.amount.canonical == "30000.00")
    // Without an activity it is not known what it was paid for.
    let unnamed = try LedgerImportTests.plan(
      Self.tickets, into: Self.secondYear,
      by: Self.byActivity.replacing(", aktivitet: A2", with: ""))
    #expect(unnamed.outside.compactMap(\.voucher) == ["V1", "V2"])
  }

  @Test("A cost before the initiative began or after it ended is said to be of no report")
  func noReport() throws {
    let application = """
      formulär: ansökan
      typ: projekt
      i_korthet:
        period: 2024-09-01 – 2026-08-31
      """
    let plan = try LedgerImportTests.plan(
      Self.books, into: Self.report, by: Self.mapping, beside: application)
    #expect(plan.ofNone.compactMap(\.voucher) == ["V1"])
    #expect(plan.outside.compactMap(\.voucher) == ["V4"])
    let told = ImportRenderer(in: .swedish, style: TextReporter.Style(showsSnippets: false))
      .render(
        plan, isWritten: false, call: ImportJob(file: "bok.csv", target: ".", today: .latest))
    #expect(told.contains("En rad utelämnas: den ligger utanför hela insatsen"), "\(told)")
    #expect(told.contains("och hör inte till någon redovisning."), "\(told)")
    #expect(told.contains("och hör till ett annat års redovisning."), "\(told)")
  }

  @Test("A voucher that stands in the report of its own year is counted, and nothing is found")
  func reportedInItsYear() throws {
    let other = """
      formulär: redovisning
      typ: projekt
      ekonomi:
        verifikationer:
          - {datum: 2025-05-20, verifikation: V4, text: Nästa år, post: logi, belopp: 27 000}
          - {datum: 2024-12-31, verifikation: V3, text: Sista dagen, post: logi, belopp: 300}
      """
    let plan = try LedgerImportTests.plan(
      Self.books, into: Self.report, by: Self.mapping, beside: other)
    #expect(plan.added.compactMap(\.voucher) == ["V2"])
    #expect(plan.outside.compactMap(\.voucher) == ["V1"])
    #expect(plan.passed.reported == 1)
    #expect(plan.ledger.findings.map(\.rule) == ["IMP006"])
    #expect(plan.ledger.findings.first?.range?.start.line == 4)
  }
}
