public import Diagnostics
import FormKit
public import RuleKit

/// In a project, each party's team has three to five civil servants.
public enum ProjectTeamRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT015", .warning,
    title: Text(
      sv: "Projektgruppen är tre till fem tjänstepersoner hos varje part",
      en: "The project team is three to five civil servants of each party"),
    reason: Text(
      sv: """
        Så stor vill ICLD att projektgruppen är hos varje part. En av dem är projektledare. \
        Civilsamhället får också vara med.
        """,
      en: """
        This is the size that ICLD wants the project team of each party to have. One of them is \
        the project manager. Civil society may take part too.
        """),
    basis: .verified, citation: .phases, since: 2023, canBeWaived: true,
    firing: [
      .change(of: .inception2023, team(2, marked: true)),
      .change(of: .inception2023, team(6, marked: true)),
      .change(
        of: .inception2023, team(1, marked: true) + "    project_manager:\n      name: engineer\n"),
      // The project manager is one of the two.
      .change(
        of: .inception2023,
        team(2, marked: true) + "    project_manager:\n      name: officer 2\n"),
      .change(of: .inception2023, "kind: project\nparties:\n  - name: Gaborone # <--\n"),
    ],
    silent: [
      .change(of: .inception2023, team(3)),
      .change(of: .inception2023, team(5) + "      - {name: x, role: majority_politician}\n"),
      // The project manager, whom the team does not name, is the third.
      .change(of: .inception2023, team(2) + "    project_manager:\n      name: engineer\n"),
      // Another rule says that the role is missing.
      .change(of: .inception2023, team(2) + "      - {name: x}\n"),
      .change(of: .inception2023, team(2, kind: "steering_group")),
      // No such team is known of the edition of 2013.
      .change(of: .project2013, "parter:\n  - namn: Västerås stad\n"),
    ])

  private static func team(
    _ count: Int, kind: String = "project", marked: Bool = false
  ) -> String {
    let members = (1...count).map { "      - {name: officer \($0), role: civil_servant}\n" }
    return "kind: \(kind)\nparties:\n  - team:\(marked ? " # <--" : "")\n\(members.joined())"
  }

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard application.kind == .project else { return }
    let parties = (Application.root / Application.parties).items(of: application.parties)
    for (index, (place, party)) in parties.enumerated() where !party.isBlank {
      let officers = party.civilServants(ledBy: party.projectManager)
      guard officers.upperBound < 3 || officers.lowerBound > 5 else { continue }
      outcome.report(
        .notThreeToFive(officers.lowerBound, of: party.inWords(row: index)),
        at: place / Party.team, target: .name)
    }
  }
}

extension Text {
  fileprivate static func notThreeToFive(_ count: Int, of party: Text) -> Text {
    let officers = Text.civilServants(count)
    return Text(
      sv: """
        Teamet för \(party.sv) har \(officers.sv), men i ett projekt har varje part tre till \
        fem, med projektledaren inräknad. Ändra teamet, eller förklara i bakgrunden varför det \
        ser annorlunda ut.
        """,
      en: """
        The team of \(party.en) has \(officers.en), but in a project each party has three to \
        five, the project manager included. Either change the team, or explain in the background \
        why it looks different.
        """)
  }
}
