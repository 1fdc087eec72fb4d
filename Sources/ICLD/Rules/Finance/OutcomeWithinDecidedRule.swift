public import Diagnostics
import FormKit
public import RuleKit

/// No post has cost more than was granted for it.
public enum OutcomeWithinDecidedRule: ReportRule {
  public static let info = RuleInfo(
    "FIN003", .warning,
    title: Text(
      sv: "Utfallet ryms inom det beviljade", en: "The outcome is within what was granted"),
    reason: Text(
      sv: "Bara det som har beviljats betalas ut. Kostar det mer får ni själva stå för resten.",
      en: "Only what was granted is paid. If the cost is higher, you bear the rest yourselves."),
    basis: .logic,
    firing: [
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000, utfall: 14 000.01} # <--
            - {post: kost, beviljat: 5 000, utfall: 3 000}
        """),
      .change(
        in: .report, of: .project2013,
        """
        ekonomi:
          poster:
            - {år: 2014, post: kost, beviljat: 1 000, utfall: 900}
            - {år: 2014, post: logi, beviljat: 14 000, utfall: 16 000} # <--
        """),
    ],
    silent: [
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000, utfall: 14 000}
            - {post: kost, beviljat: 5 000, utfall: 3 000}
        """),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000}
            - {post: kost, utfall: 3 000}
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let posts = Report.root / Report.finance / Finance.posts
    let finance = report.finance
    // A post without an outcome has room still.
    let hasRoom = finance.decidedTotal.flatMap { granted in
      finance.total.map { $0 <= granted }
    }
    for (place, post) in posts.items(of: finance.posts) {
      guard let cost = post.outcome, let granted = post.decided, cost > granted else { continue }
      outcome.report(
        .above(cost, granted, post.difference) + Text(same: " ")
          + (hasRoom ?? false ? .othersHaveRoom : .yourOwn),
        at: place / PostOutcome.outcome)
    }
  }
}

extension Text {
  fileprivate static func above(_ cost: Money, _ granted: Money, _ excess: Money?) -> Text {
    let excess =
      excess.map {
        Text(sv: "\($0.shown(in: .swedish)) mer än", en: "\($0.shown(in: .english)) more than")
      } ?? Text(sv: "mer än", en: "more than")
    return Text(
      sv: """
        Utfallet är \(cost.shown(in: .swedish)), \(excess.sv) de \(granted.shown(in: .swedish)) \
        som beviljades för posten.
        """,
      en: """
        The outcome is \(cost.shown(in: .english)), \(excess.en) the \
        \(granted.shown(in: .english)) granted for the post.
        """)
  }

  fileprivate static let yourOwn = Text(
    sv: """
      Bara det som beviljades betalas ut. Rätta utfallet om det är fel, eller räkna med att själva \
      stå för resten.
      """,
    en: """
      Only what was granted is paid. Either correct the outcome if it is wrong, or expect to bear \
      the rest yourselves.
      """)

  fileprivate static let othersHaveRoom = Text(
    sv: """
      Bara det som beviljades betalas ut. Rätta utfallet om det är fel, eller fråga ICLD om resten \
      kan betalas med det som är kvar av andra poster.
      """,
    en: """
      Only what was granted is paid. Either correct the outcome if it is wrong, or ask ICLD \
      whether the rest can be paid with what is left of other posts.
      """)
}
