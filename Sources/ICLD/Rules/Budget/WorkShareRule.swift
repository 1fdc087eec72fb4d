public import Diagnostics
import FormKit
public import RuleKit

/// Work stays within its part of the amount, where the edition gives one.
public enum WorkShareRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD005", .warning,
    title: Text(
      sv: "Arbetsinsatserna ryms inom sin del", en: "The work is within its part of the amount"),
    reason: Text(
      sv: """
        Av riktpunkten för en styrgrupp är hälften avsedd för arbetsinsatser. Nivån bestäms i \
        samråd med ICLD.
        """,
      en: """
        Of the guide value for a steering group, half is meant for work. The level is settled in \
        consultation with ICLD.
        """),
    basis: .verified, citation: .budgetGuidelines, canBeWaived: true,
    firing: [
      .change(
        of: .project2013,
        """
        typ: styrgrupp
        budget:
          rader:
            - {år: 2014, post: logi, belopp: 20 000}
            - {år: 2014, post: arbetsinsatser, belopp: 100 000} # <--
            - {år: 2014, post: arbetsinsatser, belopp: 50 001}
            - {år: 2015, post: arbetsinsatser, belopp: 150 000}
        """),
      .change(
        of: .project2013,
        """
        typ: styrgrupp
        samarbetsform: trepart
        budget:
          rader:
            - {år: 2015, post: arbetsinsatser, belopp: 240 000} # <--
          annan_finansiering:
            - {källa: Västerås stad, belopp: 30 000, status: beslutad}
        """),
      .change(
        "budget:\n  rader:\n    - {år: 2014, post: arbetsinsatser, belopp: 100 001} # <--\n",
        beside: [.edition: workPerApplication]),
    ],
    silent: [
      .change(
        of: .project2013,
        """
        typ: styrgrupp
        budget:
          rader:
            - {år: 2014, post: arbetsinsatser, belopp: 150 000}
            - {år: 2014, post: logi, belopp: 150 000}
            - {år: 2015, post: arbetsinsatser, belopp: 150 000}
        """),
      .change(
        of: .project2013,
        """
        typ: styrgrupp
        samarbetsform: flerpart
        budget:
          rader:
            - {år: 2014, post: arbetsinsatser, belopp: 200 000}
        """),
      // The part of a project's amount is not known.
      .change(
        of: .project2013,
        "budget:\n  rader:\n    - {år: 2014, post: arbetsinsatser, belopp: 450 000}\n"),
      .change(
        "budget:\n  rader:\n    - {år: 2014, post: arbetsinsatser, belopp: 100 000}\n",
        beside: [.edition: workPerApplication]),
      // Whether the other financing is for work is not stated.
      .change(
        "budget:\n  rader:\n    - {år: 2014, post: arbetsinsatser, belopp: 100 001}\n"
          + "  annan_finansiering:\n    - {källa: Västerås stad, belopp: 1, status: beslutad}\n",
        beside: [.edition: workPerApplication]),
    ])

  private static let workPerApplication = """
    ceilings:
      - {kind: inception, amount: 275 000, per: application, limit: maximum, of_which_work: 100 000, source: S1}

    """

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let budget = application.budget
    guard budget.lines.contains(where: { $0.post == .work }) else { return }
    let ceilings = context.edition.ceilings(
      for: application, where: { $0.work != nil }, &outcome)
    if ceilings.contains(where: { $0.work == .unknown }) { outcome.notChecked(.shareUnknown) }
    let yearly = ceilings.filter { $0.period == .year }
    if let share = BudgetLimit(\.work, of: yearly, in: context.edition) {
      let years = budget.years(above: share.amount) { $0.post == .work }
      if !years.unclear.isEmpty { outcome.notChecked(.coverageUnknown) }
      for year in years.above {
        outcome.report(
          year.together.map { Text.yearsAbove(year, share.amount, $0) }
            ?? .above(year.amount, share.amount, year.excess, in: year.year),
          at: year.place / BudgetLine.post, citation: share.citation)
      }
    }
    let whole = ceilings.filter { $0.period == .application }
    if let share = BudgetLimit(\.work, of: whole, in: context.edition) {
      report(budget, above: share, &outcome)
    }
  }

  /// The work of all years together.
  private static func report(
    _ budget: Budget, above share: BudgetLimit, _ outcome: inout Outcome
  ) {
    let lines = Application.root / Application.budget / Budget.lines
    let work = lines.items(of: budget.lines).filter { $0.value.post == .work }
    guard let first = work.first, let amount = Money.sum(work.compactMap(\.value.amount)),
      amount > share.amount
    else { return }
    let other = max(Money.sum(budget.otherFinancing.compactMap(\.amount)) ?? .zero, .zero)
    guard let rest = amount.subtracting(other), rest > share.amount,
      let excess = rest.subtracting(share.amount)
    else { return outcome.notChecked(.coverageUnknown) }
    outcome.report(
      .above(amount, share.amount, excess, in: nil), at: first.place / BudgetLine.post,
      citation: share.citation)
  }
}

extension Text {
  fileprivate static let shareUnknown = Text(
    sv: "Hur stor del av beloppet som får gå till arbetsinsatser är inte känt för utgåvan.",
    en: "How much of the amount may be for work is not known for the edition.")

  fileprivate static let coverageUnknown = Text(
    sv: """
      Det framgår inte hur mycket av den andra finansieringen som gäller arbetsinsatser, så det \
      går inte att avgöra om de ryms inom sin del.
      """,
    en: """
      How much of the other financing is for work is not stated, so it cannot be told whether the \
      work is within its part.
      """)

  fileprivate static func above(
    _ amount: Money, _ share: Money, _ excess: Money, in year: Int?
  ) -> Text {
    let during = year.map { Text(sv: " för \($0)", en: " for \($0)") } ?? Text(same: "")
    let each = year == nil ? Text(same: "") : Text(sv: " om året", en: " a year")
    return Text(
      sv: """
        Arbetsinsatserna\(during.sv) kostar \(amount.shown(in: .swedish)), men den del som är \
        avsedd för arbete är \(share.shown(in: .swedish))\(each.sv). Minska dem med \
        \(excess.shown(in: .swedish)), eller kom överens med ICLD om en annan fördelning innan ni \
        lämnar in.
        """,
      en: """
        The work\(during.en) costs \(amount.shown(in: .english)), but the part meant for work is \
        \(share.shown(in: .english))\(each.en). Either cut it by \(excess.shown(in: .english)), or \
        agree on another split with ICLD before you submit.
        """)
  }

  fileprivate static func yearsAbove(
    _ above: YearAbove, _ share: Money, _ together: YearsAbove
  ) -> Text {
    let (amount, years, rest) = (above.amount, together.inWords, together.rest)
    return Text(
      sv: """
        Arbetsinsatserna för \(above.year) kostar \(amount.shown(in: .swedish)), men den del som \
        är avsedd för arbete är \(share.shown(in: .swedish)) om året. \(years.sv) Minska det som \
        är för mycket med tillsammans \(rest.shown(in: .swedish)), eller kom överens med ICLD om \
        en annan fördelning innan ni lämnar in.
        """,
      en: """
        The work for \(above.year) costs \(amount.shown(in: .english)), but the part meant for \
        work is \(share.shown(in: .english)) a year. \(years.en) Either cut what is too much by \
        \(rest.shown(in: .english)) in all, or agree on another split with ICLD before you submit.
        """)
  }
}
