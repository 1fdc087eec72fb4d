public import Diagnostics
import FormKit
public import RuleKit

/// The salaries are no more than what work is reported to have cost.
///
/// They may be less: work is also bought.
public enum SalariesWithinWorkRule: ReportRule {
  public static let info = RuleInfo(
    "FIN015", .warning,
    title: Text(
      sv: "Lönerna ryms i posten för arbetsinsatser",
      en: "The salaries are within the post for work"),
    reason: Text(
      sv: """
        Löneredovisningen visar vad som ligger bakom arbetskostnaden, och jämförs med den av den \
        som granskar.
        """,
      en: """
        The salary report shows what is behind the cost of work, and whoever examines the report \
        compares the two.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: arbetsinsatser, beviljat: 45 000, utfall: 45 000}
          löner: # <--
            - {roll: strateg, timmar: 100, timkostnad: 450, belopp: 45 000}
            - {roll: ekonom, timmar: 1, timkostnad: 0.01, belopp: 0.01}
        """)
    ],
    silent: [
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: arbetsinsatser, år: 2014, beviljat: 40 000, utfall: 40 000}
            - {post: arbetsinsatser, år: 2015, beviljat: 5 000, utfall: 5 000}
          löner:
            - {roll: strateg, timmar: 100, timkostnad: 450, belopp: 45 000}
        """),
      // Work may be bought besides.
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: arbetsinsatser, beviljat: 45 000, utfall: 45 000}
          löner:
            - {roll: strateg, timmar: 10, timkostnad: 450, belopp: 4 500}
        """),
      // What is missing is told of by other rules.
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: arbetsinsatser, beviljat: 45 000}
          löner:
            - {roll: strateg, timmar: 100, timkostnad: 450, belopp: 45 000}
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let finance = report.finance
    let work = finance.posts.filter { $0.post == .work }.map(\.outcome)
    guard !finance.salaries.isEmpty, !work.isEmpty, !work.contains(nil),
      let cost = Money.sum(work.compactMap(\.self)),
      let salaries = Money.sum(finance.salaries.compactMap(\.amount)), salaries > cost
    else { return }
    outcome.report(
      .exceed(salaries, cost), at: Report.root / Report.finance / Finance.salaries, target: .name)
  }
}

extension Text {
  fileprivate static func exceed(_ salaries: Money, _ cost: Money) -> Text {
    let post = CostPost.work.label
    return Text(
      sv: """
        Lönerna är tillsammans \(salaries.shown(in: .swedish)), men utfallet för posten \
        ”\(post.sv)” är \(cost.shown(in: .swedish)). Rätta lönerna eller utfallet, så att de \
        visar samma arbete.
        """,
      en: """
        The salaries are \(salaries.shown(in: .english)) in all, but the outcome of the post \
        “\(post.en)” is \(cost.shown(in: .english)). Correct either the salaries or the outcome, \
        so that they show the same work.
        """)
  }
}
