public import Diagnostics
import FormKit
public import RuleKit

/// An application has exactly one applicant, and it is Swedish.
public enum OneApplicantRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT001", .error,
    title: Text(
      sv: "Ansökan har exakt en svensk sökande",
      en: "The application has exactly one Swedish applicant"),
    reason: Text(
      sv: """
        Den svenska sökanden tar emot bidraget och svarar för redovisningen. Därför måste det \
        vara klart vilken organisation det är.
        """,
      en: """
        The Swedish applicant receives the grant and answers for the reports. It must therefore \
        be clear which organisation that is.
        """),
    basis: .logic,
    firing: [
      .change(
        """
        parter: # <--
          - roll: svensk_part
            namn: Västerås stad
            land: Sverige
          - roll: internationell_part
            namn: Jinans stad
            land: Kina
        """),
      .change(
        """
        parter:
          - roll: sökande
            namn: Västerås stad
            land: Sverige
          - roll: sökande # <--
            namn: Sala kommun
            land: Sverige
        """),
      .change(
        """
        parter:
          - roll: sökande
            namn: Jinans stad
            land: Kina # <--
          - roll: sökande
            namn: Västerås stad
            land: Sverige
        """),
    ],
    silent: [
      .change(
        """
        parter:
          - roll: sökande
            land: Sverige
          - roll: svensk_part
            land: Sverige
          - roll: internationell_part
            land: Kina
        """),
      // Another rule says that the role is missing.
      .change("parter:\n  - namn: Västerås stad\n  - roll: internationell_part\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let place = Application.root / Application.parties
    let parties = application.parties
    var first: Text?
    for (index, (place, party)) in place.items(of: parties).enumerated()
    where party.role == .applicant {
      if let country = party.country, country != .sweden {
        outcome.report(.abroad(country), at: place / Party.country)
      } else if let first {
        outcome.report(.anotherApplicant(first), at: place / Party.role)
      } else {
        first = party.inWords(row: index)
      }
    }
    if !parties.isEmpty, parties.allSatisfy({ $0.role != nil && $0.role != .applicant }) {
      outcome.report(.noApplicant, at: place, target: .name)
    }
  }
}

extension Text {
  fileprivate static let noApplicant = Text(
    sv: """
      Ingen part har rollen sökande, men en ansökan ska ha exakt en svensk sökande. Skriv \
      rollen ”sökande” för den organisation som ansöker.
      """,
    en: """
      No party has the role of applicant, but an application must have exactly one Swedish \
      applicant. Write the role “applicant” for the organisation that applies.
      """)

  fileprivate static func anotherApplicant(_ first: Text) -> Text {
    Text(
      sv: """
        Rollen är ”sökande”, men det är redan \(first.sv), och en ansökan ska ha exakt en \
        sökande. Ändra antingen rollen här till ”svensk_part” eller rollen för \(first.sv).
        """,
      en: """
        The role is “applicant”, but \(first.en) already is, and an application must have \
        exactly one applicant. Change either the role here to “swedish_party” or the role \
        of \(first.en).
        """)
  }

  fileprivate static func abroad(_ country: Country) -> Text {
    Text(
      sv: """
        Sökanden finns i \(country.name.sv), men sökanden ska vara en svensk organisation. \
        Rätta landet, eller ändra rollen till ”internationell_part”.
        """,
      en: """
        The applicant is in \(country.name.en), but the applicant must be a Swedish \
        organisation. Either correct the country, or change the role to \
        “international_party”.
        """)
  }
}
