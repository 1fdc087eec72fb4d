public import Diagnostics
import FormKit
public import RuleKit

/// The costs stay within the guide value, where the edition has one.
public enum GuideValueRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD004", .warning,
    title: Text(
      sv: "Kostnaderna ryms under riktpunkten", en: "The costs are within the guide value"),
    reason: Text(
      sv: """
        För styrgrupper och för förberedelser med flera parter har ICLD riktpunkter i stället för \
        tak. Nivån bestäms i samråd med ICLD.
        """,
      en: """
        For steering groups and for inceptions of several parties ICLD has guide values instead of \
        ceilings. The level is settled in consultation with ICLD.
        """),
    basis: .verified, citation: .budgetGuidelines, canBeWaived: true,
    firing: [
      .change("samarbetsform: flerpart\nbudget:\n  sökt_belopp: 330 001 # <--\n"),
      .change(
        of: .project2013,
        """
        typ: styrgrupp
        budget:
          rader:
            - {år: 2014, post: logi, belopp: 300 000}
            - {år: 2015, post: logi, belopp: 200 000} # <--
            - {år: 2015, post: kost, belopp: 100 001}
        """),
      .change(
        of: .project2013,
        """
        typ: styrgrupp
        budget:
          rader:
            - {år: 2015, post: logi, belopp: 360 000} # <--
          annan_finansiering:
            - {källa: Västerås stad, belopp: 50 000, status: beslutad}
        """),
    ],
    silent: [
      .change("samarbetsform: flerpart\nbudget:\n  sökt_belopp: 330 000\n"),
      .change(
        of: .project2013,
        """
        typ: styrgrupp
        budget:
          rader:
            - {år: 2014, post: logi, belopp: 300 000}
            - {år: 2015, post: logi, belopp: 300 000}
        """),
      .change(
        of: .project2013,
        """
        typ: styrgrupp
        samarbetsform: trepart
        budget:
          rader:
            - {år: 2014, post: logi, belopp: 400 000}
        """),
      // Whether the other financing is for the year is not stated.
      .change(
        of: .project2013,
        """
        typ: styrgrupp
        budget:
          rader:
            - {år: 2014, post: logi, belopp: 340 000}
          annan_finansiering:
            - {källa: Västerås stad, belopp: 50 000, status: beslutad}
        """),
      // A ceiling is no guide value: other rules have it.
      .change("budget:\n  sökt_belopp: 400 000\n"),
      .change(
        of: .project2013,
        "budget:\n  rader:\n    - {år: 2014, post: logi, belopp: 900 000}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let guides = context.edition.ceilings(
      for: application, where: { $0.limit == .guide }, &outcome)
    if guides.contains(where: { $0.amount == .unknown }) { outcome.notChecked(.guideUnknown) }
    let whole = guides.filter { $0.period == .application }
    if let guide = BudgetLimit(\.amount, of: whole, in: context.edition),
      let requested = application.budget.requested, requested > guide.amount
    {
      outcome.report(
        .above(requested, guide.amount),
        at: Application.root / Application.budget / Budget.requested, citation: guide.citation)
    }
    let yearly = guides.filter { $0.period == .year }
    if let guide = BudgetLimit(\.amount, of: yearly, in: context.edition) {
      let years = application.budget.years(above: guide.amount)
      for year in years.unclear { outcome.notChecked(.coverageUnknown(year)) }
      for year in years.above {
        outcome.report(
          .yearAbove(year, guide.amount), at: year.place / BudgetLine.year,
          citation: guide.citation)
      }
    }
  }
}

extension Text {
  fileprivate static let guideUnknown = Text(
    sv: "Riktpunkten för den här typen av ansökan är inte känd för utgåvan.",
    en: "The guide value for this kind of application is not known for the edition.")

  fileprivate static func coverageUnknown(_ year: Int) -> Text {
    Text(
      sv: """
        Det framgår inte hur mycket av den andra finansieringen som gäller \(year), så det går \
        inte att avgöra om året ryms under riktpunkten.
        """,
      en: """
        How much of the other financing is for \(year) is not stated, so it cannot be told whether \
        the year is within the guide value.
        """)
  }

  fileprivate static func above(_ requested: Money, _ guide: Money) -> Text {
    let excess = requested.subtracting(guide) ?? .zero
    return Text(
      sv: """
        Ni söker \(requested.shown(in: .swedish)), men riktpunkten är \
        \(guide.shown(in: .swedish)). Minska budgeten med \(excess.shown(in: .swedish)), eller \
        kom överens med ICLD om en högre nivå innan ni lämnar in.
        """,
      en: """
        You apply for \(requested.shown(in: .english)), but the guide value is \
        \(guide.shown(in: .english)). Either cut the budget by \(excess.shown(in: .english)), or \
        agree on a higher level with ICLD before you submit.
        """)
  }

  fileprivate static func yearAbove(_ above: YearAbove, _ guide: Money) -> Text {
    if let together = above.together { return yearsAbove(above, guide, together) }
    let other =
      above.other.map { other in
        Text(
          sv: ", även om all annan finansiering (\(other.shown(in: .swedish))) går till det året",
          en: ", even if all other financing (\(other.shown(in: .english))) goes to that year")
      } ?? Text(same: "")
    return Text(
      sv: """
        Kostnaderna för \(above.year) är \(above.amount.shown(in: .swedish)), men riktpunkten är \
        \(guide.shown(in: .swedish)) om året. Det är \(above.excess.shown(in: .swedish)) för \
        mycket\(other.sv). Minska årets kostnader, eller kom överens med ICLD om en högre nivå \
        innan ni lämnar in.
        """,
      en: """
        The costs of \(above.year) are \(above.amount.shown(in: .english)), but the guide value is \
        \(guide.shown(in: .english)) a year. That is \(above.excess.shown(in: .english)) too \
        much\(other.en). Either cut the costs of the year, or agree on a higher level with ICLD \
        before you submit.
        """)
  }

  private static func yearsAbove(
    _ above: YearAbove, _ guide: Money, _ together: YearsAbove
  ) -> Text {
    let (amount, years) = (above.amount, together.inWords)
    return Text(
      sv: """
        Kostnaderna för \(above.year) är \(amount.shown(in: .swedish)), men riktpunkten är \
        \(guide.shown(in: .swedish)) om året. \(years.sv) Minska årens kostnader, eller kom \
        överens med ICLD om en högre nivå innan ni lämnar in.
        """,
      en: """
        The costs of \(above.year) are \(amount.shown(in: .english)), but the guide value is \
        \(guide.shown(in: .english)) a year. \(years.en) Either cut the costs of the years, or \
        agree on a higher level with ICLD before you submit.
        """)
  }
}
