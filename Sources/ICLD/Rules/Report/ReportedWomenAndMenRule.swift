public import Diagnostics
import FormKit
public import RuleKit

/// The women and men who took part add up to the participants.
public enum ReportedWomenAndMenRule: ReportRule {
  public static let info = RuleInfo(
    "REP008", .error,
    title: Text(
      sv: "Kvinnor och män blir tillsammans antalet deltagare",
      en: "Women and men add up to the participants"),
    reason: Text(
      sv: """
        Siffrorna visar vilka som faktiskt deltog. De går bara att använda om de stämmer med \
        varandra.
        """,
      en: """
        The figures show who actually took part. They can only be used if they agree with one \
        another.
        """),
    basis: .logic,
    firing: [
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            deltagare:
              - {part: vasteras, antal: 5, kvinnor: 2, män: 2} # <--
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            deltagare:
              - {part: vasteras, antal: 4, kvinnor: 2, män: 2}
              - part: jinan
                antal: 4 # <--
                kvinnor: 3
                män: 2
        """),
    ],
    silent: [
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            deltagare:
              - {part: vasteras, antal: 4, kvinnor: 4, män: 0}
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            deltagare:
              - {part: vasteras, antal: 4, kvinnor: 2}
        """),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    for (place, group) in report.participantGroups {
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
        Antalet är \(group.total), men kvinnor (\(women)) och män (\(men)) blir \(sum). Ändra \
        antalet till \(sum), eller rätta antalet kvinnor eller män.
        """,
      en: """
        The number is \(group.total), but women (\(women)) and men (\(men)) make \(sum). Either \
        change the number to \(sum), or correct the number of women or men.
        """)
  }
}
