import Diagnostics
import Randomness
import Testing

@testable import FormKit

@Suite("Any text at all")
struct AnyTextTests {
  static let types: [any FieldValue.Type] = [
    Bankgiro.self, CalendarDate.self, Country.self, Currency.self, DecimalNumber.self,
    EmailAddress.self, Int.self, Money.self, MunicipalityCode.self, OrganisationNumber.self,
    Percentage.self, Period.self, Plusgiro.self, PostalCode.self, String.self,
    SustainableGoal.self, Telephone.self, YesNo.self,
  ]

  static let oddities = [
    "🙂", "👩‍👩‍👧‍👦 1", "\0", "1\0", "\u{A0}", "\u{200B}", "\u{FEFF}1", "-", "–", "+", ".", ",", ":", "/",
    "@", "()", "(", ")", "%", "e\u{301}",
    "\u{202E}123", "١٢٣", "½", "\r\n", "1\n2", "\u{10FFFF}",
    String(repeating: "9", count: 1_000), String(repeating: "9", count: 100_000),
    String(repeating: "9 999", count: 200), String(repeating: "2014-04-07", count: 100),
    String(repeating: "-", count: 1_000), String(repeating: "e\u{301}", count: 1_000),
    String(repeating: "(", count: 1_000), "9223372036854775808", "-9223372036854775809",
    "99999999999999999999/99 9999", "999999999 999999999 999999999",
  ]

  @Test("Nonsense is read or refused by every type, and never traps", arguments: oddities)
  func nonsense(_ written: String) {
    for type in Self.types { check(written, as: type) }
  }

  @Test("Text made at random is read back as it was read", arguments: 0..<20 as Range<UInt64>)
  func random(_ seed: UInt64) {
    var generator = SplitMix(seed: seed)
    for _ in 0..<20 {
      let written = Self.text(&generator)
      for type in Self.types { check(written, as: type) }
    }
  }

  @Test("Amounts and numbers made at random are read back", arguments: 0..<20 as Range<UInt64>)
  func numbers(_ seed: UInt64) throws {
    var generator = SplitMix(seed: seed)
    for _ in 0..<50 {
      let digits = Int64.random(in: .min ... .max, using: &generator)
      let mantissa = digits >> Int64.random(in: 0...60, using: &generator)
      expectRoundTrip(Money(minorUnits: mantissa))
      let scale = Int.random(in: 0...6, using: &generator)
      expectRoundTrip(try #require(DecimalNumber(mantissa: mantissa, scale: scale)))
      let days = Int.random(in: 0..<109_000, using: &generator)
      let date = CalendarDate.earliest.adding(days: days)
      expectRoundTrip(date)
      #expect(read(date.shown(in: .swedish)) == date)
      #expect(read(date.shown(in: .english)) == date)
    }
  }

  /// A value that was read must be read back from its spellings; a refusal must say why.
  private func check<Value: FieldValue>(_ written: String, as type: Value.Type) {
    do throws(ValueProblem) {
      let value = try Value(written: written)
      expectRoundTrip(value)
      for language in Language.allCases { #expect(!value.shown(in: language).isEmpty) }
    } catch {
      #expect(!error.message.sv.isEmpty && !error.message.en.isEmpty)
      #expect(error.message.sv.unicodeScalars.count < 400)
      for fix in error.fixes { #expect(refusal(of: fix.replacement, as: type) == nil) }
    }
  }

  /// Up to a dozen characters and words that values are made of, and a few that they are not.
  private static func text(_ generator: inout SplitMix) -> String {
    let pieces = [
      "0", "1", "2", "9", "12", "20", "000", "500", "2014", "-", "–", "\u{2212}", " ", "\u{A0}",
      ".", ",", ":", "/", "+", "(", ")", "(0)", "%", "@", "kr", "SEK", "EUR", "tkr", "april",
      " till ", "..", "se", "Mål", "å", "\0", "🙂",
    ]
    let count = Int.random(in: 1...12, using: &generator)
    return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "0" }.joined()
  }
}
