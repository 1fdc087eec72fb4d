public import Diagnostics
import FormKit
public import RuleKit

/// The parties that took part are those of the application.
public enum ParticipantPartyRule: ReportRule {
  public static let info = RuleInfo(
    "REP018", .error,
    title: Text(
      sv: "Deltagarnas parter finns i ansökan",
      en: "The parties that took part are in the application"),
    reason: Text(
      sv: "Deltagarna redovisas part för part, så att det syns att båda sidor var med.",
      en: "Those who took part are reported party by party, to show that both sides were there."),
    basis: .logic, comparesDocuments: true,
    firing: [
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            deltagare:
              - {part: vasteras, antal: 2, kvinnor: 1, män: 1}
              - {part: jinna, antal: 2, kvinnor: 1, män: 1} # <--
        """),
      .change(
        in: .report, of: .inception2023,
        """
        activities:
          - id: A1
            participants:
              - party: nairobi # <--
                total: 2
        """),
    ],
    silent: [
      .change(
        in: .report,
        """
        aktiviteter:
          - id: A1
            deltagare:
              - {part: vasteras, antal: 2, kvinnor: 1, män: 1}
              - {antal: 2, kvinnor: 1, män: 1}
        """),
      .change(
        in: .report, of: .inception2023,
        "activities:\n  - {id: A1, participants: [{party: vasteras, total: 2}]}\n"),
    ])

  public static func check(_ report: Report, in context: CaseContext, _ outcome: inout Outcome) {
    guard let application = context.applicationAtHand(&outcome) else { return }
    let parties = KnownIdentifiers(application.parties.compactMap(\.id))
    for (place, group) in report.participantGroups {
      guard let id = group.party, let wrong = parties.fault(of: id) else { continue }
      outcome.report(
        .unknown(id, wrong), at: place / ParticipantGroup.party, fixes: wrong.fixes,
        related: [.in(Application.self) { $0 / Application.parties }])
    }
  }
}

extension Text {
  fileprivate static func unknown(_ id: String, _ fault: KnownIdentifiers.Fault) -> Text {
    let (id, advice) = (Text(quoting: id), fault.advice)
    return Text(
      sv: "Det finns ingen part \(id.sv) i ansökan. \(advice.sv)",
      en: "There is no party \(id.en) in the application. \(advice.en)")
  }
}
