import Diagnostics
import FormKit
import ICLD
import Rendering
import Testing

@testable import BidragKit

@Suite("Rows of the books that are not entered are told of")
struct PassedRowsTests {
  private static func told(_ csv: String, by mapping: String) throws -> String {
    let plan = try LedgerImportTests.plan(LedgerImportTests.head + csv, by: mapping)
    let job = ImportJob(file: "bok.csv", target: "fall", today: .latest)
    return ImportRenderer(in: .swedish, style: TextReporter.Style(showsSnippets: false))
      .render(plan, isWritten: false, call: job)
  }

  @Test("Rows of others, of balances and income, and what is taken back, are counted")
  func counted() throws {
    let told = try Self.told(
      """
      2014-01-31;V1;5010;70310;A1;Lön;100,00
      2014-01-31;V1;2641;70310;A1;Moms;25,00
      2014-02-28;V2;3511;70310;A1;Avgift;-50,00
      2014-02-28;V3;5010;70999;A1;Annat projekt;5,00
      2014-02-28;V4;7010;70310;A1;Flyg;5,00
      2014-02-28;V4;7010;70310;A1;Flyg;-5,00
      """, by: LedgerImportTests.mapping)
    #expect(
      told.contains("2 rader i ärendet (konto 2641 och 3511) står på konton för tillgångar"),
      "\(told)")
    #expect(told.contains("En kostnad blir 0 kr inom sin verifikation"), "\(told)")
    #expect(told.contains("En rad hör inte till ärendet."), "\(told)")
    #expect(!told.contains("utan villkor"), "\(told)")
  }

  @Test("Rows that are read as balances are counted, and so is what another report has")
  func carried() throws {
    let told = try Self.told(
      """
      2014-04-07;V1;7010;70310;A1;Flyg;100,00
      2014-04-08;IB;5510;70310;A1;Hotell;100,00
      ;;7010;70310;A1;Utgående balans;100,00
      """, by: LedgerImportTests.mapping)
    #expect(
      told.contains("2 rader (konto 5510 och 7010) är lästa som ingående eller utgående balans"),
      "\(told)")
    #expect(!told.contains("ärendets redovisningar"), "\(told)")
    var passed = PassedRows()
    passed.reported = 2
    #expect(
      passed.words.map(\.sv)
        == ["2 verifikationer står i andra av ärendets redovisningar och förs inte in här."])
  }

  @Test("It is told what a line without conditions takes")
  func caught() throws {
    let told = try Self.told(
      """
      2014-01-31;V1;5010;70310;A1;Lön;100,00
      2014-01-31;V2;6910;70310;A1;Present;25,00
      2014-02-28;V3;7999;70310;A1;Okänt;50,00
      """,
      by: """
        kontering: Jinan
        rader:
          - {konton: 50*, post: arbetsinsatser}
          - {post: logi}
        """)
    #expect(
      told.contains("2 rader (konto 6910 och 7999) får sin post av en rad i konteringen utan"),
      "\(told)")
    #expect(!told.contains("hör inte till ärendet"), "\(told)")
  }
}
