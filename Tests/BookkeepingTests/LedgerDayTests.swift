import Testing

@testable import Bookkeeping

@Suite("Days and numbers in the books")
struct LedgerDayTests {
  @Test(
    "Dates are read in the ways that systems write them",
    arguments: [
      "2014-04-07", "20140407", "2014/04/07", "2014.04.07", "2014-04-07 00:00:00", "2014-4-7",
    ])
  func dates(_ written: String) {
    #expect(LedgerDay(written: written) == LedgerDay(year: 2014, month: 4, day: 7))
  }

  @Test(
    "Others are not",
    arguments: [
      "", "7/4 2014", "140407", "2014-02-29", "2014-13-01", "07/04/2014", "2014-04", "i dag",
    ])
  func others(_ written: String) {
    #expect(LedgerDay(written: written) == nil)
  }

  @Test("Leap years are those of the calendar")
  func leap() {
    #expect(LedgerDay(digits: "20160229") != nil && LedgerDay(digits: "20000229") != nil)
    #expect(LedgerDay(digits: "19000229") == nil && LedgerDay(digits: "2014040") == nil)
  }

  @Test(
    "SIE's amounts have a point and nothing between thousands",
    arguments: [
      ("-1234.56", -123_456), ("12", 1_200), ("0.5", 50), (".5", 50), ("5.", 500), ("1.100", 110),
      ("+3.00", 300),
    ])
  func amounts(_ written: String, _ ore: Int64) {
    #expect(LedgerNumber(point: written)?.minorUnits == ore)
  }

  @Test(
    "Other amounts are none", arguments: ["", "-", ".", "1,5", "1 000", "1.234", "9e9", "1.2.3"])
  func noAmounts(_ written: String) {
    #expect(LedgerNumber(point: written)?.minorUnits == nil)
  }
}
