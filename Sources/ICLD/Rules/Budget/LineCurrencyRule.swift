public import Diagnostics
import FormKit
public import RuleKit

/// A price in a foreign currency comes with its rate, the rate's date and its source.
public enum LineCurrencyRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD010", .error,
    title: Text(
      sv: "Utländsk valuta har kurs, kursdatum och källa",
      en: "A foreign currency has a rate, its date and its source"),
    reason: Text(
      sv: """
        Utan kursen går det inte att räkna om priset till kronor, och utan dag och källa går \
        kursen inte att kontrollera.
        """,
      en: """
        Without the rate the price cannot be converted to kronor, and without its day and source \
        the rate cannot be checked.
        """),
    basis: .logic,
    firing: [
      .change(
        """
        budget:
          rader:
            - {post: logi, antal: 20, à_pris: 600, valuta: CNY, belopp: 12 000} # <--
        """),
      .change(
        """
        budget:
          rader:
            - {valuta: CNY, kurs: 1.0437, kursdatum: 2013-09-16, belopp: 12 000} # <--
            - {valuta: CNY, kursdatum: 2013-09-16, kurskälla: Riksbanken, belopp: 12 000} # <--
        """),
    ],
    silent: [
      .change(
        """
        budget:
          rader:
            - {valuta: CNY, kurs: 1.0437, kursdatum: 2013-09-16, kurskälla: Riksbanken}
        """),
      .change(
        """
        budget:
          rader:
            - {post: logi, antal: 20, à_pris: 700, valuta: SEK, belopp: 14 000}
            - {post: logi, antal: 20, à_pris: 700, belopp: 14 000}
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let lines = Application.root / Application.budget / Budget.lines
    for (place, line) in lines.items(of: application.budget.lines) {
      guard let currency = line.currency, currency != .sek else { continue }
      let absent = line.absentFields
      guard !absent.isEmpty else { continue }
      outcome.report(
        .absent(absent.asSeries(), isOne: absent.count == 1, currency),
        at: place / BudgetLine.currency)
    }
  }
}

extension BudgetLine {
  /// What the line does not say of its rate.
  fileprivate var absentFields: [Text] {
    var absent: [Text] = []
    if rate == nil { absent.append(Text(sv: "kursen", en: "the rate")) }
    if rateDate == nil { absent.append(Text(sv: "kursens datum", en: "the date of the rate")) }
    if rateSource == nil { absent.append(Text(sv: "kursens källa", en: "the source of the rate")) }
    return absent
  }
}

extension Text {
  fileprivate static func absent(_ fields: Text, isOne: Bool, _ currency: Currency) -> Text {
    Text(
      sv: """
        Priset är i \(currency.code), men \(fields.sv) saknas. Fyll i det som saknas, \
        eller ange priset i kronor och ta bort valutan.
        """,
      en: """
        The price is in \(currency.code), but \(fields.en) \(isOne ? "is" : "are") missing. Either \
        fill in what is missing, or state the price in kronor and remove the currency.
        """)
  }
}
