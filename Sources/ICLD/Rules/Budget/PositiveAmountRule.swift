public import Diagnostics
import FormKit
public import RuleKit

/// Every amount of the budget is more than zero.
public enum PositiveAmountRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD011", .error,
    title: Text(
      sv: "Beloppen i budgeten är större än noll", en: "The budget's amounts are more than zero"),
    reason: Text(
      sv: """
        En rad utan kostnad säger inget, och ett avdrag bland kostnaderna döljer vad insatsen \
        kostar.
        """,
      en: """
        A line without a cost says nothing, and a deduction among the costs hides what the \
        initiative costs.
        """),
    basis: .logic,
    firing: [
      .change(
        """
        budget:
          rader:
            - {post: logi, antal: 0, à_pris: 700, belopp: 0} # <--
            - {post: logi, antal: 1, à_pris: -5 000, belopp: -5 000} # <--
        """),
      .change(
        """
        budget:
          annan_finansiering:
            - {källa: Västerås stad, belopp: -10 000, status: beslutad} # <--
          sökt_belopp: 0 # <--
        """),
    ],
    silent: [
      .change(
        """
        budget:
          rader:
            - {post: logi, antal: 1, à_pris: 0.01, belopp: 0.01}
        """),
      .change(
        """
        budget:
          annan_finansiering:
            - {källa: Västerås stad, belopp: 10 000, status: beslutad}
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let (root, budget) = (Application.root / Application.budget, application.budget)
    for (place, line) in (root / Budget.lines).items(of: budget.lines) {
      guard let amount = line.amount, amount <= .zero else { continue }
      outcome.report(
        amount == .zero ? .noCost(amount) : .negativeCost(amount), at: place / BudgetLine.amount)
    }
    for (place, source) in (root / Budget.otherFinancing).items(of: budget.otherFinancing) {
      guard let amount = source.amount, amount <= .zero else { continue }
      outcome.report(.noContribution(amount), at: place / OtherFinancing.amount)
    }
    if let requested = budget.requested, requested <= .zero {
      outcome.report(.nothingRequested(requested), at: root / Budget.requested)
    }
  }
}

extension Text {
  fileprivate static func noCost(_ amount: Money) -> Text {
    Text(
      sv: """
        Beloppet är \(amount.shown(in: .swedish)). Skriv vad kostnaden är, eller ta bort \
        raden.
        """,
      en: """
        The amount is \(amount.shown(in: .english)). Either write what the cost is, or delete the \
        line.
        """)
  }

  fileprivate static func negativeCost(_ amount: Money) -> Text {
    Text(
      sv: """
        Beloppet är \(amount.shown(in: .swedish)), men en kostnad kan inte vara mindre än noll. \
        Rätta beloppet, eller skriv pengar från andra under annan finansiering.
        """,
      en: """
        The amount is \(amount.shown(in: .english)), but a cost cannot be less than zero. Either \
        correct the amount, or state money from others as other financing.
        """)
  }

  fileprivate static func noContribution(_ amount: Money) -> Text {
    Text(
      sv: """
        Beloppet är \(amount.shown(in: .swedish)), men annan finansiering ska vara mer än noll. \
        Skriv vad finansiären betalar, eller ta bort finansiären.
        """,
      en: """
        The amount is \(amount.shown(in: .english)), but other financing must be more than zero. \
        Either write what the source pays, or delete the source.
        """)
  }

  fileprivate static func nothingRequested(_ amount: Money) -> Text {
    Text(
      sv: """
        Ni söker \(amount.shown(in: .swedish)), men ett bidrag måste vara mer än noll. Skriv \
        summan av raderna minus annan finansiering.
        """,
      en: """
        You apply for \(amount.shown(in: .english)), but a grant must be more than zero. Write the \
        total of the lines less other financing.
        """)
  }
}
