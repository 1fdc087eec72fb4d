public import Diagnostics
import FormKit
public import RuleKit

/// The final report is due when the initiative is over.
public enum FinalReportAfterPeriodRule: DecisionRule {
  public static let info = RuleInfo(
    "DEC012", .warning,
    title: Text(
      sv: "Slutredovisningen kommer när insatsen är slut",
      en: "The final report comes when the initiative is over"),
    reason: Text(
      sv: """
        En slutredovisning beskriver hela insatsen. Ska den lämnas medan insatsen pågår är dagen \
        eller perioden oftast felskriven.
        """,
      en: """
        A final report describes the whole initiative. If it is due while the initiative goes on, \
        the day or the period is mostly a slip.
        """),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(
        in: .decision,
        """
        redovisning:
          - {redovisningsår: 1, slag: slutredovisning, senast: 2014-02-28} # <--
        """),
      .change(
        in: .decision,
        """
        redovisning:
          - redovisningsår: 1
            slag: slutredovisning
            senast: 2014-12-30 # <--
        """,
        beside: [.application: "i_korthet:\n  period: 2014-01-15 – 2014-12-31 # <--\n"]),
    ],
    silent: [
      .change(
        in: .decision,
        "redovisning:\n  - {redovisningsår: 1, slag: slutredovisning, senast: 2015-02-28}\n"),
      // Partial reports are made meanwhile.
      .change(
        in: .decision, of: .project2013,
        """
        redovisning:
          - {redovisningsår: 1, slag: delredovisning, senast: 2015-02-28}
        """),
      // There is nothing to compare with; other rules say what is wrong.
      .change(
        in: .decision,
        "redovisning:\n  - {redovisningsår: 1, slag: slutredovisning, senast: 2014-02-28}\n",
        beside: [.application: "i_korthet:\n  period: 2014-12-31 – 2014-01-15\n"]),
    ])

  public static func check(
    _ decision: Decision, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard decision.outcome != .rejected else { return }
    let dates = (Decision.root / Decision.reporting).items(of: decision.reporting)
    let final = dates.compactMap { place, date in
      date.kind == .final ? date.due.map { (place / ReportingDate.due, $0) } : nil
    }
    guard !final.isEmpty else { return }
    guard let application = context.applicationAtHand(&outcome) else { return }
    guard let period = application.inShort.period, period.isOrdered else { return }
    for (place, due) in final where due <= period.end {
      outcome.report(.tooEarly(due, period.end), at: place, related: [context.periodPlace(period)])
    }
  }
}

extension Text {
  fileprivate static func tooEarly(_ due: CalendarDate, _ end: CalendarDate) -> Text {
    Text(
      sv: """
        Slutredovisningen ska lämnas senast den \(due.shown(in: .swedish)), men insatsen pågår \
        till den \(end.shown(in: .swedish)). Rätta dagen, så att den stämmer med ICLD:s beslut. \
        Har ICLD kortat perioden kan den stå kvar.
        """,
      en: """
        The final report is due by \(due.shown(in: .english)), but the initiative goes on until \
        \(end.shown(in: .english)). Correct the day, so that it agrees with ICLD's decision. If \
        ICLD made the period shorter, it may stay.
        """)
  }
}
