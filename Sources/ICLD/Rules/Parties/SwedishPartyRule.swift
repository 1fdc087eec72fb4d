public import Diagnostics
import FormKit
public import RuleKit

/// The further Swedish parties are in Sweden.
public enum SwedishPartyRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT021", .error,
    title: Text(sv: "Svenska parter finns i Sverige", en: "Swedish parties are in Sweden"),
    reason: Text(
      sv: """
        Rollen styr vad som frågas om parten, och om landet ska vara ett av programmets \
        samarbetsländer. Fel roll gör att det inte prövas.
        """,
      en: """
        The role decides what is asked of the party, and whether its country must be one of the \
        programme's partner countries. With the wrong role, that is not looked at.
        """),
    basis: .logic,
    firing: [
      .change("parter:\n  - roll: sökande\n  - roll: svensk_part\n    land: Kina # <--\n"),
      .change(
        of: .inception2023,
        "parties:\n  - role: swedish_party\n    country: Norway # <--\n"),
    ],
    silent: [
      .change(
        """
        parter:
          - {roll: sökande, land: Sverige}
          - {roll: svensk_part, land: Sverige}
          - {roll: internationell_part, land: Kina}
        """),
      // Another rule says that the country is missing.
      .change("parter:\n  - roll: svensk_part\n  - {roll: internationell_part, land: Kina}\n"),
      // Another rule says that an applicant is Swedish.
      .change("parter:\n  - {roll: sökande, land: Kina}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let parties = Application.root / Application.parties
    for (place, party) in parties.items(of: application.parties)
    where party.role == .swedishParty {
      guard let country = party.country, country != .sweden else { continue }
      outcome.report(.abroad(country), at: place / Party.country)
    }
  }
}

extension Text {
  fileprivate static func abroad(_ country: Country) -> Text {
    Text(
      sv: """
        Parten har rollen svensk part men finns i \(country.name.sv). Rätta landet, eller ändra \
        rollen till ”internationell_part”.
        """,
      en: """
        The party has the role of Swedish party but is in \(country.name.en). Either correct the \
        country, or change the role to “international_party”.
        """)
  }
}
