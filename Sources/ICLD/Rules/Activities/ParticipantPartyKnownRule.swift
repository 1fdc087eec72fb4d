public import Diagnostics
import FormKit
public import RuleKit

/// The participants of an activity come from parties of the application.
public enum ParticipantPartyKnownRule: ApplicationRule {
  public static let info = RuleInfo(
    "ACT014", .error,
    title: Text(
      sv: "Deltagarnas parter finns bland parterna",
      en: "The participants' parties are among the parties"),
    reason: Text(
      sv: """
        Deltagarna räknas part för part, här och i redovisningen. En part som inte finns räknas \
        inte med någonstans.
        """,
      en: """
        Participants are counted party by party, here and in the report. A party that is not there \
        is counted nowhere.
        """),
    basis: .logic,
    firing: [
      .change(
        """
        aktiviteter:
          - id: A1
            deltagare:
              - {part: västerås, antal: 2, kvinnor: 1, män: 1} # <--
              - {part: jinan, antal: 2, kvinnor: 1, män: 1}
        """),
      .change(
        of: .inception2023,
        """
        activities:
          - id: A1
            participants:
              - party: nairobi # <--
                total: 2
                women: 1
                men: 1
        """),
    ],
    silent: [
      .change(
        """
        aktiviteter:
          - id: A1
            deltagare:
              - {part: vasteras, antal: 2, kvinnor: 1, män: 1}
              - {antal: 2, kvinnor: 1, män: 1}
        """),
      // There is nothing to compare with; other rules say that parties are missing.
      .change(
        "aktiviteter:\n  - {id: A1, deltagare: [{part: jinan, antal: 2, kvinnor: 1, män: 1}]}\n",
        without: ["parties"]),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    // Of a party without an identifier its own finding is told, and it may be the one that is meant.
    guard application.parties.allSatisfy({ $0.id != nil }) else { return }
    let parties = KnownIdentifiers(application.parties.compactMap(\.id))
    for (place, group) in application.participantGroups {
      guard let id = group.party, let wrong = parties.fault(of: id) else { continue }
      outcome.report(
        .noSuchParty(id, wrong), at: place / ParticipantGroup.party, fixes: wrong.fixes)
    }
  }
}
