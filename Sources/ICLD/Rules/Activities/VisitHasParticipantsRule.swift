public import Diagnostics
import FormKit
public import RuleKit

/// Someone takes part in each visit.
public enum VisitHasParticipantsRule: ApplicationRule {
  public static let info = RuleInfo(
    "ACT004", .error,
    title: Text(sv: "Besök och resor har deltagare", en: "Visits have participants"),
    reason: Text(
      sv: "Antalet deltagare är grunden för vad resan kostar och för vem som ska lära av vem.",
      en: """
        The number of participants is the ground for what the visit costs, and for who is to learn \
        from whom.
        """),
    basis: .logic,
    firing: [
      .change(
        """
        aktiviteter:
          - id: A1 # <--
            rubrik: Resa till Jinan
            slag: resa_till_partner
        """),
      .change(
        """
        aktiviteter:
          - id: A1
            rubrik: Besök från Jinan
            slag: besök_från_partner
            deltagare: # <--
              - {part: vasteras, antal: 0, kvinnor: 0, män: 0}
              - {part: jinan, antal: 0, kvinnor: 0, män: 0}
        """),
      .change(
        of: .inception2023,
        """
        activities:
          - {id: A1, title: Visit to the sorting plant, kind: study_visit} # <--
        """),
    ],
    silent: [
      .change(
        """
        aktiviteter:
          - id: A1
            rubrik: Resa till Jinan
            slag: resa_till_partner
            deltagare:
              - {part: vasteras, antal: 4, kvinnor: 2, män: 2}
        """),
      .change(
        """
        aktiviteter:
          - id: A1
            slag: resa_till_partner
            deltagare:
              - {part: vasteras, antal: 0, kvinnor: 0, män: 0}
              - {part: jinan, antal: 1, kvinnor: 1, män: 0}
          - {id: A2, rubrik: Planering, slag: planering}
        """),
      .change(
        """
        aktiviteter:
          - id: A1
            slag: resa_till_partner
            deltagare:
              - {part: vasteras}
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let list = Application.root / Application.activities
    for (place, activity) in list.items(of: application.activities) {
      guard let kind = activity.kind, kind.isVisit else { continue }
      let name = (activity.title ?? activity.id).map(Text.init(quoting:)) ?? kind.label
      if activity.participants.isEmpty {
        outcome.report(.noParticipants(name), at: place / Activity.participants)
      } else if activity.participants.allSatisfy({ $0.total == 0 }) {
        outcome.report(.nobody(name), at: place / Activity.participants, target: .name)
      }
    }
  }
}

extension Text {
  fileprivate static func noParticipants(_ activity: Text) -> Text {
    Text(
      sv: """
        \(activity.sv) har inga deltagare. Ange under ”deltagare” hur många som kommer från varje \
        part, eller välj ett annat slag av aktivitet.
        """,
      en: """
        \(activity.en) has no participants. Either state under “participants” how many come from \
        each party, or choose another kind of activity.
        """)
  }

  fileprivate static func nobody(_ activity: Text) -> Text {
    Text(
      sv: """
        \(activity.sv) har sammanlagt 0 deltagare. Ange hur många som är med, eller välj ett annat \
        slag av aktivitet.
        """,
      en: """
        \(activity.en) has 0 participants in all. Either state how many take part, or choose \
        another kind of activity.
        """)
  }
}
