public import Diagnostics
import FormKit
public import RuleKit

/// Annexes that need a signature are marked as signed.
public enum AnnexSignedRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "ANN003", .error,
    title: Text(
      sv: "Bilagor som ska undertecknas är undertecknade",
      en: "Annexes that need a signature are signed"),
    reason: Text(
      sv: "ICLD vill ha vissa bilagor undertecknade och skannade; originalet sparar den sökande.",
      en: "ICLD wants certain annexes signed and scanned; the applicant keeps the original."),
    basis: .verified, citation: .onlineApplication, canBeWaived: true,
    firing: [
      .change(
        """
        bilagor:
          - slag: avsiktsförklaring
            fil: bilagor/avsiktsforklaring.pdf
            undertecknad: nej # <--
        """, beside: [.edition: "annexes:\n  - \(signedLetter)\n"]),
      .change(
        of: .inception2023,
        "annexes:\n  - {kind: letter_of_intent, file: annexes/letter-of-intent.pdf} # <--\n"),
      .change(
        in: .report,
        """
        bilagor:
          - {slag: godkännande, fil: bilagor/godkannande.pdf, undertecknad: nej} # <--

        """,
        beside: [.edition: "annexes:\n  - \(signedApproval)\n"]),
    ],
    silent: [
      .change("bilagor:\n  - {slag: budget, fil: bilagor/budget.xlsx}\n"),
      .change(
        """
        bilagor:
          - {slag: avsiktsförklaring, fil: bilagor/avsiktsforklaring.pdf, undertecknad: ja}
        """),
      .change(
        in: .report,
        "bilagor:\n  - {slag: godkännande, fil: bilagor/godkannande.pdf, undertecknad: ja}\n",
        beside: [.edition: "annexes:\n  - \(signedApproval)\n"]),
      // No source says whether the auditor's certificate has to be signed.
      .change(
        in: .report, "bilagor:\n  - {slag: revisionsintyg, fil: bilagor/revisionsintyg.pdf}\n"),
    ])

  private static let signedLetter =
    "{document: application, kind: letter_of_intent, demanded: yes, signed: yes, source: S9}"
  private static let signedApproval =
    "{document: report, kind: approval_document, demanded: yes, signed: yes, source: S14}"

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    check(
      application.annexes, of: .application, at: Application.root / Application.annexes,
      in: context.edition, &outcome)
  }

  public static func check(
    _ report: Report, in context: CaseContext, _ outcome: inout Outcome
  ) {
    check(
      report.annexes, of: .report, at: Report.root / Report.annexes, in: context.edition, &outcome)
  }

  private static func check(
    _ annexes: [Annex], of form: FormName, at list: Place<[Annex]>, in edition: Edition,
    _ outcome: inout Outcome
  ) {
    let demands = edition.annexes(for: form)
    for (place, annex) in list.items(of: annexes) where annex.signed != .yes {
      guard let kind = annex.kind, let demand = demands.first(where: { $0.kind == kind })
      else { continue }
      switch demand.signed {
      case .known(.yes):
        outcome.report(
          annex.signed == .no ? .unsigned(kind) : .notSaid(kind), at: place / Annex.signed,
          citation: edition.citation(demand.source))
      case .known(.no): continue
      case .unknown, nil: outcome.notChecked(.notKnown(kind))
      }
    }
  }
}

extension Text {
  fileprivate static func notKnown(_ kind: AnnexKind) -> Text {
    Text(
      sv: "Det är inte känt om bilagan ”\(kind.label.sv)” ska undertecknas enligt utgåvan.",
      en: "It is not known whether the edition wants the annex “\(kind.label.en)” signed.")
  }

  fileprivate static func unsigned(_ kind: AnnexKind) -> Text {
    Text(
      sv: """
        Bilagan ”\(kind.label.sv)” är inte undertecknad, men den ska vara det. Låt den \
        undertecknas, skanna den och skriv ja här.
        """,
      en: """
        The annex “\(kind.label.en)” is not signed, but it has to be. Have it signed, scan it and \
        write yes here.
        """)
  }

  fileprivate static func notSaid(_ kind: AnnexKind) -> Text {
    Text(
      sv: """
        Bilagan ”\(kind.label.sv)” ska vara undertecknad, men det står inte om den är det. När den \
        är undertecknad och skannad, skriv ja under ”undertecknad”.
        """,
      en: """
        The annex “\(kind.label.en)” has to be signed, but it does not say whether it is. Once it \
        is signed and scanned, write yes under “signed”.
        """)
  }
}
