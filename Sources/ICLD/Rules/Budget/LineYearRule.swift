public import Diagnostics
import FormKit
public import RuleKit

/// The year of each line lies within the period.
public enum LineYearRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD012", .error,
    title: Text(
      sv: "Radens år ligger inom perioden", en: "A line's year lies within the period"),
    reason: Text(
      sv: "Bidraget gäller bara kostnader under den tid som insatsen pågår.",
      en: "The grant is only for costs during the time of the initiative."),
    basis: .logic,
    firing: [
      .change("budget:\n  rader:\n    - {år: 2015, post: logi, belopp: 14 000} # <--\n"),
      .change(
        of: .project2013,
        """
        budget:
          rader:
            - {år: 2013, post: logi, belopp: 14 000} # <--
            - {år: 2014, post: logi, belopp: 14 000}
            - {år: 2017, post: logi, belopp: 14 000} # <--
        """),
    ],
    silent: [
      .change("budget:\n  rader:\n    - {år: 2014, post: logi, belopp: 14 000}\n"),
      .change(
        of: .project2013,
        """
        budget:
          rader:
            - {år: 2014, post: logi, belopp: 14 000}
            - {år: 2016, post: logi, belopp: 14 000}
        """),
      .change(
        """
        i_korthet:
          period: 2014-12-31 – 2014-01-15
        budget:
          rader:
            - {år: 2015, post: logi, belopp: 14 000}
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard let period = application.inShort.period, period.isOrdered else { return }
    let lines = Application.root / Application.budget / Budget.lines
    for (place, line) in lines.items(of: application.budget.lines) {
      guard let year = line.year, !period.years.contains(year) else { continue }
      outcome.report(.outside(year, period), at: place / BudgetLine.year)
    }
  }
}

extension Text {
  fileprivate static func outside(_ year: Int, _ period: Period) -> Text {
    Text(
      sv: """
        \(year) ligger utanför perioden, som är \(period.shown(in: .swedish)). Ändra \
        radens år, eller ändra perioden.
        """,
      en: """
        \(year) lies outside the period, which is \(period.shown(in: .english)). Either change the \
        year of the line, or change the period.
        """)
  }
}
