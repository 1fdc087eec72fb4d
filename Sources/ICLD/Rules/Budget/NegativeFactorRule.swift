public import Diagnostics
import FormKit
public import RuleKit

/// No quantity, price or rate of the budget is below zero: two of them would look like a cost.
public enum NegativeFactorRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD020", .error,
    title: Text(
      sv: "Antal, pris och kurs är inte mindre än noll",
      en: "Quantities, prices and rates are not below zero"),
    reason: Text(
      sv: """
        Två tal under noll blir tillsammans ett belopp som ser riktigt ut, men det går inte att \
        förstå vad som ska köpas.
        """,
      en: """
        Two figures below zero come to an amount that looks right, but nobody can tell what is to \
        be bought.
        """),
    basis: .logic,
    firing: [
      .change(
        """
        budget:
          rader:
            - post: logi
              antal: -10 # <--
              à_pris: -700 # <--
              belopp: 7 000
        """),
      .change(
        """
        budget:
          rader:
            - post: logi
              antal: -20 # <--
              à_pris: 600
              valuta: CNY
              kurs: -1.0437 # <--
              belopp: 12 524.40
        """),
    ],
    silent: [
      .change(
        """
        budget:
          rader:
            - {post: logi, antal: 10, à_pris: 700, belopp: 7 000}
            - {post: logi, antal: 20, à_pris: 600, valuta: CNY, kurs: 1.0437, belopp: 12 524.40}
        """)
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let lines = Application.root / Application.budget / Budget.lines
    for (place, line) in lines.items(of: application.budget.lines) {
      // Where the amount is below zero, that is what is said.
      if let amount = line.amount, amount < .zero { continue }
      let figures = [
        (line.quantity, place / BudgetLine.quantity),
        (line.unitPrice, place / BudgetLine.unitPrice),
        (line.rate, place / BudgetLine.rate),
      ]
      for case (let figure?, let place) in figures where figure < .zero {
        outcome.report(.negative(figure), at: place)
      }
    }
  }
}

extension Text {
  fileprivate static func negative(_ figure: DecimalNumber) -> Text {
    Text(
      sv: """
        Här står \(figure.shown(in: .swedish)), men antal, pris och kurs kan inte vara mindre än \
        noll. Ta bort minustecknet, eller rätta talet.
        """,
      en: """
        This is \(figure.shown(in: .english)), but quantities, prices and rates cannot be below \
        zero. Either remove the minus sign, or correct the figure.
        """)
  }
}
