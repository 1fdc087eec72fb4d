public import Diagnostics
import FormKit
public import RuleKit

/// An entry in a foreign currency comes to its amount in kronor at its rate.
public enum EntryInCurrencyRule: ReportRule {
  public static let info = RuleInfo(
    "FIN014", .warning,
    title: Text(
      sv: "Beloppet i kronor stämmer med valutabeloppet och kursen",
      en: "The amount in kronor agrees with the amount in the currency and the rate"),
    reason: Text(
      sv: """
        Kursen ska visa hur beloppet i kronor har räknats fram. Stämmer det inte är något av de \
        tre talen fel, eller så ingår annat i beloppet.
        """,
      en: """
        The rate is to show how the amount in kronor was worked out. If it does not agree, one of \
        the three figures is wrong, or the amount holds something else, too.
        """),
    basis: .house,
    firing: [
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - post: logi
              belopp: 14 000 # <--
              valuta: CNY
              valutabelopp: 13 400
              kurs: 104.48
            - post: logi
              belopp: 14 002 # <--
              valuta: CNY
              valutabelopp: 13 400
              kurs: 1.0448
            - post: logi
              belopp: 9 400 # <--
              valuta: EUR
              valutabelopp: 1 000
              kurs: 9.0000
            - post: logi
              belopp: 522 # <--
              valuta: CNY
              valutabelopp: -1304381780387.449851
              kurs: 652190892339.553297
        """)
    ],
    silent: [
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {post: logi, belopp: 14 000.32, valuta: CNY, valutabelopp: 13 400, kurs: 1.0448}
            - {post: logi, belopp: 14 000.90, valuta: CNY, valutabelopp: 13 400, kurs: 1.0448}
            - {post: logi, belopp: 522, valuta: CNY, valutabelopp: 500, kurs: 1.0437}
            - {post: logi, belopp: -1 044.80, valuta: CNY, valutabelopp: -1 000, kurs: 1.0448}
            - {post: logi, belopp: 14 000, valuta: SEK, valutabelopp: 1, kurs: 1}
            - {post: logi, belopp: 14 000, valuta: CNY, valutabelopp: 13 400}
        """)
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let entries = Report.root / Report.finance / Finance.entries
    for (place, entry) in entries.items(of: report.finance.entries) {
      guard let currency = entry.currency, currency != .sek, let amount = entry.amount,
        let foreign = entry.currencyAmount, let rate = entry.rate,
        !amount.canBe(foreign, at: rate)
      else { continue }
      outcome.report(.differs(amount, foreign, currency, rate), at: place / Entry.amount)
    }
  }
}

extension Text {
  /// The amount, and what the rate makes of the foreign one.
  fileprivate static func differs(
    _ amount: Money, _ foreign: DecimalNumber, _ currency: Currency, _ rate: DecimalNumber
  ) -> Text {
    let root = Entry.root
    let working = Working.product(
      (foreign, (root / Entry.currencyAmount).path), (.number(rate), (root / Entry.rate).path))
    let product = Text { language in
      let factors = """
        \(foreign.shown(in: language))\u{A0}\(currency.code) × \(rate.shown(in: language))
        """
      return working.money.map { "\(factors) = \($0.shown(in: language))" } ?? factors
    }
    return Text(
      sv: """
        Beloppet är \(amount.shown(in: .swedish)), men \(product.sv). Rätta beloppet, \
        valutabeloppet eller kursen. Ingår något annat i beloppet, redovisa det för sig.
        """,
      en: """
        The amount is \(amount.shown(in: .english)), but \(product.en). Correct the amount, the \
        amount in the currency or the rate. If the amount holds something else, too, report that \
        by itself.
        """)
  }
}
