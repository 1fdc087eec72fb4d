public import Diagnostics
import FormKit
public import RuleKit

/// A report bears the reference of the decision that lies in its case.
public enum SameReferenceRule: ReportRule {
  public static let info = RuleInfo(
    "DEC007", .error,
    title: Text(
      sv: "Redovisningen och beslutet har samma referensnummer",
      en: "The report and the decision bear the same reference"),
    reason: Text(
      sv: """
        Referensnumret håller ihop ärendet. Är numren olika ligger beslutet i fel ärende, eller så \
        redovisas fel bidrag.
        """,
      en: """
        The reference keeps the case together. If the two differ, the decision lies in the wrong \
        case, or the wrong grant is reported on.
        """),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(in: .report, "ärende:\n  referensnummer: 2013-0101 # <--\n"),
      .change(
        in: .report, "ärende:\n  referensnummer: 2013-0100 # <--\n",
        beside: [.decision: "referensnummer: 2013-0042 # <--\n"]),
      // Whatever the report was begun from.
      .change(
        in: .report,
        """
        ärende:
          beslutets_kontrollsumma: "\(zeros)"
          referensnummer: 2013-0101 # <--
        """),
    ],
    silent: [
      .change(in: .report, "ärende:\n  referensnummer: dnr 2013-0100\n"),
      // Another rule says how references are written.
      .change(in: .report, "ärende:\n  referensnummer: KS 2013/100\n"),
      .change(in: .report, "ärende:\n  språk: svenska\n", without: ["case.reference"]),
    ])

  /// A digest that no file has.
  private static let zeros = String(repeating: "0", count: 64)

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let reference = report.details.reference else { return }
    guard let decision = context.decisionAtHand(&outcome) else { return }
    guard let decided = decision.reference, reference.fault == nil, decided.fault == nil,
      reference != decided
    else { return }
    outcome.report(
      .differs(reference, decided), at: Report.root / Report.details / ReportDetails.reference,
      related: [.in(Decision.self, holds: decided) { $0 / Decision.reference }])
  }
}

extension Text {
  fileprivate static func differs(_ reference: CaseReference, _ decided: CaseReference) -> Text {
    Text(
      sv: """
        Redovisningen gäller \(reference.text), men beslutet gäller \(decided.text). Rätta numret, \
        eller lägg in det beslut i ärendet som redovisningen hör till.
        """,
      en: """
        The report is on \(reference.text), but the decision is on \(decided.text). Either correct \
        the reference, or put into the case the decision that the report belongs to.
        """)
  }
}
