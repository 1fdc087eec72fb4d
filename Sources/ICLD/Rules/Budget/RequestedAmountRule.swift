public import Diagnostics
import FormKit
public import RuleKit

/// The amount applied for is the total of the lines less other financing.
public enum RequestedAmountRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD015", .error,
    title: Text(
      sv: "Sökt belopp är kostnaderna minus annan finansiering",
      en: "The amount applied for is the costs less other financing"),
    reason: Text(
      sv: "Sökt belopp och annan finansiering ska tillsammans täcka kostnaderna exakt.",
      en: "The amount applied for and other financing are together to cover the costs exactly."),
    basis: .logic,
    firing: [
      .change("budget:\n  sökt_belopp: 130 000 # <--\n"),
      .change(
        """
        budget:
          annan_finansiering:
            - {källa: Västerås stad, belopp: 31 000, status: beslutad}
          sökt_belopp: 131 000 # <--
        """),
      .change(
        """
        budget:
          rader:
            - {post: logi, belopp: 90 000 000 000 000 000}
            - {post: logi, belopp: 90 000 000 000 000 000}
          sökt_belopp: 131 000 # <--
        """),
    ],
    silent: [
      .change("budget:\n  sökt_belopp: 131 000,00\n"),
      .change(
        """
        budget:
          annan_finansiering:
            - {källa: Västerås stad, belopp: 31 000, status: beslutad}
          sökt_belopp: 100 000
        """),
      .change("budget:\n  rader:\n    - {post: logi}\n  sökt_belopp: 1 000\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let budget = application.budget
    guard let requested = budget.requested, !budget.lines.isEmpty,
      let costs = budget.lines.map(\.amount).allStated,
      let contributions = budget.otherFinancing.map(\.amount).allStated
    else { return }
    let place = Application.root / Application.budget / Budget.requested
    guard let total = Money.sum(costs), let other = Money.sum(contributions),
      let rest = budget.requestedWorking.money
    else { return outcome.report(.tooLarge, at: place) }
    guard rest != requested else { return }
    outcome.report(
      contributions.isEmpty
        ? .differsFromTotal(requested, total) : .differsFromRest(requested, total, other, rest),
      at: place)
  }
}

extension Text {
  fileprivate static func differsFromTotal(_ requested: Money, _ total: Money) -> Text {
    Text(
      sv: """
        Ni söker \(requested.shown(in: .swedish)), men raderna är tillsammans \
        \(total.shown(in: .swedish)). Ändra sökt belopp till \
        \(total.shown(in: .swedish)), eller rätta raderna.
        """,
      en: """
        You apply for \(requested.shown(in: .english)), but the lines add up to \
        \(total.shown(in: .english)). Either change the amount applied for to \
        \(total.shown(in: .english)), or correct the lines.
        """)
  }

  fileprivate static func differsFromRest(
    _ requested: Money, _ total: Money, _ other: Money, _ rest: Money
  ) -> Text {
    Text(
      sv: """
        Ni söker \(requested.shown(in: .swedish)), men raderna är tillsammans \
        \(total.shown(in: .swedish)) och annan finansiering betalar \(other.shown(in: .swedish)), \
        så det återstår \(rest.shown(in: .swedish)). Ändra sökt belopp till \
        \(rest.shown(in: .swedish)), eller rätta raderna eller finansieringen.
        """,
      en: """
        You apply for \(requested.shown(in: .english)), but the lines add up to \
        \(total.shown(in: .english)) and other financing pays \(other.shown(in: .english)), which \
        leaves \(rest.shown(in: .english)). Either change the amount applied for to \
        \(rest.shown(in: .english)), or correct the lines or the financing.
        """)
  }

  fileprivate static let tooLarge = Text(
    sv: """
      Raderna är tillsammans mer än vad som går att räkna med. Kontrollera att inget belopp har \
      fått för många siffror.
      """,
    en: """
      The lines add up to more than can be calculated with. Check that no amount has been given \
      too many digits.
      """)
}
