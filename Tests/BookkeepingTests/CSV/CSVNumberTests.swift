import Testing

@testable import Bookkeeping

@Suite("Numbers in tables")
struct CSVNumberTests {
  @Test(
    "Amounts are read as Swedish and English systems write them",
    arguments: [
      ("1 234,56", 123_456), ("1.234,56", 123_456), ("1,234.56", 123_456), ("-1234,56", -123_456),
      ("1234,56-", -123_456), ("1\u{A0}234\u{A0}567,8", 123_456_780),
      ("1\u{202F}234,56 kr", 123_456), ("SEK 12", 1_200), ("(1 234,56)", -123_456),
      ("\u{2212}5", -500), ("- 1 234,50", -123_450), ("1 234,50 -", -123_450), (",50", 50),
      ("0,5", 50), ("12.345.678,90", 1_234_567_890), ("12.345.678", 1_234_567_800),
      ("1.234", 123_400), ("+7", 700), ("0", 0), ("100,", 10_000), ("5:-", 500),
      ("-1 234", -123_400), ("- 1 234", -123_400), ("( 1 234 )", -123_400),
    ])
  func amounts(_ written: String, _ ore: Int64) {
    #expect(CSVNumber(written).number?.minorUnits == ore)
  }

  @Test(
    "What is no amount is none",
    arguments: [
      "", "Lön", "1 2345", "12 34", "1,2,3", "1.2345.6", "12a", "--5", "-5-", "1 000 00", "kr", ".",
      ",", "1.234.56", "½", "١٢", "99999999999999999999999", "-1 23", "+12 34", "\u{2212}1 23",
      "(1 23)", "-1 23-", "1 -234",
    ])
  func others(_ written: String) {
    let number = CSVNumber(written)
    #expect(number.number == nil && !number.isAmbiguous)
  }

  @Test("A comma before three figures is decided by the rest of the table")
  func ambiguous() {
    #expect(CSVNumber("1,234").isAmbiguous && CSVNumber("1,234").number == nil)
    #expect(CSVNumber("1,234", mark: .point).number?.minorUnits == 123_400)
    #expect(CSVNumber("1,230", mark: .comma).number?.minorUnits == 123)
    #expect(CSVNumber("1.234", mark: .point).number?.minorUnits == nil)
    #expect(CSVNumber("1,052", as: .factor).number == LedgerNumber(mantissa: 1052, scale: 3))
    // What is read as most tables mean it, and could be another amount, is told.
    #expect(CSVNumber("1.234").isDoubtful && CSVNumber("1,230", mark: .comma).isDoubtful)
    #expect(!CSVNumber("1.234", mark: .comma).isDoubtful)
    #expect(!CSVNumber("1,234", mark: .point).isDoubtful)
    #expect(!CSVNumber("1 234").isDoubtful && !CSVNumber("1,05", mark: .comma).isDoubtful)
    #expect(CSVNumber("12,34").decimalMark == .comma && CSVNumber("1.234").decimalMark == nil)
  }
}
