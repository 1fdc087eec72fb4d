public import Diagnostics
import FormKit
public import RuleKit

/// The years for which money was granted are those of the period applied for.
public enum DecidedYearRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC011", .warning,
    title: Text(
      sv: "Beslutets år är insatsens år",
      en: "The decision's years are those of the initiative"),
    reason: Text(
      sv: """
        Pengarna gäller den tid som ansökan beskriver. Ett annat år är oftast en felskrivning, och \
        redovisningen kan då inte stämma.
        """,
      en: """
        The money is for the time that the application describes. Another year is mostly a slip, \
        and then the report cannot agree.
        """),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(in: .decision, "per_år:\n  - {år: 2015, belopp: 131 000} # <--\n"),
      .change(
        in: .decision,
        """
        poster:
          - {år: 2014, post: logi, belopp: 61 000}
          - {år: 2013, post: kost, belopp: 70 000} # <--
        """),
    ],
    silent: [
      .change(
        in: .decision,
        """
        per_år:
          - {år: 2014, belopp: 131 000}
        poster:
          - {år: 2014, post: logi, belopp: 61 000}
          - {post: kost, belopp: 70 000}
        """),
      // There is nothing to compare with; other rules say what is wrong.
      .change(
        in: .decision, "per_år:\n  - {år: 2015, belopp: 131 000}\n",
        beside: [.application: "i_korthet:\n  period: 2014-12-31 – 2014-01-15\n"]),
    ])

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let years = (Decision.root / Decision.years).items(of: decision.years).map {
      ($0 / DecidedYear.year, $1.year)
    }
    let posts = (Decision.root / Decision.posts).items(of: decision.posts).map {
      ($0 / DecidedPost.year, $1.year)
    }
    let stated = (years + posts).compactMap { place, year in year.map { (place, $0) } }
    guard !stated.isEmpty else { return }
    guard let application = context.applicationAtHand(&outcome) else { return }
    guard let period = application.inShort.period, period.isOrdered else { return }
    for (place, year) in stated where !(period.start.year...period.end.year).contains(year) {
      outcome.report(.outside(year, period), at: place, related: [context.periodPlace(period)])
    }
  }
}

extension Text {
  fileprivate static func outside(_ year: Int, _ period: Period) -> Text {
    Text(
      sv: """
        Året \(year) ligger utanför insatsens period, \(period.shown(in: .swedish)). Rätta året, \
        så att det stämmer med ICLD:s beslut. Har ICLD flyttat perioden kan det stå kvar.
        """,
      en: """
        The year \(year) is outside the period of the initiative, \(period.shown(in: .english)). \
        Correct the year, so that it agrees with ICLD's decision. If ICLD moved the period, it may \
        stay.
        """)
  }
}
