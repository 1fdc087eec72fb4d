public import Diagnostics
import FormKit
public import RuleKit

/// An entry paid in a foreign currency states its amount in the currency and the rate.
public enum EntryRateRule: ReportRule {
  public static let info = RuleInfo(
    "FIN007", .error,
    title: Text(
      sv: "En kostnad i utländsk valuta har belopp i valutan och kurs",
      en: "A cost in a foreign currency has its amount in it and a rate"),
    reason: Text(
      sv: "Utan beloppet i valutan och kursen går det inte att kontrollera beloppet i kronor.",
      en: """
        Without the amount in the currency and the rate, the amount in kronor cannot be checked.
        """),
    basis: .logic,
    firing: [
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {post: logi, belopp: 14 000, valuta: CNY, valutabelopp: 13 400} # <--
            - {post: logi, belopp: 14 000, valuta: CNY, kurs: 1.0448} # <--
        """),
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - post: logi
              belopp: 14 000
              valuta: USD # <--
        """),
    ],
    silent: [
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {post: logi, belopp: 14 000, valuta: CNY, valutabelopp: 13 400, kurs: 1.0448}
        """),
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {post: logi, belopp: 14 000, valuta: SEK}
            - {post: logi, belopp: 14 000}
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let entries = Report.root / Report.finance / Finance.entries
    for (place, entry) in entries.items(of: report.finance.entries) {
      guard let currency = entry.currency, currency != .sek else { continue }
      var absent: [Text] = []
      if entry.currencyAmount == nil {
        absent.append(Text(sv: "beloppet i valutan", en: "the amount in the currency"))
      }
      if entry.rate == nil { absent.append(Text(sv: "kursen", en: "the rate")) }
      guard !absent.isEmpty else { continue }
      outcome.report(
        .absent(absent.asSeries(), isOne: absent.count == 1, currency), at: place / Entry.currency)
    }
  }
}

extension Text {
  fileprivate static func absent(_ fields: Text, isOne: Bool, _ currency: Currency) -> Text {
    Text(
      sv: """
        Kostnaden betalades i \(currency.code), men \(fields.sv) saknas. Fyll i det som \
        saknas, eller ta bort valutan om kostnaden betalades i kronor.
        """,
      en: """
        The cost was paid in \(currency.code), but \(fields.en) \(isOne ? "is" : "are") missing. \
        Either fill in what is missing, or remove the currency if the cost was paid in kronor.
        """)
  }
}
