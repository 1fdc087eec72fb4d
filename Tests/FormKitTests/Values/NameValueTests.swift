import Diagnostics
import Testing

@testable import FormKit

@Suite("Countries, currencies, and yes and no")
struct NameValueTests {
  @Test(
    "A country is read by code or name",
    arguments: [
      ("CN", "CN"), ("cn", "CN"), ("Kina", "CN"), ("china", "CN"), ("KINA", "CN"), ("NO", "NO"),
      ("no", "NO"), ("Bosnien och Hercegovina", "BA"), ("bosnien-hercegovina", "BA"),
      ("Makedonien", "MK"), ("Storbritannien", "GB"), ("Kosovo", "XK"), ("Moldavien", "MD"),
      ("Moldova", "MD"), ("Moçambique", "MZ"), ("Mocambique", "MZ"), ("Vitryssland", "BY"),
      ("Viet Nam", "VN"), ("Sydafrika", "ZA"), ("South Africa", "ZA"), ("Türkiye", "TR"),
      ("Österrike", "AT"), ("Osterrike", "AT"), ("Tanzania", "TZ"), ("USA", "US"),
    ])
  func countries(_ written: String, _ code: String) {
    #expect(read(written, as: Country.self)?.code == code)
  }

  @Test("Every country is read back from its code and its names")
  func everyCountry() {
    #expect(Country.all.count == 250)
    for country in Country.all {
      expectRoundTrip(country)
      #expect(fits(country.code, "[A-Z]{2}"))
      #expect(!country.name.sv.isEmpty && !country.name.en.isEmpty)
    }
  }

  @Test("Every other name of a country leads to it")
  func otherNames() {
    let names = NameTable.otherNames(of: Country.otherNames)
    #expect(names.count > 40)
    for (name, code) in names {
      #expect(read(name, as: Country.self)?.code == code)
    }
  }

  @Test("A country is written by its code, and by its name for people")
  func countrySpellings() throws {
    let china = try Country(written: "CN")
    #expect(china.canonical == "CN")
    #expect(china.entered(in: .swedish) == "Kina")
    #expect(china.shown(in: .english) == "China")
    #expect(Country(code: "zz") == nil)
    #expect(Country.sweden.name == Text(sv: "Sverige", en: "Sweden"))
  }

  @Test("A misspelt country is refused with the name that was meant")
  func misspelt() throws {
    let problem = try #require(refusal(of: "Sydafrikka", as: Country.self))
    #expect(problem.rule.id == "FRM004")
    #expect(problem.message.sv.contains("Sydafrika"))
    #expect(problem.message.en.contains("South Africa"))
    #expect(refusal(of: "Atlantis", as: Country.self)?.rule.id == "FRM004")
  }

  @Test("The options of a country are codes, with names as labels")
  func countryShape() throws {
    guard case .choice(let choice) = Country.shape else {
      Issue.record("A country is not a choice")
      return
    }
    #expect(choice.type == "Country")
    #expect(
      choice.options.contains(
        .init(name: Text(same: "CN"), label: Text(sv: "Kina", en: "China"))))
  }

  @Test(
    "A currency is read by code or name",
    arguments: [
      ("SEK", "SEK"), ("sek", "SEK"), ("kr", "SEK"), ("kronor", "SEK"), ("svensk krona", "SEK"),
      ("EUR", "EUR"), ("euro", "EUR"), ("CNY", "CNY"), ("kinesisk yuan", "CNY"), ("bwp", "BWP"),
      ("Botswana pula", "BWP"), ("RMB", "CNY"), ("yuan", "CNY"), ("ZMK", "ZMK"), ("BYR", "BYR"),
      ("ZWG", "ZWG"),
    ])
  func currencies(_ written: String, _ code: String) throws {
    let currency = try #require(read(written, as: Currency.self))
    #expect(currency.code == code)
    #expect(currency.canonical == code)
    #expect(currency.shown(in: .swedish) == code)
    expectRoundTrip(currency)
  }

  @Test(
    "What nobody pays with is no currency", arguments: ["XAU", "XXX", "ZZZ", "riksdaler", "€€"])
  func noCurrency(_ written: String) {
    #expect(refusal(of: written, as: Currency.self)?.rule.id == "FRM004")
  }

  @Test("Every currency is read back from its code and its names")
  func everyCurrency() {
    let rows = NameTable.rows(of: Currency.table)
    #expect(rows.count > 150)
    #expect(rows.map(\.code) == rows.map(\.code).sorted(), "They are found by halving.")
    for row in rows {
      #expect(read(row.code, as: Currency.self)?.name == row.name)
      #expect(read(row.name.sv, as: Currency.self)?.code == row.code)
      #expect(read(row.name.en, as: Currency.self)?.code == row.code)
    }
  }

  @Test(
    "Yes and no are read in both languages",
    arguments: [
      ("ja", true), ("Ja", true), ("yes", true), ("YES", true), ("true", true), ("sant", true),
      ("nej", false), ("no", false), ("NO", false), ("false", false), ("falskt", false),
    ])
  func yesNo(_ written: String, _ isYes: Bool) throws {
    let answer = try #require(read(written, as: YesNo.self))
    #expect(answer.isYes == isYes)
    #expect(answer == YesNo(isYes))
    expectRoundTrip(answer)
  }

  @Test("Any other answer is refused", arguments: ["kanske", "1", "0", "on", "x"])
  func neither(_ written: String) {
    #expect(refusal(of: written, as: YesNo.self)?.rule.id == "FRM004")
  }

  @Test("A text is kept as it was written")
  func text() {
    #expect("Två  ord\n\nNytt stycke".canonical == "Två  ord\n\nNytt stycke")
    expectRoundTrip("NO")
    expectRoundTrip("0701234567")
  }
}
