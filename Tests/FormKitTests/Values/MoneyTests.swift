import Diagnostics
import Testing

@testable import FormKit

@Suite("Amounts")
struct MoneyTests {
  @Test(
    "An amount is written for files and for people",
    arguments: [
      (27_350_000, "273500.00", "273 500", "273 500", "273_500_kr", "SEK_273,500"),
      (
        27_350_050, "273500.50", "273 500,50", "273 500.50", "273_500,50_kr", "SEK_273,500.50"
      ),
      (5, "0.05", "0,05", "0.05", "0,05_kr", "SEK_0.05"),
      (0, "0.00", "0", "0", "0_kr", "SEK_0"),
      (-150_025, "-1500.25", "-1 500,25", "-1 500.25", "−1_500,25_kr", "SEK_−1,500.25"),
      (99_900, "999.00", "999", "999", "999_kr", "SEK_999"),
    ] as [(Int64, String, String, String, String, String)])
  func spellings(
    _ units: Int64, _ canonical: String, _ swedish: String, _ english: String,
    _ shownSwedish: String, _ shownEnglish: String
  ) {
    let money = Money(minorUnits: units)
    #expect(money.canonical == canonical)
    #expect(money.entered(in: .swedish) == swedish)
    #expect(money.entered(in: .english) == english)
    // The table has low lines for no-break spaces, so that they can be seen.
    #expect(money.shown(in: .swedish).replacing("\u{A0}", with: "_") == shownSwedish)
    #expect(money.shown(in: .english).replacing("\u{A0}", with: "_") == shownEnglish)
    expectRoundTrip(money)
  }

  @Test("Amounts of any size are read back", arguments: [Int64.max, .min, 1, -1, 100, 123_456])
  func roundTrip(_ units: Int64) {
    expectRoundTrip(Money(minorUnits: units))
  }

  @Test("Another currency is shown with its code")
  func otherCurrency() throws {
    let yuan = try Currency(written: "CNY")
    let money = Money(minorUnits: 120_000, currency: yuan)
    #expect(money.shown(in: .swedish) == "1\u{A0}200\u{A0}CNY")
    #expect(money.shown(in: .english) == "CNY\u{A0}1,200")
    #expect(money.adding(.zero) == nil)
    #expect(money.subtracting(.zero) == nil)
    #expect(Money.sum([money, .zero]) == nil)
    #expect(Money.sum([money, money]) == Money(minorUnits: 240_000, currency: yuan))
  }

  @Test("Sums and differences are exact, and nil where they are too large")
  func sums() {
    let (small, large) = (Money(minorUnits: 1), Money(minorUnits: .max))
    #expect(small.adding(small) == Money(minorUnits: 2))
    #expect(small.subtracting(Money(minorUnits: 3)) == Money(minorUnits: -2))
    #expect(large.adding(small) == nil)
    #expect(Money(minorUnits: .min).subtracting(small) == nil)
    #expect(Money.sum([small, small, small]) == Money(minorUnits: 3))
    #expect(Money.sum([]) == .zero)
    #expect(Money.sum([large, small]) == nil)
    #expect(Money(kronor: 273_500) == Money(minorUnits: 27_350_000))
    #expect(Money(kronor: .max) == nil)
    #expect(small < large && Money(minorUnits: -1) < .zero)
  }

  @Test(
    "A product is rounded half away from zero to öre, once",
    arguments: [
      ("2", "1250", nil, "2500.00"), ("3", "0.335", nil, "1.01"), ("1", "0.005", nil, "0.01"),
      ("-1", "0.005", nil, "-0.01"), ("1", "0.004999", nil, "0.00"),
      ("10", "99.99", "1.0567", "1056.59"), ("1.5", "1.5", "1.5", "3.38"),
      ("0", "99999", "9", "0.00"), ("0.1", "0.1", "0.5", "0.01"), ("7", "1", "0.000001", "0.00"),
    ] as [(String, String, String?, String)])
  func products(_ quantity: String, _ price: String, _ rate: String?, _ amount: String) throws {
    let product = Money.product(
      quantity: try DecimalNumber(written: quantity), unitPrice: try DecimalNumber(written: price),
      rate: try rate.map { try DecimalNumber(written: $0) })
    #expect(product?.canonical == amount)
  }

  @Test(
    "A share comes on top before the one rounding",
    arguments: [
      ("150", "250", "31.42", "49282.50"), ("1", "0.50", "1", "0.51"), ("-1", "0.50", "1", "-0.51"),
      ("1.25", "300", "0", "375.00"), ("1", "1", "100", "2.00"),
      ("1", "100000", "0.000001", "100000.00"),
      ("0.333333", "99.99", "31.42", "43.80"),
    ])
  func share(_ quantity: String, _ price: String, _ share: String, _ amount: String) throws {
    let product = Money.product(
      quantity: try DecimalNumber(written: quantity), unitPrice: try DecimalNumber(written: price),
      adding: try Percentage(written: share))
    #expect(product?.canonical == amount)
  }

  @Test("A product too large to hold is nil")
  func overflow() throws {
    let large = DecimalNumber(.max)
    #expect(Money.product(quantity: large, unitPrice: large, rate: large) == nil)
    #expect(Money.product(quantity: large, unitPrice: large, rate: nil) == nil)
    #expect(Money.product(quantity: large, unitPrice: DecimalNumber(1), rate: nil) == nil)
    let share = try Percentage(written: "31.423456")
    #expect(Money.product(quantity: large, unitPrice: large, rate: large, adding: share) == nil)
    let least = try #require(DecimalNumber(mantissa: .min, scale: 6))
    #expect(Money.product(quantity: least, unitPrice: least, rate: least) == nil)
    #expect(
      Money.product(quantity: least, unitPrice: DecimalNumber(1), rate: nil)?.minorUnits
        == -922_337_203_685_478)
  }
}
