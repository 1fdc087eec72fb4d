public import Diagnostics
import FormKit
public import RuleKit

/// The budget has costs.
public enum EmptyBudgetRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD016", .error,
    title: Text(sv: "Budgeten har kostnader", en: "The budget has costs"),
    reason: Text(
      sv: "Bidraget betalar bestämda kostnader. Utan dem går det inte att pröva vad ni söker.",
      en: "The grant pays for certain costs. Without them what you apply for cannot be assessed."),
    basis: .logic,
    firing: [
      .change("budget:\n  rader: []\n  sökt_belopp: 131 000 # <--\n"),
      .change(
        "budget: # <--\n  annan_finansiering: []\n", without: ["budget.lines", "budget.requested"]),
      .change(
        """
        budget:
          rader: # <--
            - {post: logi, belopp: 0}
            - {post: kost, belopp: 0}
        """),
    ],
    silent: [
      .change("budget:\n  rader:\n    - {post: logi, belopp: 14 000}\n"),
      .change("budget:\n  rader:\n    - {post: logi}\n    - {post: kost, belopp: 0}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let (root, budget) = (Application.root / Application.budget, application.budget)
    guard !budget.lines.isEmpty else {
      if let requested = budget.requested {
        outcome.report(.nothingBehind(requested), at: root / Budget.requested)
      } else {
        outcome.report(.noLines, at: root / Budget.lines)
      }
      return
    }
    guard let costs = budget.lines.map(\.amount).allStated,
      costs.allSatisfy({ $0 == .zero })
    else { return }
    outcome.report(.allZero, at: root / Budget.lines, target: .name)
  }
}

extension Text {
  fileprivate static func nothingBehind(_ requested: Money) -> Text {
    Text(
      sv: """
        Ni söker \(requested.shown(in: .swedish)), men budgeten har inga rader. Skriv en rad för \
        varje kostnad.
        """,
      en: """
        You apply for \(requested.shown(in: .english)), but the budget has no lines. Write one \
        line for each cost.
        """)
  }

  fileprivate static let noLines = Text(
    sv: "Budgeten har inga rader. Skriv en rad för varje kostnad.",
    en: "The budget has no lines. Write one line for each cost.")

  fileprivate static let allZero = Text(
    sv: """
      Raderna kostar tillsammans 0 kr, så det finns inget att betala. Skriv vad varje kostnad är.
      """,
    en: "The lines cost SEK 0 together, so there is nothing to pay for. Write what each cost is.")
}
