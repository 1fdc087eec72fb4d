import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("A report whose decision names no posts")
struct ReportWithoutPostsTests {
  private static let report = """
    formulär: redovisning
    typ: förberedelse
    aktiviteter:
      - {id: A1, rubrik: Resa}
    ekonomi:
      tidigare_utbetalt: 0
    """

  private static let application = """
    formulär: ansökan
    typ: förberedelse
    budget:
      rader:
        - {post: arbetsinsatser}
        - {post: internationella_resor}
        - {post: internationella_resor}
    """

  private static let mapping = """
    kontering: Jinan
    rader:
      - {konton: 50*, post: arbetsinsatser}
      - {konton: 70*, post: internationella_resor}
    """

  private static func loaded(_ text: String, _ name: String) -> LoadedDocument {
    DocumentLoader.load(Array(text.utf8), name: name)
  }

  @Test("Costs without a post to stand on are told of once, with what to do")
  func told() throws {
    let books =
      LedgerImportTests.head
      + "2014-01-31;V1;5010;70310;A1;Lön;100,00\n2014-02-28;V2;7010;70310;A1;Flyg;50,00\n"
    let plan = try LedgerImport(
      Array(books.utf8), name: "bok.csv",
      by: LoadedMapping(Array(Self.mapping.utf8), name: "kontering.yaml"),
      into: Self.loaded(Self.report, "redovisning-1.yaml"),
      beside: [Self.loaded(Self.application, "ansokan.yaml")], fillsOutcomes: false)
    #expect(plan.added.isEmpty && plan.ledger.findings.map(\.rule) == ["IMP003"])
    let message = plan.ledger.findings.first?.message.sv ?? ""
    #expect(message.contains("redovisningen har inga poster"), "\(message)")
    #expect(message.contains("2 kostnader") && !message.contains("det år"), "\(message)")
  }

  private static func advice(_ decision: String, years: String = "2014-01-15 – 2014-12-31") throws
    -> Text
  {
    let report = Self.report.replacing(
      "ekonomi:\n", with: "ekonomi:\n  poster:\n    - {post: arbetsinsatser, beviljat: 10}\n")
    let application = Self.application.replacing(
      "budget:", with: "i_korthet:\n  period: \(years)\nbudget:")
    let plan = try LedgerImport(
      Array((LedgerImportTests.head + "2014-02-28;V2;7010;70310;A1;Flyg;50,00\n").utf8),
      name: "bok.csv", by: LoadedMapping(Array(mapping.utf8), name: "kontering.yaml"),
      into: loaded(report, "redovisning-1.yaml"),
      beside: [
        loaded(application, "ansokan.yaml"),
        loaded("formulär: beslut\nutfall: beviljad\n" + decision, "beslut.yaml"),
      ], fillsOutcomes: false)
    #expect(plan.ledger.findings.map(\.rule) == ["IMP003"])
    return try #require(plan.ledger.findings.first?.message)
  }

  @Test("A post that the report lacks is another year's only where another year may have it")
  func advice() throws {
    let posts = "poster:\n  - {post: arbetsinsatser, belopp: 10}\n"
    let travel = "  - {post: internationella_resor, belopp: 50}\n"
    let unnamed = try Self.advice("beviljat_belopp: 60\n")
    #expect(unnamed.sv.contains("lägg till posten i redovisningen"), "\(unnamed.sv)")
    #expect(unnamed.sv.contains("utelämnas: ja") && !unnamed.sv.contains("det år"))
    let refused = try Self.advice(posts)
    #expect(refused.sv.contains("Beslutet har inte den posten"), "\(refused.sv)")
    let removed = try Self.advice(posts + travel)
    #expect(removed.en.contains("add the post to the report"), "\(removed.en)")
    let later = try Self.advice(posts + travel, years: "2014-01-15 – 2015-12-31")
    #expect(later.sv.contains("för det år som den hör till"), "\(later.sv)")
  }

  @Test("A mapping has a row for each post that was applied for")
  func mapping() {
    guard case .report(let report)? = Self.loaded(Self.report, "redovisning-1.yaml").document else {
      Issue.record("The report is not read")
      return
    }
    let application = Self.loaded(Self.application, "ansokan.yaml")
    let text = NewDocument.mapping(for: report, beside: [application], in: .swedish).text
    let mapping = LoadedMapping(Array(text.utf8), name: "kontering.yaml").mapping
    #expect(mapping.rows.compactMap(\.post) == [.work, .internationalTravel])
    #expect(mapping.rows.compactMap(\.activity) == ["A1"])
  }
}
