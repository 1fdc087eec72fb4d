public import Diagnostics
import FormKit
public import RuleKit

/// Swedish postal codes have five digits.
public enum PostalCodeRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT019", .error,
    title: Text(
      sv: "Svenska postnummer är rätt skrivna", en: "Swedish postal codes are written correctly"),
    reason: Text(
      sv: """
        Beslut och brev skickas till adressen. Ett svenskt postnummer har fem siffror och \
        börjar inte med noll.
        """,
      en: """
        Decisions and letters are sent to the address. A Swedish postal code has five digits \
        and does not begin with a nought.
        """),
    basis: .verified, citation: .postalCodes,
    firing: [
      .change(address("721 8", marked: true)),
      .change(address("021 87", marked: true)),
      .change(address("721 870", marked: true)),
      .change(address("SE-721 87", marked: true)),
      .change(address("72 187", marked: true)),
      // Without a country the role says that the party is Swedish.
      .change("parter:\n  - roll: sökande\n    adress:\n      postnummer: Västerås # <--\n"),
    ],
    silent: [
      .change(address("721 87")),
      .change(address("\"72187\"")),
      .change("parter:\n  - land: Kina\n    adress:\n      postnummer: \"250001\"\n"),
      .change("parter:\n  - land: Sverige\n    adress:\n      ort: Västerås\n"),
    ])

  private static func address(_ code: String, marked: Bool = false) -> String {
    "parter:\n  - land: Sverige\n    adress:\n      postnummer: \(code)\(marked ? " # <--" : "")\n"
  }

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let parties = (Application.root / Application.parties).items(of: application.parties)
    for (place, party) in parties where party.isSwedish {
      guard let written = party.address.postalCode, !PostalCode(written: written).isSound else {
        continue
      }
      let meant = meant(by: written)
      outcome.report(
        .notFiveDigits(Text(quoting: written), meant),
        at: place / Party.address / Address.postalCode, fixes: meant.map { [.write($0)] } ?? [])
    }
  }

  /// The code in what was written with the country's letters, or with its digits apart elsewhere.
  private static func meant(by written: String) -> String? {
    var rest = written.filter { !$0.isWhitespace && $0 != "-" }[...]
    if let country = ["SE", "S"].first(where: rest.uppercased().hasPrefix) {
      rest = rest.dropFirst(country.count)
    }
    let code = PostalCode(written: String(rest))
    return code.isSound ? code.text : nil
  }
}

extension Text {
  fileprivate static func notFiveDigits(_ written: Text, _ meant: String?) -> Text {
    let advice =
      meant.map {
        Text(
          sv: "Skriv \($0), eller rätta landet om parten inte finns i Sverige.",
          en: "Either write \($0), or correct the country if the party is not in Sweden.")
      }
      ?? Text(
        sv: """
          Skriv fem siffror, till exempel 721 87, eller rätta landet om parten inte finns i \
          Sverige.
          """,
        en: """
          Either write five digits, such as 721 87, or correct the country if the party is not \
          in Sweden.
          """)
    return Text(
      sv: """
        \(written.sv) är inget svenskt postnummer: ett sådant är fem siffror, och den första är \
        inte noll. \(advice.sv)
        """,
      en: """
        \(written.en) is not a Swedish postal code: one is five digits, of which the first is \
        not nought. \(advice.en)
        """)
  }
}
