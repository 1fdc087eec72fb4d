public import Diagnostics
import FormKit
public import RuleKit

/// The report years follow one another, and reach as far as the initiative.
public enum ReportYearsWholeRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC017", .warning,
    title: Text(
      sv: "Redovisningsåren täcker hela insatsen",
      en: "The report years cover the whole initiative"),
    reason: Text(
      sv: """
        Varje år redovisas för sig. Hoppar beslutet över ett år, eller slutar det för tidigt, blir \
        något år inte redovisat för sig.
        """,
      en: """
        Each year is reported by itself. If the decision skips a year, or stops too early, a year \
        gets no report of its own.
        """),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(
        in: .decision, of: .project2013,
        """
        redovisning:
          - {redovisningsår: 1, slag: delredovisning, senast: 2015-02-28}
          - {redovisningsår: 3, slag: slutredovisning, senast: 2017-02-28} # <--
        """),
      .change(
        in: .decision, of: .project2013,
        """
        redovisning:
          - {redovisningsår: 1, slag: delredovisning, senast: 2015-02-28}
          - {redovisningsår: 2, slag: slutredovisning, senast: 2017-02-28} # <--
        """,
        beside: [.application: "i_korthet:\n  period: 2014-01-15 – 2016-12-31 # <--\n"]),
      .change(
        in: .decision,
        """
        redovisning:
          - {redovisningsår: 1, slag: delredovisning, senast: 2014-10-31}
          - {redovisningsår: 2, slag: slutredovisning, senast: 2015-02-28} # <--
        """),
      .change(
        in: .decision,
        """
        redovisning:
          - {redovisningsår: 1, slag: slutredovisning, senast: 2015-08-31} # <--
        """,
        beside: [.application: "i_korthet:\n  period: 2014-01-15 – 2015-06-30 # <--\n"]),
    ],
    silent: [
      .change(
        in: .decision, of: .project2013,
        """
        redovisning:
          - {redovisningsår: 3, slag: slutredovisning, senast: 2017-02-28}
          - {redovisningsår: 1, slag: delredovisning, senast: 2015-02-28}
          - {redovisningsår: 2, slag: delredovisning, senast: 2016-02-29}
        """),
      // Two years of the case may touch three calendar years, and be reported as either.
      .change(
        in: .decision, of: .project2013,
        """
        redovisning:
          - {redovisningsår: 1, slag: delredovisning, senast: 2015-08-31}
          - {redovisningsår: 2, slag: slutredovisning, senast: 2016-08-31}
        """,
        beside: [.application: "i_korthet:\n  period: 2014-07-01 – 2016-06-30\n"]),
      // A few weeks more are no year of their own.
      .change(
        in: .decision,
        "redovisning:\n  - {redovisningsår: 1, slag: slutredovisning, senast: 2015-03-31}\n",
        beside: [.application: "i_korthet:\n  period: 2014-01-15 – 2015-01-28\n"]),
      // Other rules say that a year stands twice, and that no report is final.
      .change(
        in: .decision, of: .project2013,
        """
        redovisning:
          - {redovisningsår: 1, slag: delredovisning, senast: 2015-02-28}
          - {redovisningsår: 1, slag: slutredovisning, senast: 2017-02-28}
        """),
      .change(
        in: .decision, of: .project2013,
        "redovisning:\n  - {redovisningsår: 1, slag: delredovisning, senast: 2015-02-28}\n"),
    ])

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard decision.outcome != .rejected, !decision.reporting.isEmpty else { return }
    let rows = (Decision.root / Decision.reporting).items(of: decision.reporting)
    let years = Set(decision.reporting.compactMap(\.year))
    // Other rules say that a year is missing, or that one stands twice.
    guard years.count == rows.count else { return }
    for (place, date) in rows {
      guard let year = date.year, year > 1, !years.contains(year - 1) else { continue }
      outcome.report(.skipped(before: year), at: place / ReportingDate.year)
    }
    guard let final = rows.last(where: { $0.value.kind == .final }), let last = final.value.year
    else { return }
    guard let application = context.applicationAtHand(&outcome) else { return }
    guard let period = application.inShort.period, period.isOrdered else { return }
    let place = final.place / ReportingDate.year
    let begun = ReportYears.yearsBegun(in: period)
    if last < begun {
      // The last report may be on a year and a half, but hardly on two years.
      let isPart = period.start.adding(years: last).adding(months: 6) > period.end
      outcome.report(
        isPart ? .partLeft(last, period) : .tooFew(last, period), at: place,
        severity: isPart ? .note : nil, related: [context.periodPlace(period)])
    } else if last > max(begun, period.years.count) {
      outcome.report(
        .tooMany(last, period), at: place, related: [context.periodPlace(period)])
    }
  }
}

extension Text {
  fileprivate static func skipped(before year: Int) -> Text {
    Text(
      sv: """
        Redovisningsår \(year) står här, men inte år \(year - 1). Rätta året, eller lägg till det \
        år som saknas.
        """,
      en: """
        Report year \(year) is listed, but not year \(year - 1). Either correct the year, or add \
        the one that is missing.
        """)
  }

  fileprivate static func tooFew(_ last: Int, _ period: Period) -> Text {
    Text(
      sv: """
        Slutredovisningen gäller år \(last), men insatsen pågår längre än så, \
        \(period.shown(in: .swedish)). Lägg till de år som saknas, så att det stämmer med ICLD:s \
        beslut. Har ICLD kortat perioden kan det stå kvar.
        """,
      en: """
        The final report is for year \(last), but the initiative goes on for longer than that, \
        \(period.shown(in: .english)). Add the years that are missing, so that it agrees with \
        ICLD's decision. If ICLD made the period shorter, it may stay.
        """)
  }

  fileprivate static func partLeft(_ last: Int, _ period: Period) -> Text {
    Text(
      sv: """
        Slutredovisningen gäller år \(last), men insatsen pågår en tid efter det året: perioden är \
        \(period.shown(in: .swedish)). Se efter i ICLD:s beslut om den sista tiden ska redovisas \
        för sig. Annars räknar Bidrag den till år \(last).
        """,
      en: """
        The final report is for year \(last), but the initiative goes on for a while after that \
        year: the period is \(period.shown(in: .english)). See in ICLD's decision whether the last \
        of it is to be reported by itself. Otherwise Bidrag counts it as part of year \(last).
        """)
  }

  fileprivate static func tooMany(_ last: Int, _ period: Period) -> Text {
    Text(
      sv: """
        Slutredovisningen gäller år \(last), men insatsen har inte så många år, \
        \(period.shown(in: .swedish)). Rätta redovisningsåret, så att det stämmer med ICLD:s \
        beslut. Har ICLD förlängt perioden kan det stå kvar.
        """,
      en: """
        The final report is for year \(last), but the initiative does not have so many years, \
        \(period.shown(in: .english)). Correct the report year, so that it agrees with ICLD's \
        decision. If ICLD made the period longer, it may stay.
        """)
  }
}
