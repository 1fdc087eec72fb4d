public import Diagnostics
import FormKit
public import RuleKit

/// The annexes that the edition demands of a report are there.
///
/// A salary report is demanded only where the report has a cost of work: without one there is
/// nothing to put into it.
public enum RequiredReportAnnexRule: ReportRule {
  public static let info = RuleInfo(
    "REP007", .error,
    title: Text(
      sv: "Redovisningens bilagor finns med", en: "The annexes of the report are there"),
    reason: Text(
      sv: """
        ICLD har blanketter och anvisningar för de här bilagorna. Att de krävs är en slutsats av \
        det.
        """,
      en: """
        ICLD has templates and instructions for these annexes. That they are demanded follows from \
        that.
        """),
    basis: .inferred, citation: .reporting, canBeWaived: true,
    firing: [
      .change(
        in: .report,
        """
        bilagor: # <--
          - {slag: ekonomisk_redovisning, fil: bilagor/ekonomi.xlsx}
          - {slag: löneredovisning, fil: bilagor/loner.xlsx}
          - {slag: godkännande, fil: bilagor/godkannande.pdf}
        """, beside: demanded),
      // Work that has been paid for, though no salary is listed.
      .change(
        in: .report, of: .inception2023,
        """
        annexes: # <--
          - {kind: financial_report, file: annexes/finance.xlsx}
          - {kind: auditors_certificate, file: annexes/auditor.pdf}
          - {kind: approval_document, file: annexes/approval.pdf}
        """, without: ["finance.salaries"]),
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: logi, beviljat: 14 000, utfall: 14 000}
          löner:
            - {roll: internationell strateg, timmar: 100}
        bilagor: # <--
          - {slag: ekonomisk_redovisning, fil: bilagor/ekonomi.xlsx}
          - {slag: revisionsintyg, fil: bilagor/revisionsintyg.pdf}
          - {slag: godkännande, fil: bilagor/godkannande.pdf}
        """, beside: demanded),
    ],
    silent: [
      .change(
        in: .report,
        """
        bilagor:
          - {slag: annan, fil: bilagor/tidningsartikel.pdf}
          - {slag: godkännande, fil: bilagor/godkannande.pdf}
          - {slag: revisionsintyg, fil: bilagor/revisionsintyg.pdf}
          - {slag: löneredovisning, fil: bilagor/loner.xlsx}
          - {slag: ekonomisk_redovisning, fil: bilagor/ekonomi.xlsx}
        """, beside: demanded),
      // No one has been paid for work.
      .change(
        in: .report,
        """
        ekonomi:
          poster:
            - {post: arbetsinsatser, beviljat: 45 000, utfall: 0}
            - {post: logi, beviljat: 14 000, utfall: 14 000}
        bilagor:
          - {slag: ekonomisk_redovisning, fil: bilagor/ekonomi.xlsx}
          - {slag: revisionsintyg, fil: bilagor/revisionsintyg.pdf}
          - {slag: godkännande, fil: bilagor/godkannande.pdf}
        """, without: ["finance.salaries"], beside: demanded),
      // An annex whose kind cannot be read may be the one that is looked for.
      .change(
        in: .report, "bilagor:\n  - {slag: intyg, fil: bilagor/revisionsintyg.pdf}\n",
        beside: demanded),
      .change(
        in: .report, "bilagor:\n  - {slag: godkännande, fil: bilagor/godkannande.pdf}\n",
        beside: [
          .edition:
            "annexes:\n  - {document: report, kind: salary_report, demanded: no, signed: no}\n"
        ]),
    ])

  private static let demanded: [RuleExample.Document: String] = [
    .edition: """
    annexes:
      - {document: report, kind: financial_report, demanded: yes, source: S14}
      - {document: report, kind: salary_report, demanded: yes, source: S14}
      - {document: report, kind: auditors_certificate, demanded: yes, source: S14}
      - {document: report, kind: approval_document, demanded: yes, source: S14}

    """
  ]

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard report.annexes.allSatisfy({ $0.kind != nil }) else { return }
    let demands = context.edition.annexes(for: .report)
    if demands.isEmpty { return outcome.notChecked(.nothingKnown) }
    let kinds = Set(report.annexes.compactMap(\.kind))
    for demand in demands {
      guard let kind = demand.kind, !kinds.contains(kind) else { continue }
      if kind == .salaryReport, !report.finance.hasWork { continue }
      switch demand.demanded {
      case .known(.yes):
        outcome.report(
          .missing(kind), at: Report.root / Report.annexes, target: .name,
          citation: context.edition.citation(demand.source))
      case .known(.no): continue
      case .unknown, nil: outcome.notChecked(.notKnown(kind))
      }
    }
  }
}

extension Finance {
  /// Whether someone has been paid for work, as far as the report says.
  fileprivate var hasWork: Bool {
    !salaries.isEmpty || posts.contains { $0.post == .work && $0.outcome != .zero }
  }
}

extension Text {
  fileprivate static let nothingKnown = Text(
    sv: "Det är inte känt vilka bilagor utgåvan kräver till en redovisning.",
    en: "It is not known which annexes the edition demands of a report.")

  fileprivate static func notKnown(_ kind: AnnexKind) -> Text {
    Text(
      sv: "Det är inte känt om utgåvan kräver bilagan ”\(kind.label.sv)” till en redovisning.",
      en: "It is not known whether the edition demands the annex “\(kind.label.en)” of a report.")
  }

  fileprivate static func missing(_ kind: AnnexKind) -> Text {
    Text(
      sv: """
        Bilagan ”\(kind.label.sv)” saknas, men hör till redovisningen. Lägg filen i ärendets mapp \
        för bilagor, och lägg till en rad här med slaget ”\(kind.name.sv)”.
        """,
      en: """
        The annex “\(kind.label.en)” is missing, but belongs to the report. Put the file into the \
        case's folder of annexes, and add a row here of the kind “\(kind.name.en)”.
        """)
  }
}
