public import Diagnostics
import FormKit
public import RuleKit

/// A decision that grants says how much.
public enum GrantedAmountRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC014", .error,
    title: Text(
      sv: "Ett beviljat bidrag har ett belopp", en: "A grant has an amount"),
    reason: Text(
      sv: """
        Redovisningen jämförs med det som har beviljats. Utan belopp finns det inget att jämföra \
        med.
        """,
      en: """
        The report is compared with what was granted. Without an amount there is nothing to \
        compare with.
        """),
    basis: .logic,
    firing: [
      .change(
        in: .decision, "utfall: beviljad\n", without: ["decided", "years", "posts"]),
      .change(
        in: .decision, of: .inception2023,
        """
        outcome: approved_with_changes
        """,
        without: ["decided", "years", "posts"]),
    ],
    silent: [
      .change(in: .decision, "beviljat_belopp: 131 000\n", without: ["years", "posts"]),
      .change(
        in: .decision, "poster:\n  - {post: logi, belopp: 131 000}\n",
        without: ["decided", "years"]),
      .change(in: .decision, "utfall: avslag\n", without: ["decided", "years", "posts"]),
      // Another rule says that the outcome is missing.
      .change(in: .decision, "", without: ["outcome", "decided", "years", "posts"]),
    ])

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let result = decision.outcome, result != .rejected, decision.decided == nil,
      decision.posts.isEmpty, decision.years.isEmpty
    else { return }
    outcome.report(.noAmount, at: Decision.root / Decision.decided)
  }
}

extension Text {
  fileprivate static let noAmount = Text(
    sv: """
      Bidraget är beviljat, men det står inte hur mycket. Skriv in ”beviljat_belopp” och ”poster” \
      så som de står i ICLD:s beslut.
      """,
    en: """
      The grant was approved, but it does not say how much. Fill in “decided” and “posts” as they \
      stand in ICLD's decision.
      """)
}
