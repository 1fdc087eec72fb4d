public import Diagnostics
import FormKit
public import RuleKit

/// No amount that was granted is below zero.
public enum NegativeGrantRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC008", .error,
    title: Text(
      sv: "Beviljade belopp är inte mindre än noll", en: "Granted amounts are not below zero"),
    reason: Text(
      sv: """
        Ett beslut delar ut pengar. Ett avdrag på en post döljer vad de andra posterna får kosta.
        """,
      en: """
        A decision hands out money. A deduction on one post hides what the others may cost.
        """),
    basis: .logic,
    firing: [
      .change(
        in: .decision,
        """
        poster:
          - {post: logi, belopp: 133 600}
          - {post: spridning, belopp: -2 600} # <--
        """),
      .change(
        in: .decision,
        """
        per_år:
          - {år: 2014, belopp: 132 000}
          - {år: 2015, belopp: -1 000} # <--
        """),
      .change(in: .decision, "beviljat_belopp: -131 000 # <--\n", without: ["posts", "years"]),
    ],
    silent: [
      .change(
        in: .decision,
        """
        poster:
          - {post: logi, belopp: 131 000}
          - {post: spridning, belopp: 0}
        """)
    ])

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let root = Decision.root
    for (place, post) in (root / Decision.posts).items(of: decision.posts) {
      guard let amount = post.amount, amount < .zero else { continue }
      outcome.report(.negative(amount), at: place / DecidedPost.amount)
    }
    for (place, year) in (root / Decision.years).items(of: decision.years) {
      guard let amount = year.amount, amount < .zero else { continue }
      outcome.report(.negative(amount), at: place / DecidedYear.amount)
    }
    if let decided = decision.decided, decided < .zero {
      outcome.report(.negative(decided), at: root / Decision.decided)
    }
  }
}

extension Text {
  fileprivate static func negative(_ amount: Money) -> Text {
    Text(
      sv: """
        Beloppet är \(amount.shown(in: .swedish)), men det som beviljas kan inte vara mindre än \
        noll. Skriv beloppet som det står i ICLD:s beslut.
        """,
      en: """
        The amount is \(amount.shown(in: .english)), but what is granted cannot be below zero. \
        Write the amount as it stands in ICLD's decision.
        """)
  }
}
