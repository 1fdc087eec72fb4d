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
      // Each report is within the grant, but both together are above it.
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          redovisningsår: 2
        ekonomi:
          poster:
            - {år: 2015, post: internationella_resor, beviljat: 36 000, utfall: 20 000} # <--
        """,
        twins: [
          .report: """
          ekonomi:
            poster:
              - {år: 2014, post: logi, beviljat: 14 000, utfall: 14 000}
              - {år: 2015, post: internationella_resor, beviljat: 36 000, utfall: 16 000.01} # <--
          """
        ]),
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
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          redovisningsår: 2
        ekonomi:
          poster:
            - {år: 2015, post: internationella_resor, beviljat: 36 000, utfall: 20 000}
        """,
        twins: [
          .report: """
          ekonomi:
            poster:
              - {år: 2015, post: internationella_resor, beviljat: 36 000, utfall: 16 000}
          """
        ]),
      // A decision without posts: each report has a share of its own.
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          redovisningsår: 2
        ekonomi:
          poster:
            - {post: logi, beviljat: 36 000, utfall: 36 000}
        """,
        beside: [.decision: "poster:\n"],
        twins: [
          .report: "ekonomi:\n  poster:\n    - {post: logi, beviljat: 36 000, utfall: 36 000}\n"
        ]),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let posts = Report.root / Report.finance / Finance.posts
    let finance = report.finance
    let earlier = EarlierUse(before: report, in: context)
    for (place, post) in posts.items(of: finance.posts) {
      guard let cost = post.outcome, let granted = post.decided else { continue }
      let room = earlier?.room(of: post) ?? PostRoom(used: .zero, most: granted)
      guard cost > room.most else { continue }
      let advice = hasRoom(finance, after: earlier) ? Text.othersHaveRoom : .yourOwn
      if room.isKnown, room.used > .zero {
        outcome.report(
          .aboveLeft(cost, granted, room) + Text(same: " ") + advice,
          at: place / PostOutcome.outcome, related: earlier?.places(of: post) ?? [])
      } else {
        outcome.report(
          .above(cost, granted, post.difference) + Text(same: " ") + advice,
          at: place / PostOutcome.outcome)
      }
    }
  }

  /// Whether what all posts have cost is within what is left of them together. A post without an
  /// outcome has room still.
  private static func hasRoom(_ finance: Finance, after earlier: EarlierUse?) -> Bool {
    guard let total = finance.total else { return false }
    guard let earlier else { return finance.decidedTotal.map { total <= $0 } ?? false }
    var left = Money.zero
    for post in finance.posts {
      guard let room = earlier.room(of: post) else { continue }
      guard let sum = left.adding(room.most) else { return false }
      left = sum
    }
    return total <= left
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

  fileprivate static func aboveLeft(_ cost: Money, _ granted: Money, _ room: PostRoom) -> Text {
    Text(
      sv: """
        Utfallet är \(cost.shown(in: .swedish)), men av de \(granted.shown(in: .swedish)) som \
        beviljades för posten har tidigare redovisningar använt \
        \(room.used.shown(in: .swedish)), så \(room.most.shown(in: .swedish)) är kvar.
        """,
      en: """
        The outcome is \(cost.shown(in: .english)), but of the \(granted.shown(in: .english)) \
        granted for the post earlier reports have used \(room.used.shown(in: .english)), which \
        leaves \(room.most.shown(in: .english)).
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
