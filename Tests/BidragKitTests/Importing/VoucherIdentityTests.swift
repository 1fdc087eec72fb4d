import FormKit
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
      ("V15-0794", "v15 0794"), ("1-V12", "1V12"),
    ])
  func same(_ first: String, _ second: String) {
    #expect(Self.isSame(first, second))
  }

  @Test(
    "Series and number are told apart where figures meet",
    arguments: [("1-12", "11-2"), ("1-12", "112"), ("V1", "V11"), ("A1", "B1")])
  func others(_ first: String, _ second: String) {
    #expect(!Self.isSame(first, second))
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
