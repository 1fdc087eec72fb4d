public import Diagnostics
import FormKit
public import RuleKit

/// In an inception, each party's politicians are of both the majority and the opposition.
public enum BothSidesRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT016", .note,
    title: Text(
      sv: "Både majoritet och opposition är med", en: "Both majority and opposition take part"),
    reason: Text(
      sv: """
        ICLD ser helst att den ena politikern kommer ur majoriteten och den andra ur \
        oppositionen. Då kan samarbetet leva vidare efter ett val.
        """,
      en: """
        ICLD prefers one politician of the majority and one of the opposition. The cooperation \
        can then live on after an election.
        """),
    basis: .verified, citation: .phases, since: 2023, canBeWaived: true,
    firing: [
      .change(of: .inception2023, team("majority_politician", "majority_politician", marked: true)),
      .change(
        of: .inception2023, team("opposition_politician", "opposition_politician", marked: true)),
    ],
    silent: [
      .change(of: .inception2023, team("opposition_politician", "majority_politician")),
      // Another rule says that there are too few.
      .change(of: .inception2023, team("majority_politician", "civil_servant")),
      .change(of: .inception2023, team("opposition_politician", "civil_servant")),
      // The one whose role is missing may be of the opposition; another rule says that it is.
      .change(
        of: .inception2023,
        team("majority_politician", "majority_politician") + "      - {name: councillor}\n"),
      .change(
        of: .inception2023,
        team("opposition_politician", "opposition_politician") + "      - {name: councillor}\n"),
      .change(
        of: .inception2023,
        "kind: project\n" + team("majority_politician", "majority_politician")),
      // ICLD's preference is not known of the edition of 2013.
      .change(team("majority_politician", "majority_politician")),
    ])

  private static func team(_ first: String, _ second: String, marked: Bool = false) -> String {
    """
    parties:
      - team:\(marked ? " # <--" : "")
          - {name: mayor, role: \(first)}
          - {name: member of the board, role: \(second)}

    """
  }

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard application.kind == .inception else { return }
    let parties = (Application.root / Application.parties).items(of: application.parties)
    for (index, (place, party)) in parties.enumerated() {
      let majority = party.teamCount(of: .majorityPolitician)
      let opposition = party.teamCount(of: .oppositionPolitician)
      let name = party.inWords(row: index)
      if majority.lowerBound > 1, opposition.upperBound == 0 {
        outcome.report(.onlyMajority(name), at: place / Party.team, target: .name)
      } else if opposition.lowerBound > 1, majority.upperBound == 0 {
        outcome.report(.onlyOpposition(name), at: place / Party.team, target: .name)
      }
    }
  }
}

extension Text {
  fileprivate static func onlyMajority(_ party: Text) -> Text {
    Text(
      sv: """
        Alla politiker i teamet för \(party.sv) hör till majoriteten, men helst ska också \
        oppositionen vara med. Byt ut en av dem, eller förklara i bakgrunden varför \
        oppositionen inte är med.
        """,
      en: """
        All politicians in the team of \(party.en) are of the majority, but the opposition \
        should preferably take part too. Either replace one of them, or explain in the \
        background why the opposition does not take part.
        """)
  }

  fileprivate static func onlyOpposition(_ party: Text) -> Text {
    Text(
      sv: """
        Alla politiker i teamet för \(party.sv) hör till oppositionen, men helst ska också \
        majoriteten vara med. Byt ut en av dem, eller förklara i bakgrunden varför majoriteten \
        inte är med.
        """,
      en: """
        All politicians in the team of \(party.en) are of the opposition, but the majority \
        should preferably take part too. Either replace one of them, or explain in the \
        background why the majority does not take part.
        """)
  }
}
