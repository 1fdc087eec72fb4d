public import Diagnostics
import FormKit
public import RuleKit

/// Nobody has two roles that exclude each other.
public enum OneRoleEachRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT020", .warning,
    title: Text(
      sv: "Ingen har två roller som utesluter varandra",
      en: "Nobody has two roles that exclude each other"),
    reason: Text(
      sv: """
        Den som räknas två gånger gör teamet mindre än det ser ut, och ingen kan företräda \
        parter på båda sidor av samarbetet.
        """,
      en: """
        Whoever is counted twice makes the team smaller than it looks, and nobody can stand for \
        parties on both sides of the cooperation.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        """
        parter:
          - team:
              - {namn: Anna Ek, roll: politiker_i_majoritet}
              - {namn: anna ek, roll: tjänsteperson} # <--
        """),
      .change(
        """
        parter:
          - team:
              - {namn: Anna Ek, roll: politiker_i_opposition}
              - {namn: Bo Ek, roll: tjänsteperson}
              - {namn: Anna Ek, roll: politiker_i_majoritet} # <--
        """),
      .change(
        """
        parter:
          - projektledare:
              namn: Anna Ek # <--
            team:
              - {namn: Anna Ek, roll: politiker_i_opposition}
        """),
      .change(
        """
        parter:
          - namn: Västerås stad
            land: Sverige
            undertecknare:
              namn: Anna Ek
          - namn: Jinans stad
            land: Kina
            team:
              - {namn: Anna Ek, roll: tjänsteperson} # <--
        """),
    ],
    silent: [
      .change(
        """
        parter:
          - land: Sverige
            undertecknare:
              namn: Anna Ek
            samordnare:
              namn: Anna Ek
            projektledare:
              namn: Anna Ek
            team:
              - {namn: Anna Ek, roll: tjänsteperson}
              - {namn: Anna Ekman, roll: politiker_i_majoritet}
              - {namn: Anna Ek, roll: tjänsteperson}
        """),
      // Two parties in one country may share someone, such as a city and its company.
      .change(
        """
        parter:
          - land: Sverige
            team:
              - {namn: Anna Ek, roll: tjänsteperson}
          - land: Sverige
            team:
              - {namn: Anna Ek, roll: politiker_i_majoritet}
        """),
      // Another rule says that the countries are missing.
      .change("parter:\n  - samordnare:\n      namn: A B\n  - samordnare:\n      namn: A B\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let parties = (Application.root / Application.parties).items(of: application.parties)
    // The party that first names someone.
    var owners: [String: (country: Country, row: Int)] = [:]
    for (index, (place, party)) in parties.enumerated() {
      checkTeam(of: party, at: place, &outcome)
      guard let country = party.country else { continue }
      var told: Set<String> = []
      for (place, name) in party.namedPeople(at: place) {
        let person = Spelling(name).folded
        if let owner = owners[person] {
          guard owner.country != country, told.insert(person).inserted else { continue }
          let other = parties[owner.row].value.inWords(row: owner.row)
          outcome.report(.twoSides(Text(quoting: name), other), at: place)
        } else {
          owners[person] = (country, index)
        }
      }
    }
  }

  private static func checkTeam(
    of party: Party, at place: Place<Party>, _ outcome: inout Outcome
  ) {
    var roles: [String: TeamRole] = [:]
    for (place, member) in (place / Party.team).items(of: party.team) {
      guard let name = member.name, let role = member.role else { continue }
      let person = Spelling(name).folded
      if let first = roles[person], first != role {
        outcome.report(.twoRoles(Text(quoting: name), first, role), at: place / TeamMember.role)
      } else {
        roles[person] = role
      }
    }
    guard let manager = party.projectManager.name, let role = roles[Spelling(manager).folded],
      role == .majorityPolitician || role == .oppositionPolitician
    else { return }
    outcome.report(
      .managerIsPolitician(Text(quoting: manager)),
      at: place / Party.projectManager / Contact.name)
  }
}

extension Party {
  /// Everyone whom the party names, with the place of the name.
  fileprivate func namedPeople(at place: Place<Party>) -> [(Place<String>, String)] {
    let contacts = [
      (place / Party.signatory / Signatory.name, signatory.name),
      (place / Party.coordinator / Contact.name, coordinator.name),
      (place / Party.projectManager / Contact.name, projectManager.name),
    ]
    let members = (place / Party.team).items(of: team).map { ($0 / TeamMember.name, $1.name) }
    return (contacts + members).compactMap { place, name in name.map { (place, $0) } }
  }
}

extension Text {
  fileprivate static func twoRoles(_ name: Text, _ first: TeamRole, _ second: TeamRole) -> Text {
    Text(
      sv: """
        \(name.sv) står i teamet både som ”\(first.label.sv)” och som ”\(second.label.sv)”, men \
        räknas bara en gång. Behåll den ena rollen, eller skriv namnen så att det syns att det \
        är två personer.
        """,
      en: """
        \(name.en) is in the team both as “\(first.label.en)” and as “\(second.label.en)”, but \
        counts only once. Either keep one of the roles, or write the names so that they can be \
        seen to be two people.
        """)
  }

  fileprivate static func managerIsPolitician(_ name: Text) -> Text {
    Text(
      sv: """
        \(name.sv) är projektledare men står som politiker i teamet, och projektet leds av en \
        tjänsteperson. Välj en annan projektledare, eller rätta rollen i teamet.
        """,
      en: """
        \(name.en) is the project manager but is a politician in the team, and the project is \
        led by a civil servant. Either choose another project manager, or correct the role in \
        the team.
        """)
  }

  fileprivate static func twoSides(_ name: Text, _ owner: Text) -> Text {
    Text(
      sv: """
        \(name.sv) är redan angiven hos \(owner.sv), som ligger i ett annat land, och kan inte \
        företräda båda. Rätta namnet, eller skriv namnen så att det syns att det är två personer.
        """,
      en: """
        \(name.en) is already named by \(owner.en), which is in another country, and cannot stand \
        for both. Either correct the name, or write the names so that they can be seen to be two \
        people.
        """)
  }
}
