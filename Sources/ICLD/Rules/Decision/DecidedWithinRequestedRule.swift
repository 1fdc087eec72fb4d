public import Diagnostics
import FormKit
public import RuleKit

/// No more was decided than was applied for.
public enum DecidedWithinRequestedRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC002", .warning,
    title: Text(
      sv: "Beslutet ger inte mer än vad ni sökte",
      en: "The decision grants no more than you applied for"),
    reason: Text(
      sv: """
        Ett bidrag blir sällan större än ansökan. Oftast är det en felskrivning, eller en annan \
        version av ansökan.
        """,
      en: """
        A grant is seldom larger than the application. Mostly it is a slip, or another version of \
        the application.
        """),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(in: .decision, "beviljat_belopp: 131 001 # <--\n"),
      .change(
        in: .decision, "beviljat_belopp: 131 000 # <--\n",
        beside: [.application: "budget:\n  sökt_belopp: 100 000 # <--\n"]),
    ],
    silent: [
      .change(in: .decision, "beviljat_belopp: 131 000\n"),
      .change(in: .decision, "beviljat_belopp: 100 000\n"),
    ])

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let decided = decision.decided else { return }
    guard let application = context.applicationAtHand(&outcome) else { return }
    guard let requested = application.budget.requested, decided > requested else { return }
    outcome.report(
      .moreThanRequested(decided, requested), at: Decision.root / Decision.decided,
      related: [
        .in(Application.self, holds: requested) { $0 / Application.budget / Budget.requested }
      ])
  }
}

extension Text {
  fileprivate static func moreThanRequested(_ decided: Money, _ requested: Money) -> Text {
    Text(
      sv: """
        Beslutet ger \(decided.shown(in: .swedish)), men ni sökte \
        \(requested.shown(in: .swedish)). Rätta beloppet, eller lägg in den ansökan i \
        ärendet som ICLD har prövat.
        """,
      en: """
        The decision grants \(decided.shown(in: .english)), but you applied for \
        \(requested.shown(in: .english)). Either correct the amount, or put into the case the \
        application that ICLD assessed.
        """)
  }
}
