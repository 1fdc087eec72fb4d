import Diagnostics
import FormKit
import ICLD
import Testing

@testable import BidragKit

@Suite("Which vouchers are the same")
struct VoucherIdentityTests {
  private static func isSame(_ first: String, _ second: String) -> Bool {
    VoucherIdentity(first, .latest) == VoucherIdentity(second, .latest)
  }

  @Test(
    "A number that someone typed is found again",
    arguments: [
      ("V1", "v 1"), ("V1", "V-1"), ("V41207", "v_41207"), ("1-12", "1 12"), ("1-12", "1 - 12"),
      ("V15-0794", "v15 0794"), ("1-V12", "1V12"), ("V1004", "V 1 004"), ("1004123", "1 004 123"),
      ("V15-079", "v 15 - 079"), ("V1-1004", "V1-1\u{A0}004"),
    ])
  func same(_ first: String, _ second: String) {
    #expect(Self.isSame(first, second))
  }

  @Test(
    "Series and number are told apart where figures meet",
    arguments: [
      ("1-12", "11-2"), ("1-12", "112"), ("V1", "V11"), ("A1", "B1"), ("V1-004", "V1004"),
      ("V1-004", "V 1 004"), ("1 04", "104"), ("1000 004", "1000004"),
    ])
  func others(_ first: String, _ second: String) {
    #expect(!Self.isSame(first, second))
  }

  @Test("A number that comes again with another day and amount for one post is told of")
  func otherDay() throws {
    let report = LedgerImportTests.report.replacing(
      "  tidigare_utbetalt",
      with: """
          verifikationer:
            - {datum: 2014-01-31, verifikation: V1, text: Lön, post: arbetsinsatser, belopp: 10}
          tidigare_utbetalt
        """)
    let plan = try LedgerImportTests.plan(
      """
      Datum;Ver;Konto;Projekt;Text;Belopp
      2014-02-01;V1;5010;70310;Lön;12,00
      2014-02-01;V1;7010;70310;Flyg;13,00
      2015-01-31;V1;5010;70310;Nästa år;14,00
      """, into: report)
    #expect(plan.added.count == 3)
    #expect(plan.ledger.findings.map(\.rule) == ["IMP004"])
    let message = plan.ledger.findings.first?.message
    #expect(message?.sv.contains("31 januari 2014, 10\u{A0}kr där") ?? false)
    #expect(message?.en.contains("1 February 2014, SEK\u{A0}12 in the books") ?? false)
  }

  @Test("A row that the mapping now places otherwise is told of, and stays as it is")
  func otherPlace() throws {
    let report = LedgerImportTests.report.replacing(
      "  tidigare_utbetalt",
      with: """
          verifikationer:
            - {datum: 2014-01-31, verifikation: V1, text: Lön, post: arbetsinsatser, belopp: 10}
            - {datum: 2014-01-31, verifikation: V2, text: Flyg, post: logi, aktivitet: a1, belopp: 20}
            - {datum: 2014-01-31, verifikation: V3, text: Lön, post: arbetsinsatser, aktivitet: A2, belopp: 30}
            - {datum: 2014-01-31, verifikation: V4, text: Del, post: logi, belopp: 15}
            - {datum: 2014-01-31, verifikation: V4, text: Del, post: logi, belopp: 25}
            - {datum: 2014-01-31, verifikation: V5, text: Lön, post: arbetsinsatser, aktivitet: a2, belopp: 50}
          tidigare_utbetalt
        """)
    let plan = try LedgerImportTests.plan(
      LedgerImportTests.head + """
        2014-01-31;V1;5010;70310;A1;Blank i redovisningen;10,00
        2014-01-31;V2;7010;70310;A1;En annan post;20,00
        2014-01-31;V3;5010;70310;;Aktiviteten skriven för hand;30,00
        2014-01-31;V4;7010;70310;A1;Delad för hand;40,00
        2014-01-31;V5;5010;70310;A2;Lika;50,00
        """, into: report)
    #expect(plan.present == 5 && !plan.isChanged && plan.exitCode == ExitStatus.fine)
    #expect(plan.ledger.findings.map(\.rule) == ["IMP004", "IMP004"])
    #expect(plan.ledger.findings.map { $0.range?.start.line } == [2, 3])
    let messages = plan.ledger.findings.map(\.message)
    #expect(messages.first?.sv.contains("ingen aktivitet och enligt konteringen") ?? false)
    #expect(messages.last?.en.contains("there belongs to the post") ?? false)
  }

  @Test("A number that comes twice in a file with two days is told of, and both are entered")
  func twoDaysInFile() throws {
    let plan = try LedgerImportTests.plan(
      """
      Datum;Ver;Konto;Projekt;Text;Belopp
      2014-02-01;V1;5010;70310;Lön;12,00
      2014-02-02;V1;5010;70310;Lön;12,00
      2014-02-02;V1;7010;70310;Flyg;13,00
      2015-02-01;V1;5010;70310;Nästa år;14,00
      """)
    #expect(plan.added.count == 4)
    #expect(plan.ledger.findings.map(\.rule) == ["IMP004"])
    #expect(plan.ledger.findings.first?.range?.start.line == 3)
    let message = plan.ledger.findings.first?.message
    #expect(message?.sv.contains("1 februari 2014, 12\u{A0}kr och 2 februari 2014") ?? false)
  }

  @Test("A number that could be another is that one only where the books do not have both")
  func written() throws {
    let csv = """
      Datum;Ver;Konto;Projekt;Text;Belopp
      2014-01-31;L1 123;5010;70310;Ett;10,00
      2014-01-31;L1123;5010;70310;Två;20,00
      2014-01-31;1\u{A0}100;5010;70310;Tre;30,00
      2014-01-31;1100;5010;70310;Fyra;40,00
      2014-01-31;V 1 004;5010;70310;Fem;50,00

      """
    let first = try LedgerImportTests.plan(csv)
    #expect(
      first.added.compactMap(\.voucher) == ["L1 123", "L1123", "1 100", "1100", "V1 004"])
    #expect(
      first.added.compactMap(\.amount?.canonical) == ["10.00", "20.00", "30.00", "40.00", "50.00"])
    let again = try LedgerImportTests.plan(csv, into: first.after.text)
    #expect(again.added.isEmpty && again.present == 5 && again.ledger.findings.isEmpty)
    // What the books do not have, someone may have typed for what they have.
    let others = csv.replacing("V 1 004", with: "V1004").replacing("L1 123;", with: "L9;")
    let typed = try LedgerImportTests.plan(others, into: first.after.text)
    #expect(typed.added.compactMap(\.voucher) == ["L9"] && typed.present == 4)
    #expect(typed.ledger.findings.isEmpty)
  }

  @Test("Series of figures do not make one entry of two vouchers")
  func series() throws {
    let plan = try LedgerImportTests.plan(
      """
      Datum;Serie;Ver;Konto;Projekt;Text;Belopp
      2014-01-31;1;12;5010;70310;Ett;10,00
      2014-01-31;11;2;5010;70310;Två;20,00
      """)
    #expect(plan.added.compactMap(\.voucher) == ["1-12", "11-2"])
    #expect(plan.added.compactMap(\.amount?.canonical) == ["10.00", "20.00"])
  }
}
