public import Diagnostics
import FormKit
public import RuleKit

/// In an inception, each party's team is two politicians and one or two civil servants.
public enum InceptionTeamRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT014", .warning,
    title: Text(
      sv: "Förberedelsens team är två politiker och en eller två tjänstepersoner",
      en: "The inception team is two politicians and one or two civil servants"),
    reason: Text(
      sv: """
        Förberedelsen ska vila på både politiken och förvaltningen hos varje part. ICLD:s \
        svenska sida säger en eller två tjänstepersoner, den engelska två. Civilsamhället får \
        också vara med.
        """,
      en: """
        The inception is to rest on both the politicians and the administration of each party. \
        ICLD's Swedish page says one or two civil servants, the English one two. Civil society \
        may take part too.
        """),
    basis: .verified, citation: .phases, since: 2023, canBeWaived: true,
    firing: [
      .change(
        of: .inception2023,
        team("majority_politician, civil_servant, civil_servant", marked: true)),
      .change(
        of: .inception2023,
        team(
          """
          majority_politician, opposition_politician, majority_politician, civil_servant, \
          civil_servant
          """, marked: true)),
      .change(
        of: .inception2023, team("majority_politician, opposition_politician", marked: true)),
      .change(
        of: .inception2023,
        team(
          """
          majority_politician, opposition_politician, civil_servant, civil_servant, \
          civil_servant
          """, marked: true)),
      // The English page says two.
      .change(
        of: .inception2023,
        team("majority_politician, opposition_politician, civil_servant", marked: true)),
      .change(of: .inception2023, "parties:\n  - name: Gaborone City Council # <--\n"),
    ],
    silent: [
      .change(
        of: .inception2023,
        team(
          """
          majority_politician, opposition_politician, civil_servant, civil_servant, \
          civil_society, civil_society
          """)),
      // The coordinator, whom the team does not name, may be the second civil servant.
      .change(
        of: .inception2023,
        team("majority_politician, majority_politician, civil_servant")
          + "    coordinator:\n      name: twinning officer\n"),
      // Another rule says that a role is missing.
      .change(
        of: .inception2023, "parties:\n  - team:\n      - {name: mayor}\n      - {name: clerk}\n"),
      .change(of: .inception2023, "kind: project\n" + team("civil_servant")),
      // No such team is known of the edition of 2013.
      .change("parter:\n  - namn: Västerås stad\n"),
    ])

  private static func team(_ roles: String, marked: Bool = false) -> String {
    let members = roles.split(separator: ", ").enumerated().map { row, role in
      "      - {name: person \(row + 1), role: \(role)}\n"
    }
    return "parties:\n  - team:\(marked ? " # <--" : "")\n\(members.joined())"
  }

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard application.kind == .inception else { return }
    let parties = (Application.root / Application.parties).items(of: application.parties)
    for (index, (place, party)) in parties.enumerated() where !party.isBlank {
      let (team, name) = (place / Party.team, party.inWords(row: index))
      if party.team.isEmpty {
        outcome.report(.noTeam(name), at: team, target: .name)
        continue
      }
      let politicians = party.teamCount(of: .majorityPolitician, .oppositionPolitician)
      if politicians.upperBound < 2 || politicians.lowerBound > 2 {
        outcome.report(.notTwo(politicians.lowerBound, of: name), at: team, target: .name)
      }
      let officers = party.civilServants(ledBy: party.coordinator)
      if officers.upperBound < 1 || officers.lowerBound > 2 {
        outcome.report(.notOneOrTwo(officers.lowerBound, of: name), at: team, target: .name)
      } else if officers == 1...1 {
        outcome.report(.perhapsTwo(name), at: team, target: .name, severity: .note)
      }
    }
  }
}

extension Text {
  fileprivate static func noTeam(_ party: Text) -> Text {
    Text(
      sv: """
        För \(party.sv) är inget team angivet, men i en förberedelse har varje part två \
        politiker och en eller två tjänstepersoner. Lägg till dem i fältet ”team”, eller \
        förklara i bakgrunden varför ni arbetar på ett annat sätt.
        """,
      en: """
        No team is stated for \(party.en), but in an inception each party has two politicians \
        and one or two civil servants. Either add them in the field “team”, or explain in the \
        background why you work in another way.
        """)
  }

  fileprivate static func notTwo(_ count: Int, of party: Text) -> Text {
    let politicians = Text.politicians(count)
    return Text(
      sv: """
        Teamet för \(party.sv) har \(politicians.sv), men i en förberedelse har varje part två, \
        helst en ur majoriteten och en ur oppositionen. Ändra teamet, eller förklara i \
        bakgrunden varför det ser annorlunda ut.
        """,
      en: """
        The team of \(party.en) has \(politicians.en), but in an inception each party has two, \
        preferably one of the majority and one of the opposition. Either change the team, or \
        explain in the background why it looks different.
        """)
  }

  fileprivate static func notOneOrTwo(_ count: Int, of party: Text) -> Text {
    let officers = Text.civilServants(count)
    return Text(
      sv: """
        Teamet för \(party.sv) har \(officers.sv), men i en förberedelse har varje part en eller \
        två, och en av dem kan vara samordnaren. Ändra teamet, eller förklara i bakgrunden \
        varför det ser annorlunda ut.
        """,
      en: """
        The team of \(party.en) has \(officers.en), but in an inception each party has one or \
        two, of whom one may be the coordinator. Either change the team, or explain in the \
        background why it looks different.
        """)
  }

  fileprivate static func perhapsTwo(_ party: Text) -> Text {
    Text(
      sv: """
        Teamet för \(party.sv) har 1 tjänsteperson. ICLD:s svenska sida säger en eller två, men \
        den engelska säger två. Lägg till en tjänsteperson, eller fråga ICLD om en räcker.
        """,
      en: """
        The team of \(party.en) has 1 civil servant. ICLD's Swedish page says one or two, but \
        the English one says two. Either add a civil servant, or ask ICLD whether one is enough.
        """)
  }
}
