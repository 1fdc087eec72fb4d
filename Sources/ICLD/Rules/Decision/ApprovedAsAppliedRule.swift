public import Diagnostics
import FormKit
public import RuleKit

/// An approval without changes grants what was applied for.
public enum ApprovedAsAppliedRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC018", .warning,
    title: Text(
      sv: "En ansökan som beviljats utan ändringar har fått det sökta beloppet",
      en: "An application approved without changes was granted the amount applied for"),
    reason: Text(
      sv: """
        Ett lägre belopp är en ändring. Står det inte så i beslutet är utfallet eller beloppet \
        oftast felskrivet.
        """,
      en: """
        A lower amount is a change. If the decision does not say so, the outcome or the amount is \
        mostly a slip.
        """),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(in: .decision, "utfall: beviljad # <--\nbeviljat_belopp: 130 999\n"),
      .change(
        in: .decision, "utfall: beviljad # <--\n", without: ["decided", "years"],
        beside: [.application: "budget:\n  sökt_belopp: 140 000 # <--\n"]),
    ],
    silent: [
      .change(in: .decision, "utfall: beviljad\nbeviljat_belopp: 131 000\n"),
      .change(in: .decision, "utfall: beviljad_med_ändringar\nbeviljat_belopp: 100 000\n"),
      // Another rule says that it is more than was applied for.
      .change(in: .decision, "utfall: beviljad\nbeviljat_belopp: 140 000\n"),
    ])

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard decision.outcome == .approved,
      let decided = decision.decided ?? decision.postsWorking?.money
    else { return }
    guard let application = context.applicationAtHand(&outcome) else { return }
    guard let requested = application.budget.requested, decided < requested else { return }
    outcome.report(
      .lessThanRequested(decided, requested), at: Decision.root / Decision.outcome,
      related: [
        .in(Application.self, holds: requested) { $0 / Application.budget / Budget.requested }
      ])
  }
}

extension Text {
  fileprivate static func lessThanRequested(_ decided: Money, _ requested: Money) -> Text {
    let changed = DecisionOutcome.approvedWithChanges.name
    return Text(
      sv: """
        Utfallet är beviljad, men beslutet ger \(decided.shown(in: .swedish)) av de \
        \(requested.shown(in: .swedish)) som ni sökte. Skriv \(changed.sv), eller rätta beloppet \
        om det är fel.
        """,
      en: """
        The outcome is approved, but the decision grants \(decided.shown(in: .english)) of the \
        \(requested.shown(in: .english)) that you applied for. Either write \(changed.en), or \
        correct the amount if it is wrong.
        """)
  }
}
