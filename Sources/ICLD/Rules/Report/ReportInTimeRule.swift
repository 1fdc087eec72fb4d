public import Diagnostics
import FormKit
public import RuleKit

/// The report is signed no later than the day that the decision gives for it.
public enum ReportInTimeRule: ReportRule {
  public static let info = RuleInfo(
    "REP011", .warning,
    title: Text(
      sv: "Redovisningen är klar i tid enligt beslutet",
      en: "The report is ready in time, by the decision"),
    reason: Text(
      sv: "Beslutet anger när varje år ska vara redovisat, och pengarna betalas ut först därefter.",
      en: "The decision says when each year is to be reported; the money is paid only after that."),
    basis: .logic, canBeWaived: true, comparesDocuments: true,
    firing: [
      .change(in: .report, "underskrift:\n  datum: 2015-03-01 # <--\n"),
      .change(
        in: .report, of: .project2013,
        "ärende:\n  redovisningsår: 2\nunderskrift:\n  datum: 2016-03-01 # <--\n"),
      // Not signed yet, and the day has passed.
      .change(
        in: .report, "underskrift: # <--\n  titel: stadsdirektör\n", without: ["signature.date"]),
    ],
    silent: [
      .change(in: .report, "underskrift:\n  datum: 2015-02-28\n"),
      .change(
        in: .report, of: .project2013,
        "ärende:\n  redovisningsår: 2\nunderskrift:\n  datum: 2016-02-29\n"),
      .change(
        in: .report, "underskrift:\n  titel: stadsdirektör\n", without: ["signature.date"],
        beside: [
          .decision:
            "redovisning:\n  - {redovisningsår: 1, slag: slutredovisning, senast: 2150-02-28}\n"
        ]),
      .change(
        in: .report, "underskrift:\n  datum: 2015-03-15\n",
        beside: [
          .decision: """
          redovisning:
            - {redovisningsår: 1, slag: delredovisning, senast: 2015-02-28}
            - {redovisningsår: 1, slag: slutredovisning, senast: 2015-03-31}
          """
        ]),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let year = report.details.year else { return }
    guard let decision = context.decisionAtHand(&outcome) else { return }
    guard let row = decision.lastRow(of: report.details.kind, year: year),
      let due = decision.reporting[row].due
    else { return outcome.notChecked(.noDate(year)) }
    let related = RelatedPlace.in(Decision.self, holds: due) {
      ($0 / Decision.reporting)[row] / ReportingDate.due
    }
    let place = Report.root / Report.signature / Signature.date
    if let signed = report.signature.date {
      if signed > due { outcome.report(.signedLate(signed, due), at: place, related: [related]) }
    } else if context.today > due {
      outcome.report(.notSigned(due, context.today), at: place, related: [related])
    }
  }
}

extension Decision {
  /// The last day for the report on a year; nil where the decision gives none.
  func lastDay(of kind: ReportKind?, year: Int) -> CalendarDate? {
    lastRow(of: kind, year: year).flatMap { reporting[$0].due }
  }

  /// Where the last day for the report on a year stands: of those of its kind, or else of any.
  fileprivate func lastRow(of kind: ReportKind?, year: Int) -> Int? {
    let rows = reporting.indices.filter { reporting[$0].year == year && reporting[$0].due != nil }
    let ofKind = rows.filter { reporting[$0].kind == kind }
    return (ofKind.isEmpty ? rows : ofKind).max {
      reporting[$0].due ?? .earliest < reporting[$1].due ?? .earliest
    }
  }
}

extension Text {
  fileprivate static func noDate(_ year: Int) -> Text {
    Text(
      sv: "Beslutet anger ingen sista dag för redovisningen av år \(year).",
      en: "The decision gives no last day for the report on year \(year).")
  }

  fileprivate static func signedLate(_ signed: CalendarDate, _ due: CalendarDate) -> Text {
    Text(
      sv: """
        Redovisningen är undertecknad den \(signed.shown(in: .swedish)), men beslutets sista dag \
        är den \(due.shown(in: .swedish)). Rätta datumet om det är felskrivet, eller hör av er \
        till ICLD om förseningen.
        """,
      en: """
        The report is signed on \(signed.shown(in: .english)), but the decision's last day is \
        \(due.shown(in: .english)). Either correct the date if it is mistyped, or get in touch \
        with ICLD about the delay.
        """)
  }

  fileprivate static func notSigned(_ due: CalendarDate, _ today: CalendarDate) -> Text {
    Text(
      sv: """
        Redovisningen är inte daterad, och beslutets sista dag, den \(due.shown(in: .swedish)), \
        har passerat: i dag är det den \(today.shown(in: .swedish)). Skriv dagen för \
        underskriften, eller hör av er till ICLD om förseningen.
        """,
      en: """
        The report is not dated, and the decision's last day, \(due.shown(in: .english)), has \
        passed: today is \(today.shown(in: .english)). Either write the day of the signature, or \
        get in touch with ICLD about the delay.
        """)
  }
}
