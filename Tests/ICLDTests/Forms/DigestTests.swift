import Diagnostics
import FormKit
import ICLD
import Testing

@Suite("Digests of files")
struct DigestTests {
  private static let hex = String(repeating: "0123456789abcdef", count: 4)

  @Test("A digest is read in either case and written in lower case")
  func readsEitherCase() throws {
    let digest = try Digest(written: Self.hex.uppercased())
    #expect(digest.canonical == Self.hex)
    #expect(try Digest(written: digest.canonical) == digest)
  }

  @Test("The bytes of a hash become two digits each")
  func madeFromBytes() throws {
    let digest = try #require(Digest(bytes: [UInt8](0..<32)))
    #expect(digest.hex.hasPrefix("000102030405060708090a0b0c0d0e0f1011"))
    #expect(try Digest(written: digest.hex) == digest)
  }

  @Test("A digest has 32 bytes, no more and no fewer", arguments: [0, 31, 33])
  func refusesOtherCounts(count: Int) {
    #expect(Digest(bytes: [UInt8](repeating: 0, count: count)) == nil)
  }

  @Test(
    "Other texts are refused",
    arguments: [
      String(hex.dropLast()), hex + "0", String(hex.dropLast()) + "g",
      String(hex.dropLast(2)) + "é",
      "sha256", "🙂", "\u{0}", String(repeating: "0", count: 1_000),
    ])
  func refusesOtherTexts(written: String) throws {
    let problem = try #require(throws: ValueProblem.self) { try Digest(written: written) }
    #expect(problem.rule.id == SortRule.info.id)
  }
}
