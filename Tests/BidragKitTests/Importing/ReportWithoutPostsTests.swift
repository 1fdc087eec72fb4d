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
