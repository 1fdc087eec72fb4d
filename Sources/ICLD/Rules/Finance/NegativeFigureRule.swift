public import Diagnostics
import FormKit
public import RuleKit

/// Nothing in the financial report is below zero that cannot be: payments, grants, hours and rates.
public enum NegativeFigureRule: ReportRule {
  public static let info = RuleInfo(
    "FIN013", .error,
    title: Text(
      sv: "Utbetalningar, timmar och kurser är inte mindre än noll",
      en: "Payments, hours and rates are not below zero"),
    reason: Text(
      sv: """
        En utbetalning under noll skulle höja det begärda beloppet, och två tal under noll blir \
        tillsammans en kostnad som ser riktig ut.
        """,
      en: """
        A payment below zero would raise the requested amount, and two figures below zero come to \
        a cost that looks right.
        """),
    basis: .logic,
    firing: [
      .change(in: .report, "ekonomi:\n  tidigare_utbetalt: -5 000 # <--\n"),
      .change(
        in: .report,
        """
        ekonomi:
          löner:
            - roll: ekonom
              timmar: -12 # <--
              timkostnad: -328.55 # <--
              belopp: 3 942.60
        """),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: -900, utfall: 0} # <--
          verifikationer:
            - post: logi
              belopp: 14 000
              valuta: CNY
              valutabelopp: -13 400
              kurs: -1.0448 # <--
        """),
    ],
    silent: [
      .change(in: .report, "ekonomi:\n  tidigare_utbetalt: 0\n"),
      // A refund is booked as a cost below zero.
      .change(
        in: .report,
        """
        ekonomi:
          verifikationer:
            - {post: logi, belopp: -1 044.80, valuta: CNY, valutabelopp: -1 000, kurs: 1.0448}
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let (root, finance) = (Report.root / Report.finance, report.finance)
    if let paid = finance.earlierPayments, paid < .zero {
      outcome.report(.negative(paid), at: root / Finance.earlierPayments)
    }
    for (place, post) in (root / Finance.posts).items(of: finance.posts) {
      guard let decided = post.decided, decided < .zero else { continue }
      outcome.report(.negative(decided), at: place / PostOutcome.decided)
    }
    for (place, entry) in (root / Finance.entries).items(of: finance.entries) {
      guard let rate = entry.rate, rate < .zero else { continue }
      outcome.report(.negative(rate), at: place / Entry.rate)
    }
    for (place, salary) in (root / Finance.salaries).items(of: finance.salaries) {
      if let hours = salary.hours, hours < .zero {
        outcome.report(.negative(hours), at: place / Salary.hours)
      }
      if let cost = salary.hourlyCost, cost < .zero {
        outcome.report(.negative(cost), at: place / Salary.hourlyCost)
      }
    }
  }
}

extension Text {
  fileprivate static func negative(_ amount: Money) -> Text {
    Text(
      sv: """
        Här står \(amount.shown(in: .swedish)), men beloppet kan inte vara mindre än noll. Ta bort \
        minustecknet, eller rätta beloppet.
        """,
      en: """
        This is \(amount.shown(in: .english)), but the amount cannot be below zero. Either remove \
        the minus sign, or correct the amount.
        """)
  }

  fileprivate static func negative(_ figure: DecimalNumber) -> Text {
    Text(
      sv: """
        Här står \(figure.shown(in: .swedish)), men talet kan inte vara mindre än noll. Ta bort \
        minustecknet, eller rätta talet.
        """,
      en: """
        This is \(figure.shown(in: .english)), but the figure cannot be below zero. Either remove \
        the minus sign, or correct the figure.
        """)
  }
}
