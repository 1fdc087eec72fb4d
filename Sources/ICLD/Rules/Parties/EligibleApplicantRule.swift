public import Diagnostics
import FormKit
public import RuleKit

/// The applicant is of a kind that may apply under the edition.
public enum EligibleApplicantRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT002", .error,
    title: Text(
      sv: "Sökanden är en organisation som får söka",
      en: "The applicant is an organisation that may apply"),
    reason: Text(
      sv: "Programmet är öppet för vissa slags svenska organisationer. Vilka anges i utgåvan.",
      en:
        "The programme is open to certain kinds of Swedish organisations, which the edition names."
    ),
    basis: .verified, citation: .programmePage2012, canBeWaived: true,
    firing: [
      .change(
        """
        parter:
          - roll: sökande
            organisationstyp: kommunalt_bolag # <--
        """),
      .change(
        of: .inception2023,
        """
        parties:
          - role: applicant
            organisation_kind: civil_society # <--
        """),
    ],
    silent: [
      .change("parter:\n  - roll: sökande\n    organisationstyp: kommunalförbund\n"),
      .change("parter:\n  - roll: svensk_part\n    organisationstyp: kommunalt_bolag\n"),
      .change(
        of: .inception2023, "parties:\n  - role: applicant\n    organisation_kind: joint_board\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let list = context.edition.applicants
    guard !list.organisations.isEmpty else {
      outcome.notChecked(.applicantsUnknown(context.edition))
      return
    }
    let eligible = Set(list.organisations)
    let parties = (Application.root / Application.parties).items(of: application.parties)
    for (place, party) in parties where party.role == .applicant {
      guard let kind = party.organisationKind, !eligible.contains(kind) else { continue }
      outcome.report(
        .notEligible(kind, list.organisations, context.edition),
        at: place / Party.organisationKind, citation: context.edition.citation(list.source))
    }
  }
}

extension Text {
  fileprivate static func applicantsUnknown(_ edition: Edition) -> Text {
    let edition = edition.inWords
    return Text(
      sv: "Det är inte känt vilka som fick söka enligt \(edition.sv).",
      en: "It is not known who could apply under \(edition.en).")
  }

  fileprivate static func notEligible(
    _ kind: OrganisationKind, _ eligible: [OrganisationKind], _ edition: Edition
  ) -> Text {
    let edition = edition.inWords
    let eligible = eligible.map(\.lowercasedLabel).asAlternatives()
    let kind = kind.lowercasedLabel
    return Text(
      sv: """
        Typen är ”\(kind.sv)”, men enligt \(edition.sv) ska sökanden vara av typen \
        \(eligible.sv). Rätta typen, eller låt en organisation som får söka vara \
        sökande.
        """,
      en: """
        The kind is “\(kind.en)”, but under \(edition.en) the applicant must be of the kind \
        \(eligible.en). Either correct the kind, or let an organisation that may apply be the \
        applicant.
        """)
  }
}

extension OrganisationKind {
  fileprivate var lowercasedLabel: Text { Text { label[$0].lowercased() } }
}
