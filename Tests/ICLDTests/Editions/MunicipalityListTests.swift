import Diagnostics
import FormKit
import ICLD
import Testing

@Suite("A list of municipalities in one text")
struct MunicipalityListTests {
  @Test("Rows are read with or without a last semicolon, on one line or several")
  func rows() throws {
    let list = try MunicipalityList(written: "1980 Västerås;  0139 Upplands-Bro; 1462 Lilla Edet;")
    #expect(list.municipalities.map(\.text) == ["1980", "0139", "1462"])
    #expect(list.municipalities.map(\.municipality) == ["Västerås", "Upplands-Bro", "Lilla Edet"])
    #expect(list.canonical == "1980 Västerås; 0139 Upplands-Bro; 1462 Lilla Edet")
    #expect(try MunicipalityList(written: list.canonical) == list)
  }

  @Test(
    "A row without a code or a name is refused, and quoted",
    arguments: ["1980", "Västerås", "198 Västerås", "1980Västerås", "19801 Västerås"])
  func refused(_ row: String) throws {
    let error = #expect(throws: ValueProblem.self) {
      try MunicipalityList(written: "1981 Sala; \(row)")
    }
    let problem = try #require(error)
    #expect(problem.rule.id == "FRM003")
    #expect(problem.message.sv.contains(row) && problem.message.en.contains(row))
  }
}
