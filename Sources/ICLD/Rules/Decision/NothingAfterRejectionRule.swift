public import Diagnostics
import FormKit
public import RuleKit

/// A decision that rejects an application grants nothing.
public enum NothingAfterRejectionRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC013", .error,
    title: Text(sv: "Ett avslag ger inga pengar", en: "A rejection grants no money"),
    reason: Text(
      sv: """
        Står det både avslag och ett belopp vet ingen vad ICLD har beslutat. Ofta är beloppet kvar \
        från ansökan.
        """,
      en: """
        With both a rejection and an amount nobody knows what ICLD decided. Often the amount is \
        left from the application.
        """),
    basis: .logic,
    firing: [
      .change(
        in: .decision,
        """
        utfall: avslag
        beviljat_belopp: 131 000 # <--
        poster:
          - {post: logi, belopp: 131 000} # <--
        """,
        without: ["years"]),
      .change(
        in: .decision,
        """
        utfall: avslag
        per_år:
          - {år: 2014, belopp: 131 000} # <--
        """,
        without: ["decided", "posts"]),
      .change(
        in: .decision, of: .inception2023,
        """
        outcome: rejected
        decided: 0
        posts:
          - post: accommodation
            amount: 20 000 # <--
        """,
        without: ["years"]),
    ],
    silent: [
      .change(
        in: .decision, "utfall: avslag\n", without: ["decided", "years", "posts", "reporting"]),
      .change(
        in: .decision, "utfall: avslag\nbeviljat_belopp: 0\n",
        without: ["years", "posts", "reporting"]),
      .change(in: .decision, "utfall: beviljad_med_ändringar\nbeviljat_belopp: 131 000\n"),
    ])

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard decision.outcome == .rejected else { return }
    let root = Decision.root
    let years = (root / Decision.years).items(of: decision.years).map {
      ($0 / DecidedYear.amount, $1.amount)
    }
    let posts = (root / Decision.posts).items(of: decision.posts).map {
      ($0 / DecidedPost.amount, $1.amount)
    }
    let amounts = [(root / Decision.decided, decision.decided)] + years + posts
    for case (let place, let amount?) in amounts where amount > .zero {
      outcome.report(.granted(amount), at: place)
    }
  }
}

extension Text {
  fileprivate static func granted(_ amount: Money) -> Text {
    Text(
      sv: """
        Utfallet är avslag, men här står \(amount.shown(in: .swedish)). Rätta utfallet, eller ta \
        bort beloppen ur beslutet.
        """,
      en: """
        The outcome is a rejection, but here it says \(amount.shown(in: .english)). Either correct \
        the outcome, or delete the amounts from the decision.
        """)
  }
}
