import FormKit
import Testing

@testable import ICLD

@Suite("Accounts of a mapping")
struct AccountRangesTests {
  @Test("Numbers, ranges and beginnings hold their accounts and no others")
  func contains() throws {
    let ranges = try AccountRanges(written: "5010-5099, 5610; 70*")
    for account in ["5010", "5050", "5099", "5610", "70", "7051", "70999"] {
      #expect(ranges.contains(account), "\(account)")
    }
    for account in ["5009", "5100", "561", "56100", "7", "710", "", "lön"] {
      #expect(!ranges.contains(account), "\(account)")
    }
  }

  @Test("Assets, debts and income are the classes 1 to 3, however long their accounts are")
  func balances() throws {
    for written in ["3511", "1930", "10-39", "2*", "4000-4099, 30*", "0-9", "1", "0900-4000"] {
      #expect(try AccountRanges(written: written).mayHoldBalances, "\(written)")
    }
    for written in ["5010", "4000-9999", "5010-5099, 70*", "4", "0", "45*"] {
      #expect(try !AccountRanges(written: written).mayHoldBalances, "\(written)")
    }
  }

  @Test(
    "They are written in one way, which is read again",
    arguments: [
      ("5010 – 5099,5610", "5010-5099, 5610"), ("70**", "70*"), ("5010", "5010"),
      ("5010-5010", "5010"),
    ])
  func canonical(_ written: String, _ canonical: String) throws {
    let ranges = try AccountRanges(written: written)
    #expect(ranges.canonical == canonical)
    #expect(try AccountRanges(written: canonical) == ranges)
  }

  @Test(
    "What is none is refused",
    arguments: ["", ",", "*", "lön", "50-5099", "5099-5010", "5010-5020-5030", "5*1", "1234567890"])
  func refused(_ written: String) {
    #expect(throws: ValueProblem.self) { try AccountRanges(written: written) }
  }
}
