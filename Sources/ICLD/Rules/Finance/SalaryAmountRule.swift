public import Diagnostics
import FormKit
public import RuleKit

/// The amount of a salary is its hours times what an hour costs, with the employer's contributions
/// that are stated on top.
public enum SalaryAmountRule: ReportRule {
  public static let info = RuleInfo(
    "FIN008", .error,
    title: Text(
      sv: "Lönens belopp är timmar gånger timkostnad, plus den avgift som anges",
      en: "The amount of a salary is hours times hourly cost, plus the contributions stated"),
    reason: Text(
      sv: "Den som granskar löneredovisningen räknar om varje rad.",
      en: "Whoever examines the salary report recalculates each row."),
    basis: .logic,
    firing: [
      .change(
        in: .report,
        """
        ekonomi:
          löner:
            - {roll: strateg, timmar: 100, timkostnad: 450, belopp: 45 000}
            - {roll: ekonom, timmar: 12, timkostnad: 328.55, belopp: 3 942.61} # <--
        """),
      // Half an öre is rounded up.
      .change(
        in: .report,
        """
        ekonomi:
          löner:
            - {roll: ekonom, timmar: 0.5, timkostnad: 328.55, belopp: 164.27} # <--
        """),
      // Contributions that are stated come on top of the pay.
      .change(
        in: .report,
        """
        ekonomi:
          löner:
            - roll: ekonom
              timmar: 20
              timkostnad: 262.84
              arbetsgivaravgift: 31.42 %
              belopp: 5 256.80 # <--
        """),
      .change(
        in: .report,
        """
        ekonomi:
          löner:
            - roll: strateg
              timmar: 9000000000000000000
              timkostnad: 450
              belopp: 45 000 # <--
        """),
    ],
    silent: [
      .change(
        in: .report,
        """
        ekonomi:
          löner:
            - {roll: ekonom, timmar: 12, timkostnad: 328.55, belopp: 3 942.60}
            - {roll: ekonom, timmar: 0.5, timkostnad: 328.55, belopp: 164.28}
            - {roll: ekonom, timmar: 20, timkostnad: 200, arbetsgivaravgift: 31.42 %, belopp: 5 256.80}
            - {roll: ekonom, timmar: 1, timkostnad: 0.50, arbetsgivaravgift: 1 %, belopp: 0.51}
            - {roll: ekonom, timmar: 1.25, timkostnad: 300, arbetsgivaravgift: 0 %, belopp: 375}
        """),
      .change(
        in: .report,
        """
        ekonomi:
          löner:
            - {roll: ekonom, timmar: 12, belopp: 3 942.60}
            - {roll: ekonom, timkostnad: 300, belopp: 3 942.60}
            - {roll: ekonom, timmar: 12, timkostnad: 300}
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let salaries = Report.root / Report.finance / Finance.salaries
    for (place, salary) in salaries.items(of: report.finance.salaries) {
      // Of hours or pay below zero, that is what is said.
      guard let hours = salary.hours, let cost = salary.hourlyCost, let amount = salary.amount,
        hours >= .zero, cost >= .zero
      else { continue }
      let working = Text.working(hours, cost, salary.contributions)
      let place = place / Salary.amount
      guard let computed = salary.amountWorking?.money else {
        outcome.report(.tooLarge(working), at: place)
        continue
      }
      guard computed != amount else { continue }
      outcome.report(.differs(amount, working, computed), at: place)
    }
  }
}

extension Text {
  /// The hours times the cost, with the contributions on top where there are any.
  fileprivate static func working(
    _ hours: DecimalNumber, _ cost: Money, _ contributions: Percentage?
  ) -> Text {
    Text { language in
      let product = "\(hours.shown(in: language)) × \(cost.shown(in: language))"
      guard let contributions else { return product }
      let share = contributions.shown(in: language)
      return language == .swedish
        ? "\(product) + \(share) i avgift" : "\(product) + \(share) in contributions"
    }
  }

  fileprivate static func differs(_ amount: Money, _ working: Text, _ computed: Money) -> Text {
    Text(
      sv: """
        Beloppet är \(amount.shown(in: .swedish)), men \(working.sv) = \
        \(computed.shown(in: .swedish)). Ändra beloppet till \(computed.shown(in: .swedish)), \
        eller rätta timmarna, timkostnaden eller avgiften. Är avgiften redan inräknad i \
        timkostnaden tar du bort raden med avgiften.
        """,
      en: """
        The amount is \(amount.shown(in: .english)), but \(working.en) = \
        \(computed.shown(in: .english)). Either change the amount to \
        \(computed.shown(in: .english)), or correct the hours, the hourly cost or the \
        contributions. If the hourly cost already includes the contributions, delete their line.
        """)
  }

  fileprivate static func tooLarge(_ working: Text) -> Text {
    Text(
      sv: """
        \(working.sv) blir mer än vad som går att räkna med. Kontrollera att timmarna och \
        timkostnaden inte har fått för många siffror.
        """,
      en: """
        \(working.en) is more than can be calculated with. Check that the hours and the hourly \
        cost have not been given too many digits.
        """)
  }
}
