public import Diagnostics
import FormKit
public import RuleKit

/// No more politicians, civil servants or people from civil society take part than there are
/// participants.
public enum RolesWithinGroupRule: ApplicationRule, ReportRule {
  public static let info = RuleInfo(
    "ACT013", .error,
    title: Text(
      sv: "De som räknas upp är inte fler än deltagarna",
      en: "Those counted by role are not more than the participants"),
    reason: Text(
      sv: """
        Politiker, tjänstepersoner och civilsamhälle är delar av antalet. En del som är större än \
        det hela är en felskrivning.
        """,
      en: """
        Politicians, civil servants and civil society are parts of the number. A part that is \
        larger than the whole is a slip.
        """),
    basis: .logic,
    firing: [
      .change(
        """
        aktiviteter:
          - id: A1
            deltagare:
              - part: vasteras
                antal: 4
                kvinnor: 2
                män: 2
                politiker: 5 # <--
        """),
      .change(
        of: .inception2023,
        """
        activities:
          - id: A1
            participants:
              - party: gaborone
                total: 30
                women: 15
                men: 15
                civil_servants: 10
                civil_society: 200 # <--
        """),
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            deltagare:
              - part: vasteras
                antal: 4
                kvinnor: 2
                män: 2
                tjänstepersoner: 40 # <--
        """),
    ],
    silent: [
      .change(
        """
        aktiviteter:
          - id: A1
            deltagare: [{part: jinan, antal: 3, kvinnor: 1, män: 2, politiker: 3}]
        """),
      // Someone may be a politician and come from civil society.
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            deltagare:
              - {part: jinan, antal: 3, kvinnor: 1, män: 2, politiker: 2, civilsamhälle: 2}
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
    guard let total = group.total else { return }
    let roles = [
      (ParticipantGroup.politicians, group.politicians),
      (ParticipantGroup.civilServants, group.civilServants),
      (ParticipantGroup.civilSociety, group.civilSociety),
    ]
    for (token, count) in roles {
      guard let count, count > total else { continue }
      outcome.report(.more(count, than: total), at: place / token)
    }
  }
}

extension Text {
  fileprivate static func more(_ count: Int, than total: Int) -> Text {
    Text(
      sv: """
        Det står \(count) här, men bara \(total) deltar från parten. Rätta siffran, eller ”antal” \
        om fler deltar.
        """,
      en: """
        It says \(count) here, but only \(total) take part from the party. Either correct the \
        figure, or “total” if more take part.
        """)
  }
}
