public import Diagnostics
import FormKit
public import RuleKit

/// Only a case that was granted is reported on.
public enum RejectedCaseRule: ReportRule {
  public static let info = RuleInfo(
    "DEC003", .error,
    title: Text(
      sv: "Det som redovisas har beviljats", en: "What is reported on has been granted"),
    reason: Text(
      sv: "Efter ett avslag finns det inget bidrag att redovisa.",
      en: "After a rejection there is no grant to report on."),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(
        in: .report, "ärende:\n  referensnummer: 2013-0100 # <--\n",
        beside: [.decision: "utfall: avslag # <--\n"]),
      .change(
        in: .report, of: .inception2023, "case:\n  reference: 2024-0100 # <--\n",
        beside: [.decision: "date: \"\"\noutcome: rejected # <--\n"]),
    ],
    silent: [
      .change(in: .report, "ärende:\n  referensnummer: 2013-0100\n"),
      .change(
        in: .report, "ärende:\n  referensnummer: 2013-0100\n",
        beside: [.decision: "utfall: beviljad_med_ändringar\n"]),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let decision = context.decisionAtHand(&outcome) else { return }
    guard decision.outcome == .rejected else { return }
    outcome.report(
      .rejected(decision.date), at: Report.root / Report.details / ReportDetails.reference,
      related: [.in(Decision.self, holds: decision.outcome) { $0 / Decision.outcome }])
  }
}

extension Text {
  fileprivate static func rejected(_ date: CalendarDate?) -> Text {
    let day =
      date.map { day in
        Text(sv: " den \(day.shown(in: .swedish))", en: " on \(day.shown(in: .english))")
      } ?? Text(same: "")
    return Text(
      sv: """
        Ansökan fick avslag\(day.sv), så det finns inget bidrag att redovisa. Rätta \
        beslutets utfall, eller ta bort redovisningen ur ärendet.
        """,
      en: """
        The application was rejected\(day.en), so there is no grant to report on. Either correct \
        the outcome of the decision, or remove the report from the case.
        """)
  }
}
