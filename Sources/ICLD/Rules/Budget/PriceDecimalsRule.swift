public import Diagnostics
import FormKit
public import RuleKit

/// No price and no foreign amount has three decimals, which may be thousands.
public enum PriceDecimalsRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "BUD021", .warning,
    title: Text(
      sv: "Priser har inte tre decimaler", en: "Prices do not have three decimals"),
    reason: Text(
      sv: """
        12.495 läses som tolv komma fyra nio fem, fast det oftast ska vara tolvtusen. Då blir \
        beloppet tusen gånger för litet.
        """,
      en: """
        12.495 is read as twelve point four nine five, though it mostly is to be twelve thousand. \
        The amount then becomes a thousand times too small.
        """),
    basis: .logic, canBeWaived: true,
    firing: [
      .change("budget:\n  rader:\n    - {post: logi, antal: 20, à_pris: 12.495} # <--\n"),
      .change(
        of: .inception2023,
        """
        budget:
          lines:
            - post: accommodation
              quantity: 10
              unit_price: 1,125 # <--
              currency: BWP
        """),
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - verifikation: V1004
              valuta: CNY
              valutabelopp: 4.815 # <--
        """),
    ],
    silent: [
      .change(
        """
        budget:
          rader:
            - {post: logi, antal: 12.125, à_pris: 12495}
            - {post: kost, antal: 20, à_pris: 600, valuta: CNY, kurs: 1.043}
            - {post: kost, antal: 2000, à_pris: 0.125}
            - {post: kost, antal: 2, à_pris: 12495.125}
            - {post: kost, antal: 2, à_pris: 12.495, valuta: JOD, kurs: 9.2}
        """),
      .change(
        in: .report,
        "ekonomi:\n  verifikationer:\n    - {valuta: CNY, valutabelopp: 4815.50, kurs: 1.043}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let lines = Application.root / Application.budget / Budget.lines
    for (place, line) in lines.items(of: application.budget.lines) {
      check(line.unitPrice, in: line.currency, at: place / BudgetLine.unitPrice, &outcome)
    }
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let entries = Report.root / Report.finance / Finance.entries
    for (place, entry) in entries.items(of: report.finance.entries) {
      check(
        entry.currencyAmount, in: entry.currency, at: place / Entry.currencyAmount, &outcome)
    }
  }

  /// Those that are divided into thousandths.
  private static let currenciesOfThousandths: Set = [
    "BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND",
  ]

  private static func check(
    _ price: DecimalNumber?, in currency: Currency?, at place: Place<DecimalNumber>,
    _ outcome: inout Outcome
  ) {
    // Three digits after one to three others are what thousands look like.
    guard let price, price.scale == 3, (1_000..<1_000_000).contains(price.mantissa.magnitude),
      !currenciesOfThousandths.contains(currency?.code ?? "")
    else { return }
    outcome.report(.twoReadings(price, DecimalNumber(price.mantissa)), at: place)
  }
}

extension Text {
  fileprivate static func twoReadings(_ read: DecimalNumber, _ meant: DecimalNumber) -> Text {
    Text(
      sv: """
        Talet läses som \(read.shown(in: .swedish)), med tre decimaler. Är det tusental, skriv \
        \(meant.entered(in: .swedish)) utan punkt eller komma. Stämmer decimalerna kan det stå kvar.
        """,
      en: """
        The number is read as \(read.shown(in: .english)), with three decimals. If these are \
        thousands, write \(meant.entered(in: .english)) without a point or comma. If the decimals \
        are right, it may stay.
        """)
  }
}
