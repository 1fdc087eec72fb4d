public import Diagnostics
import FormKit
public import RuleKit

/// The women and the men of a group are together its participants.
public enum WomenAndMenAddUpRule: ApplicationRule {
  public static let info = RuleInfo(
    "ACT009", .error,
    title: Text(
      sv: "Kvinnor och män är tillsammans antalet deltagare",
      en: "Women and men add up to the participants"),
    reason: Text(
      sv: "Fördelningen mellan kvinnor och män följs upp, och då måste siffrorna stämma.",
      en: "How women and men share the places is followed up, so the figures have to agree."),
    basis: .logic,
    firing: [
      .change(
        """
        aktiviteter:
          - id: A1
            deltagare:
              - part: vasteras
                antal: 4 # <--
                kvinnor: 2
                män: 3
        """),
      .change(
        of: .inception2023,
        """
        activities:
          - id: A1
            participants:
              - {party: vasteras, total: 4, women: 2, men: 2}
              - {party: gaborone, total: 4, women: 1, men: 1} # <--
        """),
    ],
    silent: [
      .change(
        "aktiviteter:\n  - {id: A1, deltagare: [{part: jinan, antal: 3, kvinnor: 0, män: 3}]}\n"),
      .change("aktiviteter:\n  - {id: A1, deltagare: [{part: jinan, antal: 3, kvinnor: 2}]}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    for (place, group) in application.participantGroups {
      guard let differing = group.differingSum else { continue }
      outcome.report(.differs(differing), at: place / ParticipantGroup.total)
    }
  }
}

extension Text {
  fileprivate static func differs(_ group: WomenAndMen) -> Text {
    let (women, men, sum) = (group.women, group.men, group.sum)
    return Text(
      sv: """
        Kvinnor (\(women)) och män (\(men)) är tillsammans \(sum), men antalet är \
        \(group.total). Ändra antalet till \(sum), eller rätta fördelningen.
        """,
      en: """
        Women (\(women)) and men (\(men)) are \(sum) together, but the number is \
        \(group.total). Either change the number to \(sum), or correct how it is split.
        """)
  }
}
