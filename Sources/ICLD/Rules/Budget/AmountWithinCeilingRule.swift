public import Diagnostics
import FormKit
public import RuleKit

/// The amount applied for stays within the ceiling for its kind, cooperation and region.
public enum AmountWithinCeilingRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD002", .error,
    title: Text(sv: "Beloppet ryms under taket", en: "The amount is within the ceiling"),
    reason: Text(
      sv: """
        Programmet beviljar högst ett visst belopp för varje typ av ansökan, efter antal parter \
        och region.
        """,
      en: """
        The programme grants at most a certain amount for each kind of application, by number of \
        parties and region.
        """),
    basis: .verified, citation: .budgetGuidelines, canBeWaived: true,
    firing: [
      .change("budget:\n  sökt_belopp: 275 001 # <--\n")
    ],
    silent: [
      .change("budget:\n  sökt_belopp: 275 000\n"),
      .change("samarbetsform: trepart\nbudget:\n  sökt_belopp: 330 000\n"),
      .change("samarbetsform: flerpart\nbudget:\n  sökt_belopp: 400 000\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let requested = application.budget.requested else { return }
    let ceilings = context.edition.ceilings(
      for: application, where: { $0.period == .application && $0.limit == .maximum }, &outcome)
    if ceilings.contains(where: { $0.amount == .unknown }) { outcome.notChecked(.ceilingUnknown) }
    guard let ceiling = BudgetLimit(\.amount, of: ceilings, in: context.edition),
      requested > ceiling.amount
    else { return }
    outcome.report(
      .aboveCeiling(requested, ceiling.amount),
      at: Application.root / Application.budget / Budget.requested, citation: ceiling.citation)
  }
}

extension Text {
  fileprivate static let ceilingUnknown = Text(
    sv: "Taket för den här typen av ansökan är inte känt för utgåvan.",
    en: "The ceiling for this kind of application is not known for the edition.")

  fileprivate static func aboveCeiling(_ requested: Money, _ ceiling: Money) -> Text {
    let excess = requested.subtracting(ceiling) ?? .zero
    return Text(
      sv: """
        Ni söker \(requested.shown(in: .swedish)), men taket är \(ceiling.shown(in: .swedish)). \
        Minska budgeten med \(excess.shown(in: .swedish)), eller täck den delen med \
        annan finansiering.
        """,
      en: """
        You apply for \(requested.shown(in: .english)), but the ceiling is \
        \(ceiling.shown(in: .english)). Either cut the budget by \(excess.shown(in: .english)), \
        or cover that part with other financing.
        """)
  }
}
