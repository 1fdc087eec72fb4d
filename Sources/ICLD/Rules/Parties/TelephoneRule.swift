public import Diagnostics
import FormKit
public import RuleKit

/// Telephone numbers can be dialled from any country.
public enum TelephoneRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT011", .error,
    title: Text(
      sv: "Telefonnummer är skrivna med landsnummer",
      en: "Telephone numbers are written with their country code"),
    reason: Text(
      sv: """
        Parterna finns i olika länder, så numret ska gå att ringa från alla. Det skrivs som i \
        standarden E.164: plustecken, landsnummer och nummer, 8 till 15 siffror.
        """,
      en: """
        The parties are in different countries, so the number must be one that can be dialled from \
        all of them. It is written as in the standard E.164: plus sign, country code and number, 8 \
        to 15 digits.
        """),
    basis: .logic,
    firing: [
      .change(
        "parter:\n  - land: Sverige\n    samordnare:\n      telefon: 070-123 45 67 # <--\n"),
      .change(
        "parter:\n  - land: Sverige\n    samordnare:\n      telefon: 0046 21 39 00 00 # <--\n"),
      .change("parter:\n  - land: Kina\n    samordnare:\n      telefon: 0531 8203 # <--\n"),
      .change("parter:\n  - projektledare:\n      telefon: +46 070 123 45 67 # <--\n"),
      .change("parter:\n  - team:\n      - telefon: växeln # <--\n"),
    ],
    silent: [
      .change("parter:\n  - samordnare:\n      telefon: +46 (0)21 39 00 00\n"),
      .change("parter:\n  - team:\n      - telefon: \"+26771234567\"\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    for number in application.telephones {
      guard let fault = number.value.fault else { continue }
      let suggestion = suggestion(for: number.value, of: number.party)
      let message: Text =
        switch (fault, suggestion) {
        case (.form, let suggestion): .form(number.value, suggestion)
        case (.notInternational, let suggestion?): .national(number.value, suggestion)
        case (.notInternational, nil): .countryUnknown(number.value)
        }
      outcome.report(
        message, at: number.place, fixes: suggestion.map { [.write($0, isSafe: true)] } ?? [])
    }
  }

  /// The number that was meant; a national number of another country is not taken for a Swedish
  /// one.
  private static func suggestion(for telephone: Telephone, of party: Party) -> String? {
    let namesCountry = telephone.text.hasPrefix("+") || telephone.text.hasPrefix("00")
    return party.isSwedish || namesCountry ? telephone.suggestion : nil
  }
}

extension Text {
  fileprivate static func form(_ telephone: Telephone, _ suggestion: String?) -> Text {
    let quoted = Text(quoting: telephone.text)
    let advice =
      suggestion.map { Text(sv: "Skriv \($0).", en: "Write \($0).") }
      ?? Text(
        sv: "Skriv plustecken, landsnummer och nummer, till exempel +46701234567.",
        en: "Write a plus sign, the country code and the number, such as +46701234567.")
    return Text(
      sv: """
        \(quoted.sv) är inget telefonnummer som går att ringa från andra länder. \(advice.sv)
        """,
      en: """
        \(quoted.en) is not a telephone number that can be dialled from other countries. \
        \(advice.en)
        """)
  }

  fileprivate static func national(_ telephone: Telephone, _ suggestion: String) -> Text {
    let quoted = Text(quoting: telephone.text)
    return Text(
      sv: """
        \(quoted.sv) börjar inte med plustecken och landsnummer. Skriv \(suggestion).
        """,
      en: """
        \(quoted.en) does not begin with a plus sign and a country code. Write \(suggestion).
        """)
  }

  fileprivate static func countryUnknown(_ telephone: Telephone) -> Text {
    let quoted = Text(quoting: telephone.text)
    return Text(
      sv: """
        \(quoted.sv) börjar inte med plustecken och landsnummer. Lägg till dem, och ta bort en \
        inledande nolla som bara rings inom landet.
        """,
      en: """
        \(quoted.en) does not begin with a plus sign and a country code. Add them, and take away a \
        leading nought that is only dialled within the country.
        """)
  }
}
