public import Diagnostics
import FormKit
public import RuleKit

/// A post whose outcome is not what was granted says why.
///
/// How large a difference may be without an explanation is not known, so any is reported.
public enum DifferenceExplainedRule: ReportRule {
  public static let info = RuleInfo(
    "FIN004", .error,
    title: Text(
      sv: "Skillnaden mellan beviljat och utfall är förklarad",
      en: "The difference between grant and outcome is explained"),
    reason: Text(
      sv: """
        Den som granskar frågar efter varje skillnad. Hur stor den får vara utan förklaring är \
        inte känt.
        """,
      en: """
        Whoever examines the report asks about each difference. How large it may be without an \
        explanation is not known.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: kost, beviljat: 5 000, utfall: 5 000}
            - {post: logi, beviljat: 14 000, utfall: 13 999.99} # <--
        """),
      .change(
        in: .report, of: .inception2023,
        """
        finance:
          posts:
            - post: work
              decided: 50 000
              outcome: 50 000.01 # <--
        """),
      // The grant was used in part by an earlier report, and is not used up by this one.
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          redovisningsår: 2
        ekonomi:
          poster:
            - {år: 2015, post: internationella_resor, beviljat: 36 000, utfall: 9 000} # <--
        """,
        twins: [
          .report: """
          ekonomi:
            poster:
              - {år: 2015, post: internationella_resor, beviljat: 36 000, utfall: 26 000} # <--
          """
        ]),
    ],
    silent: [
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000, utfall: 13 000, förklaring: Rabatt på hotellet.}
            - {post: kost, beviljat: 5 000, utfall: 5 000}
        """),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000}
            - {post: kost, utfall: 5 000}
        """),
      .change(
        in: .report, of: .project2013,
        """
        ärende:
          redovisningsår: 2
        ekonomi:
          poster:
            - {år: 2015, post: internationella_resor, beviljat: 36 000, utfall: 10 000}
        """,
        twins: [
          .report: """
          ekonomi:
            poster:
              - {år: 2015, post: internationella_resor, beviljat: 36 000, utfall: 26 000}
          """
        ]),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let posts = Report.root / Report.finance / Finance.posts
    let earlier = EarlierUse(before: report, in: context)
    for (place, post) in posts.items(of: report.finance.posts) {
      guard post.explanation == nil, let cost = post.outcome, let granted = post.decided else {
        continue
      }
      let room = earlier?.room(of: post) ?? PostRoom(used: .zero, most: granted)
      guard cost != room.most else { continue }
      guard room.isKnown else {
        outcome.notChecked(.earlierUseUnknown)
        continue
      }
      outcome.report(
        room.used > .zero
          ? .notExplained(cost, granted, after: room) : .notExplained(cost, granted),
        at: place / PostOutcome.outcome, related: earlier?.places(of: post) ?? [])
    }
  }
}

extension Text {
  fileprivate static func notExplained(_ cost: Money, _ granted: Money) -> Text {
    Text(
      sv: """
        Utfallet är \(cost.shown(in: .swedish)) och beviljat är \(granted.shown(in: .swedish)), \
        men skillnaden är inte förklarad. Skriv under ”förklaring” vad den beror på, eller rätta \
        utfallet.
        """,
      en: """
        The outcome is \(cost.shown(in: .english)) and the grant \(granted.shown(in: .english)), \
        but the difference is not explained. Either write under “explanation” what it is due to, \
        or correct the outcome.
        """)
  }

  fileprivate static func notExplained(
    _ cost: Money, _ granted: Money, after room: PostRoom
  ) -> Text {
    Text(
      sv: """
        Utfallet är \(cost.shown(in: .swedish)). Av de \(granted.shown(in: .swedish)) som \
        beviljades har tidigare redovisningar använt \(room.used.shown(in: .swedish)), så \
        \(room.most.shown(in: .swedish)) var kvar, men skillnaden är inte förklarad. Skriv under \
        ”förklaring” vad den beror på, eller rätta utfallet.
        """,
      en: """
        The outcome is \(cost.shown(in: .english)). Of the \(granted.shown(in: .english)) granted \
        earlier reports have used \(room.used.shown(in: .english)), which left \
        \(room.most.shown(in: .english)), but the difference is not explained. Either write under \
        “explanation” what it is due to, or correct the outcome.
        """)
  }
}
