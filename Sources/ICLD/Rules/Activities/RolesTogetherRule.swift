public import Diagnostics
import FormKit
public import RuleKit

/// Politicians and civil servants are together no more than the participants.
public enum RolesTogetherRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "ACT015", .warning,
    title: Text(
      sv: "Politiker och tjänstepersoner är tillsammans inte fler än deltagarna",
      en: "Politicians and civil servants are together not more than the participants"),
    reason: Text(
      sv: """
        Den som deltar som politiker deltar inte också som tjänsteperson. Är de tillsammans fler \
        än alla är någon siffra troligen fel.
        """,
      en: """
        Whoever takes part as a politician does not also take part as a civil servant. If they \
        are more than all together, one of the figures is probably wrong.
        """),
    basis: .house, canBeWaived: true,
    firing: [
      .change(
        """
        aktiviteter:
          - id: A1
            deltagare:
              - part: vasteras
                antal: 5 # <--
                kvinnor: 3
                män: 2
                politiker: 3
                tjänstepersoner: 3
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            deltagare:
              - part: vasteras
                antal: 4 # <--
                kvinnor: 2
                män: 2
                politiker: 1
                tjänstepersoner: 4
        """),
    ],
    silent: [
      .change(
        """
        aktiviteter:
          - id: A1
            deltagare:
              - {part: vasteras, antal: 5, kvinnor: 3, män: 2, politiker: 2, tjänstepersoner: 3}
        """),
      // Someone may be a politician and come from civil society.
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            deltagare:
              - {part: vasteras, antal: 4, kvinnor: 2, män: 2, politiker: 3, civilsamhälle: 3}
        """),
      // Another rule says that one of them alone is more than the participants.
      .change(
        """
        aktiviteter:
          - id: A1
            deltagare:
              - {part: vasteras, antal: 4, kvinnor: 2, män: 2, politiker: 5, tjänstepersoner: 2}
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    for (place, group) in application.participantGroups { check(group, at: place, &outcome) }
  }

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    for (place, group) in report.participantGroups { check(group, at: place, &outcome) }
  }

  private static func check(
    _ group: ParticipantGroup, at place: Place<ParticipantGroup>, _ outcome: inout Outcome
  ) {
    guard let total = group.total, let politicians = group.politicians,
      let servants = group.civilServants, politicians <= total, servants >= 0, servants <= total,
      // Written so that no sum can be too large to hold.
      politicians > total - servants
    else { return }
    outcome.report(.more(politicians, servants, than: total), at: place / ParticipantGroup.total)
  }
}

extension Text {
  fileprivate static func more(_ politicians: Int, _ servants: Int, than total: Int) -> Text {
    Text(
      sv: """
        Av \(total) deltagare är \(politicians) politiker och \(servants) tjänstepersoner, alltså \
        fler än alla tillsammans. Rätta den siffra som är fel.
        """,
      en: """
        Of \(total) participants, \(politicians) are politicians and \(servants) civil servants, \
        which is more than all of them. Correct the figure that is wrong.
        """)
  }
}
