public import Diagnostics
import FormKit
public import RuleKit

/// A partial report is not due before the year that it is about is over.
///
/// The decision names no days for a report year, so its end is reckoned, and ICLD may have decided
/// otherwise: a decision holds no waivers, so what may stand is a note. The final report has a rule
/// of its own.
public enum PartialReportAfterYearRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC020", .note,
    title: Text(
      sv: "En delredovisning ska lämnas när dess år är slut",
      en: "A partial report is due when its year is over"),
    reason: Text(
      sv: """
        En delredovisning beskriver ett år av insatsen. Ska den lämnas medan året pågår kan dagen \
        eller redovisningsåret vara felskrivet.
        """,
      en: """
        A partial report describes one year of the initiative. If it is due while the year goes \
        on, the day or the report year may be mistyped.
        """),
    basis: .house, comparesDocuments: true,
    firing: [
      .change(
        in: .decision, of: .project2013,
        """
        redovisning:
          - {redovisningsår: 1, slag: delredovisning, senast: 2015-02-28}
          - redovisningsår: 2
            slag: delredovisning
            senast: 2015-11-30 # <--
          - {redovisningsår: 3, slag: slutredovisning, senast: 2017-02-28}
        """,
        beside: [.application: "i_korthet:\n  period: 2014-01-15 – 2016-12-31 # <--\n"]),
      // Neither the turn of the year nor the anniversary comes before it.
      .change(
        in: .decision, of: .project2013,
        """
        redovisning:
          - redovisningsår: 1
            slag: delredovisning
            senast: 2015-08-30 # <--
          - {redovisningsår: 2, slag: slutredovisning, senast: 2016-11-30}
        per_år:
          - {år: 2014, belopp: 31 000}
          - {år: 2015, belopp: 50 000}
          - {år: 2016, belopp: 50 000}
        poster:
        """,
        beside: [.application: "i_korthet:\n  period: 2014-09-01 – 2016-08-31\n"]),
    ],
    silent: [
      .change(
        in: .decision, of: .project2013,
        """
        redovisning:
          - {redovisningsår: 1, slag: delredovisning, senast: 2014-12-31}
          - {redovisningsår: 2, slag: delredovisning, senast: 2016-02-29}
          - {redovisningsår: 3, slag: slutredovisning, senast: 2017-02-28}
        """),
      // A year of the case may end on an anniversary, though the grant is for calendar years.
      .change(
        in: .decision, of: .project2013,
        """
        redovisning:
          - {redovisningsår: 1, slag: delredovisning, senast: 2015-08-31}
          - {redovisningsår: 2, slag: slutredovisning, senast: 2016-11-30}
        per_år:
          - {år: 2014, belopp: 31 000}
          - {år: 2015, belopp: 50 000}
          - {år: 2016, belopp: 50 000}
        poster:
        """,
        beside: [.application: "i_korthet:\n  period: 2014-09-01 – 2016-08-31\n"]),
      // Other rules say that a year stands twice, and that there are more years than the initiative
      // has.
      .change(
        in: .decision,
        """
        redovisning:
          - {redovisningsår: 1, slag: delredovisning, senast: 2014-08-31}
          - {redovisningsår: 1, slag: slutredovisning, senast: 2015-02-28}
        """),
      .change(
        in: .decision,
        """
        redovisning:
          - {redovisningsår: 1, slag: delredovisning, senast: 2014-08-31}
          - {redovisningsår: 2, slag: slutredovisning, senast: 2015-02-28}
        """),
      // There is nothing to compare with; another rule says what is wrong.
      .change(
        in: .decision, of: .project2013,
        "redovisning:\n  - {redovisningsår: 1, slag: delredovisning, senast: 2014-02-28}\n",
        beside: [.application: "i_korthet:\n  period: 2016-12-31 – 2014-01-15\n"]),
    ])

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard decision.outcome != .rejected else { return }
    let rows = (Decision.root / Decision.reporting).items(of: decision.reporting)
    guard rows.contains(where: { $0.value.kind == .partial }) else { return }
    guard let application = context.applicationAtHand(&outcome) else { return }
    guard let period = application.inShort.period, period.isOrdered else { return }
    let years = ReportYears(period: period, decision: decision)
    // Where a year stands twice or has no days, it is not known which days a report is about.
    guard Set(decision.reporting.compactMap(\.year)).count == rows.count,
      years.period(of: years.count) != nil
    else { return }
    for (place, date) in rows where date.kind == .partial {
      guard let year = date.year, let due = date.due, let end = years.period(of: year)?.end,
        due < end
      else { continue }
      outcome.report(
        .tooEarly(year, due, end), at: place / ReportingDate.due,
        related: [context.periodPlace(period)])
    }
  }
}

extension Text {
  fileprivate static func tooEarly(
    _ year: Int, _ due: CalendarDate, _ end: CalendarDate
  ) -> Text {
    Text(
      sv: """
        Redovisningen av år \(year) ska lämnas senast den \(due.shown(in: .swedish)), men året \
        är enligt Bidrags räkning slut först den \(end.shown(in: .swedish)). Rätta dagen eller \
        redovisningsåret om något är felskrivet. Står det så i ICLD:s beslut ska det stå kvar; \
        fråga då ICLD vilken tid redovisningen ska gälla.
        """,
      en: """
        The report on year \(year) is due by \(due.shown(in: .english)), but as Bidrag reckons the \
        year is not over until \(end.shown(in: .english)). Correct the day or the report year if \
        one is mistyped. If ICLD's decision says so, leave it; then ask ICLD what time the \
        report is to be about.
        """)
  }
}
