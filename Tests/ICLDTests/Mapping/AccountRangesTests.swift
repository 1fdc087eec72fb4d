import FormKit
import ICLD
import Testing

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
