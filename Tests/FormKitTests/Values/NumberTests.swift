import Diagnostics
import Testing

@testable import FormKit

@Suite("Numbers and percentages")
struct NumberTests {
  @Test(
    "Of a price in kronor where a number is asked for, the number is offered",
    arguments: [
      ("8 600 kr", ["8 600"]), ("8600 SEK", ["8 600"]), ("8600:-", ["8 600"]),
      ("kr 34,50", ["34,50"]), ("12 dygn", []), ("8 tkr", []), ("500 EUR", []),
    ])
  func inKronor(_ written: String, _ offered: [String]) {
    let problem = refusal(of: written, as: DecimalNumber.self)
    #expect(problem?.rule.id == "FRM011" && problem?.fixes.map(\.replacement) == offered)
    #expect(problem?.fixes.contains(where: \.isSafe) == false)
  }

  @Test(
    "That a number counts pieces goes without saying, so that the number alone is a safe fix",
    arguments: [
      ("4 st", ["4"]), ("1200 st.", ["1 200"]), ("2,5 stycken", ["2,5"]), ("12.000 pcs", []),
      ("ca 4 st", []), ("4 st à", []), ("4:50 st", []),
    ])
  func pieces(_ written: String, _ offered: [String]) {
    let problem = refusal(of: written, as: DecimalNumber.self)
    #expect(problem?.fixes.map(\.replacement) == offered)
    #expect(problem?.fixes.allSatisfy(\.isSafe) == true)
    #expect(refusal(of: "12 st", as: Int.self)?.fixes.map(\.replacement) == ["12"])
    #expect(refusal(of: "2,5 st", as: Int.self)?.fixes.isEmpty == true)
  }

  @Test(
    "A decimal number is read with comma or point",
    arguments: [
      ("1,5", "1.5"), ("1.5", "1.5"), ("1,50", "1.5"), ("1 234,5", "1234.5"), ("12", "12"),
      ("1\u{A0}234\u{202F}567", "1234567"), ("\u{2212}0,25", "-0.25"), ("-0", "0"), ("0,0", "0"),
      ("1,0953", "1.0953"), ("7,125", "7.125"), ("0.875", "0.875"), ("0,500", "0.5"),
      ("1.234.567", "1234567"), ("1,50000000", "1.5"), ("0,000001", "0.000001"),
      ("1234,125", "1234.125"), ("007", "7"),
    ])
  func decimals(_ written: String, _ canonical: String) throws {
    let number = try #require(read(written, as: DecimalNumber.self))
    #expect(number.canonical == canonical)
    expectRoundTrip(number)
  }

  @Test(
    "A number that may be thousands is refused with both readings",
    arguments: [
      ("12,000", ["12 000", "12"]), ("12.000", ["12 000", "12"]), ("12,500", ["12 500", "12,5"]),
      ("1,234,567", ["1 234 567"]), ("12.000,5", ["12 000,5"]),
    ])
  func ambiguous(_ written: String, _ readings: [String]) throws {
    let problem = try #require(refusal(of: written, as: DecimalNumber.self))
    #expect(problem.rule.id == "FRM011")
    #expect(problem.fixes.map(\.replacement) == readings)
  }

  @Test(
    "What is not a number is refused",
    arguments: [
      "12 34", "7,75 %", "7:50", "1,1234567", "tolv", "1,5 m", "NaN", "inf", "1e3", "+", "🙂",
      "9223372036854775808", "12 st",
    ])
  func refuses(_ written: String) {
    #expect(refusal(of: written, as: DecimalNumber.self)?.rule.id == "FRM011")
  }

  @Test("Equal numbers are one value, and numbers are compared by value")
  func values() throws {
    #expect(DecimalNumber(mantissa: 1_500, scale: 3) == DecimalNumber(mantissa: 15, scale: 1))
    #expect(DecimalNumber(mantissa: 1, scale: 7) == nil)
    #expect(DecimalNumber(mantissa: 1, scale: -1) == nil)
    let tiny = try #require(DecimalNumber(mantissa: 1, scale: 6))
    #expect(.zero < tiny && tiny < DecimalNumber(1))
    #expect(DecimalNumber(.min) < tiny && tiny < DecimalNumber(.max))
  }

  @Test("A decimal number is shown with its thousands apart")
  func shown() throws {
    let number = try DecimalNumber(written: "-1234567,5")
    #expect(number.shown(in: .swedish) == "\u{2212}1\u{A0}234\u{A0}567,5")
    #expect(number.shown(in: .english) == "\u{2212}1,234,567.5")
    #expect(number.entered(in: .swedish) == "-1234567,5")
  }

  @Test(
    "A whole number is read with or without its thousands apart",
    arguments: [
      ("12", 12), ("12 000", 12_000), ("12.000", 12_000), ("1.234.567", 1_234_567), ("-3", -3),
      ("2014", 2014), ("9223372036854775807", .max), ("-9223372036854775808", .min),
    ])
  func wholes(_ written: String, _ number: Int) {
    #expect(read(written) == number)
    expectRoundTrip(number)
  }

  @Test(
    "What is not a whole number is refused",
    arguments: ["1,5", "1.5", "0.500", "12,000", "1,234,567", "1.234,5", "12 st", "tre", "1 23"])
  func refusesWhole(_ written: String) {
    #expect(refusal(of: written, as: Int.self)?.rule.id == "FRM011")
  }

  @Test("A year is shown in one piece, a large number is not")
  func shownWhole() {
    #expect(2014.shown(in: .swedish) == "2014")
    #expect(154_000.shown(in: .swedish) == "154\u{A0}000")
    #expect(154_000.shown(in: .english) == "154,000")
  }

  @Test(
    "A percentage is read with or without its sign",
    arguments: [
      ("31,42 %", "31.42"), ("31.42", "31.42"), ("31,42%", "31.42"), ("31,42\u{A0}%", "31.42"),
      ("31 procent", "31"), ("31 per cent", "31"), ("0", "0"), ("100 %", "100"),
      ("12,500", "12.5"), ("33,333", "33.333"),
    ])
  func percentages(_ written: String, _ canonical: String) throws {
    let share = try #require(read(written, as: Percentage.self))
    #expect(share.canonical == canonical)
    expectRoundTrip(share)
  }

  @Test(
    "What is not a share of a hundred is refused",
    arguments: ["100,01", "-1 %", "1 000 %", "% 5", "hälften", "5 ‰", "5 % 5", "31:42"])
  func refusesPercentage(_ written: String) {
    #expect(refusal(of: written, as: Percentage.self)?.rule.id == "FRM011")
  }

  @Test("A percentage is shown with its sign as each language has it")
  func shownPercentage() throws {
    let share = try Percentage(written: "31,42")
    #expect(share.shown(in: .swedish) == "31,42\u{A0}%")
    #expect(share.shown(in: .english) == "31.42%")
  }
}
