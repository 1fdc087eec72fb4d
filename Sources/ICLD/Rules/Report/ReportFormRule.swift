public import Diagnostics
import FormKit
public import RuleKit

/// A report is made on the form that was in use on its day.
///
/// The edition of a case is its decision's for good, but ICLD changed systems in 2023: from a day
/// on, cases applied for under earlier rules, too, are reported on the new form.
public enum ReportFormRule: ReportRule {
  public static let info = RuleInfo(
    "REP020", .error,
    title: Text(
      sv: "Redovisningen är gjord på det formulär som används",
      en: "The report is made on the form in use"),
    reason: Text(
      sv: """
        De gamla mallarna gällde bara kompletta redovisningar som kom in senast den 9 mars 2023. \
        Därefter används det nya formuläret, även för ärenden som söktes enligt äldre regler.
        """,
      en: """
        The old templates held only for complete reports that were in by 9 March 2023. Since then \
        the new form is used, also for cases applied for under earlier rules.
        """),
    basis: .verified, citation: .reportingFrom2023, canBeWaived: true,
    firing: [
      .change(
        in: .report, of: .project2013,
        "ärende:\n  utgåva: \"2013\" # <--\nunderskrift:\n  datum: 2023-03-10\n"),
      // Not signed yet, and the day has passed.
      .change(
        in: .report, of: .project2013,
        "ärende:\n  utgåva: \"2013\" # <--\nunderskrift:\n  titel: stadsdirektör\n",
        without: ["signature.date"]),
      // There was no such form yet.
      .change(
        in: .report, of: .project2013,
        "ärende:\n  utgåva: \"2023\" # <--\nunderskrift:\n  datum: 2022-12-31\n"),
    ],
    silent: [
      .change(
        in: .report, of: .project2013,
        "ärende:\n  utgåva: \"2013\"\nunderskrift:\n  datum: 2023-03-09\n"),
      .change(
        in: .report, of: .project2013,
        "ärende:\n  utgåva: \"2023\"\n  språk: engelska\nunderskrift:\n  datum: 2023-03-10\n"),
      // The new form could be used as soon as it was there.
      .change(
        in: .report, of: .project2013,
        "ärende:\n  utgåva: \"2023\"\nunderskrift:\n  datum: 2023-01-31\n"),
      .change(in: .report, of: .inception2023, "signature:\n  date: 2025-02-28\n"),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    let place = Report.root / Report.details / ReportDetails.edition
    let own = context.edition
    if let signed = report.signature.date, let begins = own.validFrom, signed < begins,
      own.name != context.decision?.edition
    {
      return outcome.report(.notYet(own, signed), at: place)
    }
    let day = report.signature.date ?? context.today
    // While an edition is in force no later one has begun: the others need not be read.
    guard let last = own.validTo, last < day else { return }
    guard let newer = context.allEditions().last(where: { $0.takesReports(from: own, on: day) })
    else { return }
    outcome.report(
      .oldForm(own, newer, signed: report.signature.date), at: place,
      severity: report.signature.date == nil ? .warning : .error,
      citation: newer.citation(newer.reportsFromSource))
  }
}

extension Edition {
  fileprivate func takesReports(from earlier: Edition, on day: CalendarDate) -> Bool {
    takesReports(from: earlier) && reportsFrom.map { $0 <= day } ?? false
  }
}

extension Text {
  fileprivate static func oldForm(
    _ own: Edition, _ newer: Edition, signed: CalendarDate?
  ) -> Text {
    let (name, from) = (newer.name ?? "", newer.reportsFrom ?? .earliest)
    let when = signed.map { day in
      Text(
        sv: "är undertecknad den \(day.shown(in: .swedish))",
        en: "is signed on \(day.shown(in: .english))")
    }
    let state = when ?? Text(sv: "är inte undertecknad än", en: "is not signed yet")
    return Text(
      sv: """
        Redovisningen är gjord efter \(own.inWords.sv) och \(state.sv), men från den \
        \(from.shown(in: .swedish)) redovisas alla ärenden på formuläret från \(newer.inWords.sv). \
        Flytta över det ni har skrivit: bidrag flytta FIL --till \(name). Det som beviljades \
        följer fortfarande beslutets utgåva.
        """,
      en: """
        The report follows \(own.inWords.en) and \(state.en), but from \(from.shown(in: .english)) \
        on all cases are reported on the form of \(newer.inWords.en). Carry over what you have \
        written: bidrag migrate FILE --to \(name). What was granted still follows the decision's \
        edition.
        """)
  }

  fileprivate static func notYet(_ edition: Edition, _ signed: CalendarDate) -> Text {
    let span = edition.span ?? Text(same: "")
    return Text(
      sv: """
        Redovisningen är undertecknad den \(signed.shown(in: .swedish)), men \(edition.inWords.sv) \
        gäller \(span.sv). Skriv beslutets utgåva, eller rätta datumet i underskriften.
        """,
      en: """
        The report is signed on \(signed.shown(in: .english)), but \(edition.inWords.en) is in \
        force \(span.en). Either write the decision's edition, or correct the date of the signature.
        """)
  }
}
