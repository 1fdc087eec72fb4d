public import Diagnostics
import FormKit
public import RuleKit

/// A project lasts as long as the edition allows.
public enum ProjectLengthRule: ApplicationRule {
  public static let info = RuleInfo(
    "ELG005", .error,
    title: Text(
      sv: "Projektet är så långt som programmet tillåter",
      en: "The project is of a length that the programme allows"),
    reason: Text(
      sv: "Programmet ger bidrag till projekt av en viss längd. Den anges i utgåvan.",
      en: "The programme gives grants to projects of a certain length, which the edition states."),
    basis: .verified, citation: .applicationSummaries, canBeWaived: true,
    firing: [
      .change(of: .project2013, period("2014-01-15 – 2017-01-15 # <--"), beside: oneToThree),
      .change(of: .project2013, period("2014-01-15 – 2015-01-13 # <--"), beside: oneToThree),
    ],
    silent: [
      .change(of: .project2013, period("2014-01-15 – 2017-01-14"), beside: oneToThree),
      .change(of: .project2013, period("2016-02-29 – 2017-02-28"), beside: oneToThree),
      .change(period("2014-01-15 – 2014-06-30"), beside: oneToThree),
      // Another rule says that the period ends before it starts.
      .change(of: .project2013, period("2014-01-15 – 2013-12-31"), beside: oneToThree),
      // What an edition does not know is not checked.
      .change(of: .project2013, period("2014-01-15 – 2019-01-15")),
    ])

  private static let oneToThree: [RuleExample.Document: String] = [
    .edition: "project_years: {min: 1, max: 3, source: S23}\n"
  ]

  private static func period(_ period: String) -> String { "i_korthet:\n  period: \(period)\n" }

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard application.kind == .project, let period = application.inShort.period, period.isOrdered
    else { return }
    let place = Application.root / Application.inShort / InShort.period
    let bounds = context.edition.projectYears
    let citation = context.edition.citation(bounds.source)
    if let limit = months(bounds.min, in: context, &outcome), period.isShorter(thanMonths: limit) {
      outcome.report(
        .tooShort(period, limit, context.edition), at: place, citation: citation)
    }
    if let limit = months(bounds.max, in: context, &outcome), period.isLonger(thanMonths: limit) {
      outcome.report(.tooLong(period, limit, context.edition), at: place, citation: citation)
    }
  }

  /// The months of so many years; nil, and reported as not checked, where the edition does not
  /// know.
  private static func months(
    _ years: Known<Int>?, in context: CaseContext, _ outcome: inout Outcome
  ) -> Int? {
    guard case .known(let years) = years else {
      outcome.notChecked(.lengthUnknown(context.edition))
      return nil
    }
    let (months, isOverflow) = years.multipliedReportingOverflow(by: 12)
    return isOverflow ? nil : months
  }
}

extension Text {
  fileprivate static func lengthUnknown(_ edition: Edition) -> Text {
    let edition = edition.inWords
    return Text(
      sv: "Hur långt ett projekt får vara är inte känt för \(edition.sv).",
      en: "How long a project may be is not known for \(edition.en).")
  }

  fileprivate static func tooShort(_ period: Period, _ months: Int, _ edition: Edition) -> Text {
    let (limit, edition) = (years(months), edition.inWords)
    let last = period.lastDay(ofMonths: months)
    return Text(
      sv: """
        Perioden \(period.shown(in: .swedish)) är kortare än \(limit.sv), men enligt \(edition.sv) \
        pågår ett projekt minst så länge. Låt det sluta tidigast \(last.shown(in: .swedish)), \
        eller välj en annan typ av ansökan.
        """,
      en: """
        The period \(period.shown(in: .english)) is shorter than \(limit.en), but under \
        \(edition.en) a project lasts at least that long. Either let it end on \
        \(last.shown(in: .english)) at the earliest, or choose another kind of application.
        """)
  }

  fileprivate static func tooLong(_ period: Period, _ months: Int, _ edition: Edition) -> Text {
    let (limit, edition) = (years(months), edition.inWords)
    let last = period.lastDay(ofMonths: months)
    return Text(
      sv: """
        Perioden \(period.shown(in: .swedish)) är längre än \(limit.sv), men enligt \(edition.sv) \
        pågår ett projekt högst så länge. Låt det sluta senast \(last.shown(in: .swedish)), eller \
        låt det börja senare.
        """,
      en: """
        The period \(period.shown(in: .english)) is longer than \(limit.en), but under \
        \(edition.en) a project lasts at most that long. Either let it end on \
        \(last.shown(in: .english)) at the latest, or let it start later.
        """)
  }

  private static func years(_ months: Int) -> Text {
    let years = months / 12
    return Text(sv: "\(years) år", en: years == 1 ? "1 year" : "\(years) years")
  }
}
