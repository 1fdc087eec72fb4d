public import Diagnostics
import FormKit
public import RuleKit

/// The year of each line is one in which its activity can have the cost.
///
/// Tickets, visas and their like are bought before a journey, maybe the year before; board, lodging
/// and what else is used up on the spot is not, but may be invoiced the year after. Work, audit and
/// dissemination may come after, too.
public enum LineYearOfActivityRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD022", .warning,
    title: Text(
      sv: "Radens år stämmer med när aktiviteten äger rum",
      en: "A line's year fits the time of its activity"),
    reason: Text(
      sv: """
        Kostnaden hör till det år då den uppstår, och taken gäller ofta år för år. Biljetter kan \
        köpas året före men inte året efter, och hotell och lokaler kan faktureras året efter, men \
        logi, kost och traktamente uppstår inte året före.
        """,
      en: """
        A cost belongs to the year in which it arises, and ceilings often hold year by year. \
        Tickets may be bought the year before but not the year after, and hotels and premises may \
        be invoiced the year after, but lodging, board and per diem do not arise the year before.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        of: .project2013,
        "budget:\n  rader:\n    - {år: 2014, post: logi, aktivitet: A2, belopp: 14 000} # <--\n"),
      .change(
        of: .project2013,
        """
        budget:
          rader:
            - {år: 2015, post: internationella_resor, aktivitet: A1, belopp: 36 000} # <--
        """),
      .change(
        of: .project2013,
        """
        aktiviteter:
          - {id: A9, start: 2016-02-01, slut: 2016-02-05}
        budget:
          rader:
            - {år: 2014, post: internationella_resor, aktivitet: A9, belopp: 36 000} # <--
        """),
    ],
    silent: [
      // The tickets may be bought the year before.
      .change(
        of: .project2013,
        """
        budget:
          rader:
            - {år: 2014, post: internationella_resor, aktivitet: A2, belopp: 36 000}
            - {år: 2015, post: logi, aktivitet: A2, belopp: 14 000}
        """),
      .change(
        of: .project2013,
        """
        aktiviteter:
          - {id: A9, start: 2014-12-29, slut: 2015-01-03}
        budget:
          rader:
            - {år: 2014, post: logi, aktivitet: A9, belopp: 7 000}
            - {år: 2015, post: logi, aktivitet: A9, belopp: 7 000}
        """),
      // The work goes on after the visit, and what was used at it may be invoiced after.
      .change(
        of: .project2013,
        """
        budget:
          rader:
            - {år: 2015, post: arbetsinsatser, aktivitet: A1, belopp: 45 000}
            - {år: 2015, post: lokaler_och_konferens, aktivitet: A1, belopp: 2 000}
            - {år: 2015, post: material, aktivitet: A1, belopp: 500}
            - {år: 2015, post: lokala_resor, aktivitet: A1, belopp: 900}
            - {år: 2015, post: logi, aktivitet: A1, belopp: 14 000}
        """),
      // Another rule says that the year is outside the period.
      .change("budget:\n  rader:\n    - {år: 2013, post: logi, aktivitet: A1, belopp: 14 000}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let spans = Dictionary(
      application.activities.compactMap { activity in
        activity.id.flatMap { id in activity.days.map { (id, $0) } }
      }, uniquingKeysWith: { first, _ in first })
    guard !spans.isEmpty else { return }
    let period = application.inShort.period
    let lines = Application.root / Application.budget / Budget.lines
    for (place, line) in lines.items(of: application.budget.lines) {
      guard let year = line.year, let post = line.post, let id = line.activity,
        let days = spans[id]
      else { continue }
      if let period, period.isOrdered, !period.years.contains(year) { continue }
      let first = days.start.year - (post.isPaidBefore ? 1 : 0)
      if year < first || year > days.end.year && !post.isPaidAfter {
        outcome.report(.outside(year, id, days), at: place / BudgetLine.year)
      }
    }
  }
}

extension Activity {
  /// The days from start to end; nil where one is missing or they are in the wrong order.
  fileprivate var days: Period? {
    guard let start, let end, start <= end else { return nil }
    return Period(start: start, end: end)
  }
}

extension Text {
  fileprivate static func outside(_ year: Int, _ id: String, _ days: Period) -> Text {
    let id = Text(quoting: id)
    return Text(
      sv: """
        Radens år är \(year), men aktiviteten \(id.sv) äger rum \(days.shown(in: .swedish)). Rätta \
        året, aktiviteten eller aktivitetens datum.
        """,
      en: """
        The year of the line is \(year), but the activity \(id.en) takes place \
        \(days.shown(in: .english)). Correct the year, the activity or the dates of the activity.
        """)
  }
}
