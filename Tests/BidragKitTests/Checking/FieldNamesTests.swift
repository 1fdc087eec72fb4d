import Testing

@testable import BidragKit

@Suite("The names of all fields")
struct FieldNamesTests {
  @Test("Fields of every form are known, in both languages, and other words are not")
  func names() {
    for name in ["aktivitet", "unit_price", "budget"] { #expect(FieldNames.contain(name)) }
    #expect(!FieldNames.contain("kaffe"))
  }
}
