public import Diagnostics
import FormKit
public import RuleKit

/// What is applied for each year stays within the yearly ceiling.
public enum YearWithinCeilingRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD003", .error,
    title: Text(
      sv: "Varje års kostnader ryms under årets tak",
      en: "The costs of each year are within the yearly ceiling"),
    reason: Text(
      sv: """
        Taket för ett projekt gäller varje år för sig. Det som är kvar ett år höjer inte taket för \
        nästa.
        """,
      en: """
        The ceiling of a project holds for each year by itself. What is left of one year does not \
        raise the ceiling of the next.
        """),
    basis: .verified, citation: .budgetGuidelines, canBeWaived: true,
    firing: [
      .change(
        of: .project2013,
        """
        budget:
          rader:
            - {år: 2014, post: logi, belopp: 300 000} # <--
            - {år: 2014, post: logi, belopp: 200 001}
            - {år: 2015, post: logi, belopp: 500 000}
        """),
      .change(
        of: .project2013,
        """
        budget:
          rader:
            - {år: 2015, post: logi, belopp: 600 000} # <--
          annan_finansiering:
            - {källa: Västerås stad, belopp: 50 000, status: beslutad}
        """),
      // The other financing covers each year by itself, but not both.
      .change(
        of: .project2013,
        """
        budget:
          rader:
            - {år: 2014, post: logi, belopp: 512 000} # <--
            - {år: 2015, post: logi, belopp: 512 000}
          annan_finansiering:
            - {källa: Västerås stad, belopp: 12 000, status: beslutad}
        """),
    ],
    silent: [
      .change(
        of: .project2013,
        """
        budget:
          rader:
            - {år: 2014, post: logi, belopp: 500 000}
            - {år: 2015, post: logi, belopp: 500 000}
        """),
      .change(
        of: .project2013,
        """
        samarbetsform: trepart
        budget:
          rader:
            - {år: 2014, post: logi, belopp: 650 000}
        """),
      .change(
        of: .project2013,
        """
        samarbetsform: flerpart
        budget:
          rader:
            - {år: 2014, post: logi, belopp: 900 000}
        """),
      .change(
        of: .project2013,
        """
        budget:
          rader:
            - {år: 2014, post: logi, belopp: 520 000}
          annan_finansiering:
            - {källa: Västerås stad, belopp: 50 000, status: beslutad}
        """),
      .change(
        of: .project2013,
        """
        budget:
          rader:
            - {år: 2014, post: logi, belopp: 504 000}
            - {år: 2015, post: logi, belopp: 508 000}
          annan_finansiering:
            - {källa: Västerås stad, belopp: 12 000, status: beslutad}
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let ceilings = context.edition.ceilings(
      for: application, where: { $0.period == .year && $0.limit == .maximum }, &outcome)
    if ceilings.contains(where: { $0.amount == .unknown }) { outcome.notChecked(.ceilingUnknown) }
    guard let ceiling = BudgetLimit(\.amount, of: ceilings, in: context.edition) else { return }
    let years = application.budget.years(above: ceiling.amount)
    for year in years.unclear { outcome.notChecked(.coverageUnknown(year)) }
    for year in years.above {
      outcome.report(
        .aboveCeiling(year, ceiling.amount), at: year.place / BudgetLine.year,
        citation: ceiling.citation)
    }
  }
}

extension Text {
  fileprivate static let ceilingUnknown = Text(
    sv: "Taket per år för den här typen av ansökan är inte känt för utgåvan.",
    en: "The yearly ceiling for this kind of application is not known for the edition.")

  fileprivate static func coverageUnknown(_ year: Int) -> Text {
    Text(
      sv: """
        Det framgår inte hur mycket av den andra finansieringen som gäller \(year), så det går \
        inte att avgöra om året ryms under taket.
        """,
      en: """
        How much of the other financing is for \(year) is not stated, so it cannot be told whether \
        the year is within the ceiling.
        """)
  }

  fileprivate static func aboveCeiling(_ above: YearAbove, _ ceiling: Money) -> Text {
    let (year, amount) = (above.year, above.amount)
    let isAbove = Text(
      sv: """
        Kostnaderna för \(year) är \(amount.shown(in: .swedish)), men taket är \
        \(ceiling.shown(in: .swedish)) om året.
        """,
      en: """
        The costs of \(year) are \(amount.shown(in: .english)), but the ceiling is \
        \(ceiling.shown(in: .english)) a year.
        """)
    if let together = above.together { return isAbove + Text(same: " ") + .shared(together) }
    let fault =
      above.other.map { other in
        Text(
          sv: """
            Kostnaderna för \(year) är \(amount.shown(in: .swedish)). Även om all annan \
            finansiering, \(other.shown(in: .swedish)), går till det året är det mer än taket på \
            \(ceiling.shown(in: .swedish)) om året.
            """,
          en: """
            The costs of \(year) are \(amount.shown(in: .english)). Even if all other financing, \
            \(other.shown(in: .english)), goes to that year, it is more than the ceiling of \
            \(ceiling.shown(in: .english)) a year.
            """)
      }
      ?? isAbove
    return Text(
      sv: """
        \(fault.sv) Minska årets kostnader med \(above.excess.shown(in: .swedish)), eller täck \
        den delen med annan finansiering.
        """,
      en: """
        \(fault.en) Either cut the costs of the year by \(above.excess.shown(in: .english)), or \
        cover that part with other financing.
        """)
  }

  private static func shared(_ together: YearsAbove) -> Text {
    let (years, rest) = (together.inWords, together.rest)
    return Text(
      sv: """
        \(years.sv) Minska det som ligger över taket med tillsammans \
        \(rest.shown(in: .swedish)), eller täck det med mer annan finansiering.
        """,
      en: """
        \(years.en) Either cut what is above the ceiling by \(rest.shown(in: .english)) in all, or \
        cover that with more other financing.
        """)
  }
}
