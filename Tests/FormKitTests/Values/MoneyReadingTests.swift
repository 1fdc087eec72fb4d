import Diagnostics
import Testing

@testable import FormKit

@Suite("Reading of amounts")
struct MoneyReadingTests {
  @Test(
    "An amount is read as Swedish officers write it",
    arguments: [
      ("273 500", 27_350_000), ("273500", 27_350_000), ("273 500 kr", 27_350_000),
      ("273 500kr", 27_350_000), ("273 500 kr.", 27_350_000), ("273 500,50", 27_350_050),
      ("273 500.50", 27_350_050), ("273 500 kronor", 27_350_000), ("SEK 273 500", 27_350_000),
      ("273 500 SEK", 27_350_000), ("273 500 sek", 27_350_000), ("SEK 273500.5", 27_350_050),
      ("kr 500", 50_000), ("576:-", 57_600), ("576:–", 57_600), ("576,-", 57_600),
      ("576:- kr", 57_600), ("34:50", 3_450), ("300.000", 30_000_000), ("1.234.567", 123_456_700),
      ("300.000 sek", 30_000_000), ("273\u{A0}500\u{A0}kr", 27_350_000),
      ("273\u{202F}500", 27_350_000), ("273\u{2009}500", 27_350_000), ("1,5", 150), ("1.5", 150),
      ("1.50", 150), ("0,05", 5), ("0", 0), ("0,00", 0), ("\u{2212}500", -50_000),
      ("-500", -50_000), ("- 500 kr", -50_000), ("SEK -500", -50_000), ("-SEK 500", -50_000),
      ("–1 500,25", -150_025), ("273500.00", 27_350_000), ("1 krona", 100),
      ("92233720368547758,07", Int64.max), ("-92233720368547758,08", Int64.min),
    ] as [(String, Int64)])
  func reads(_ written: String, _ units: Int64) {
    #expect(read(written) == Money(minorUnits: units))
  }

  @Test(
    "An amount that can be read in two ways is refused with both readings",
    arguments: [
      ("273,500", ["273 500", "273,50"]), ("273,000 kr", ["273 000", "273"]),
      ("-1,500", ["-1 500", "-1,50"]),
    ])
  func ambiguous(_ written: String, _ readings: [String]) throws {
    let problem = try #require(refusal(of: written, as: Money.self))
    #expect(problem.rule.id == "FRM011")
    #expect(problem.fixes.map(\.replacement) == readings)
    #expect(problem.message.sv.contains("antingen \(readings[0]) eller \(readings[1])"))
    #expect(problem.message.en.contains("either \(readings[0]) or \(readings[1])"))
  }

  @Test(
    "Marks between thousands beside decimals are refused with the one reading",
    arguments: [
      ("12.000,50", "12 000,50"), ("12,000.50", "12 000,50"), ("1,234,567", "1 234 567"),
      ("1.234.567,8", "1 234 567,8"), ("273,505", "273 505"),
    ])
  func grouped(_ written: String, _ meant: String) throws {
    let problem = try #require(refusal(of: written, as: Money.self))
    #expect(problem.fixes.map(\.replacement) == [meant])
    #expect(problem.message.sv.contains(meant) && problem.message.en.contains(meant))
  }

  @Test(
    "A shortened amount is refused with the amount in full",
    arguments: [
      ("275 tkr", ["275 000"]), ("1,5 mkr", ["1 500 000"]), ("MSEK 2", ["2 000 000"]),
      ("0,5 miljoner kronor", ["500 000"]), ("1,2345 tkr", []), ("1.500 tkr", []),
    ])
  func shortened(_ written: String, _ meant: [String]) throws {
    let problem = try #require(refusal(of: written, as: Money.self))
    #expect(problem.fixes.map(\.replacement) == meant)
    #expect(problem.message.sv.contains("hela beloppet i kronor"))
  }

  @Test(
    "Another currency is refused, and the message says where it belongs",
    arguments: ["500 EUR", "EUR 500", "500 eur", "€500", "$ 500", "500 euro", "1 200 CNY"])
  func foreign(_ written: String) throws {
    let problem = try #require(refusal(of: written, as: Money.self))
    #expect(problem.message.sv.contains("Har raden ett fält för valuta"))
    #expect(problem.message.en.contains("has a field for currency"))
  }

  @Test(
    "What is not an amount is refused",
    arguments: [
      "cirka 500", "500-600", "500 per dag", "femhundra", "kr", "-", ":-", "1e5", "0x10", ".5",
      "5.",
      "34:5", "34:500", "34:50:-", "--5", "5 5", "12 34", "1  234", "1 2345", "1234 567", "1.5.5",
      "1.234 567", "٣٤", "５００", "½", "500 kr kr", "1,5,5", "12:30:00",
    ])
  func refuses(_ written: String) throws {
    let problem = try #require(refusal(of: written, as: Money.self))
    #expect(problem.rule.id == "FRM011")
    #expect(problem.message.sv.contains("”\(written)”"))
  }

  @Test("More decimals than öre has are refused")
  func decimals() throws {
    for written in ["1,2345", "0,505", "1 234,567", "1234.567"] {
      let problem = try #require(refusal(of: written, as: Money.self))
      #expect(problem.message.sv.contains("fler än 2 decimaler"))
    }
  }

  @Test("An amount too large to calculate with is refused")
  func tooLarge() throws {
    for written in ["92233720368547758,08", String(repeating: "9", count: 1_000)] {
      let problem = try #require(refusal(of: written, as: Money.self))
      #expect(problem.message.en.contains("larger than can be calculated with"))
      #expect(problem.message.en.unicodeScalars.count < 250)
    }
  }

  @Test(
    "What is longer than any number is refused as none",
    arguments: [
      ("1" + String(repeating: " 000", count: 60)), "0," + String(repeating: "0", count: 200),
    ])
  func endless(_ written: String) throws {
    let problem = try #require(refusal(of: written, as: Money.self))
    #expect(problem.rule.id == "FRM011")
    #expect(problem.message.en.unicodeScalars.count < 250)
  }
}
