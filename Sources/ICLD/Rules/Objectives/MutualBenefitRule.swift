public import Diagnostics
import FormKit
public import RuleKit

/// Each party gains something from the partnership.
public enum MutualBenefitRule: ApplicationRule {
  public static let info = RuleInfo(
    "OBJ013", .error,
    title: Text(
      sv: "Varje part får ut något av samarbetet",
      en: "Each party gains something from the cooperation"),
    reason: Text(
      sv:
        "Programmet bygger på ömsesidig nytta: alla parter ska lära sig något, inte bara den ena.",
      en: """
        The programme rests on mutual benefit: all parties are to learn something, not only one of \
        them.
        """),
    basis: .verified, citation: .programmePage2012, canBeWaived: true,
    firing: [
      .change(
        """
        ömsesidig_nytta: # <--
          - {part: vasteras, vinner: Kunskap om snabb omställning.}
        """),
      .change(
        """
        ömsesidig_nytta:
          - {part: vasteras, vinner: Kunskap om snabb omställning.}
          - {part: jinan, bidrar_med: Erfarenhet av stora satsningar.} # <--
        """),
      .change(
        """
        ömsesidig_nytta:
          - {part: vasteras, vinner: Kunskap om snabb omställning.}
          - {part: Jinan stad, vinner: Kunskap om kommunal service.} # <--
        """),
    ],
    silent: [
      .change(
        """
        ömsesidig_nytta:
          - {part: jinan, vinner: Kunskap om kommunal service.}
          - {part: vasteras, bidrar_med: Erfarenhet av miljöarbete.}
          - {part: vasteras, vinner: Kunskap om snabb omställning.}
        """),
      .change(
        of: .project2013,
        """
        ömsesidig_nytta:
          - {part: vasteras, vinner: Kunskap om informell insamling.}
          - {part: gaborone, vinner: Kunskap om sortering i hushåll.}
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let benefits = application.mutualBenefit
    // The form itself says that the whole section is missing, or that a row names no party.
    guard !benefits.isEmpty, benefits.allSatisfy({ $0.party != nil }) else { return }
    let list = Application.root / Application.mutualBenefit
    var rows: [String: Place<Benefit>] = [:]
    var gaining: Set<String> = []
    let known = KnownIdentifiers(application.parties.compactMap(\.id))
    for (place, benefit) in list.items(of: benefits) {
      guard let party = benefit.party else { continue }
      let fault = known.fault(of: party)
      if let fault {
        outcome.report(
          .noSuchParty(party, fault), at: place / Benefit.party, fixes: fault.fixes)
      }
      // Of a party that was most likely meant, nothing is said to be missing.
      let meant = fault?.meant ?? party
      rows[meant] = rows[meant] ?? place
      if benefit.gains != nil { gaining.insert(meant) }
    }
    for party in application.parties {
      guard let id = party.id, !gaining.contains(id) else { continue }
      let name = Text(quoting: party.name ?? id)
      if let row = rows[id] {
        outcome.report(.noGain(name), at: row / Benefit.gains)
      } else {
        outcome.report(.noRow(name, id), at: list, target: .name)
      }
    }
  }
}

extension Text {
  fileprivate static func noGain(_ party: Text) -> Text {
    Text(
      sv: """
        Det står inte vad \(party.sv) får ut av samarbetet. Skriv i fältet ”vinner” vad parten lär \
        sig eller på annat sätt har nytta av.
        """,
      en: """
        It does not say what \(party.en) gains from the cooperation. Write in the field “gains” \
        what the party learns or otherwise benefits from.
        """)
  }

  fileprivate static func noRow(_ party: Text, _ id: String) -> Text {
    let id = Text(quoting: id)
    return Text(
      sv: """
        \(party.sv) är med i samarbetet men saknas här. Lägg till en rad för parten \(id.sv) och \
        skriv i fältet ”vinner” vad den får ut av samarbetet.
        """,
      en: """
        \(party.en) takes part in the cooperation but is missing here. Add a row for the party \
        \(id.en) and write in the field “gains” what it gains from the cooperation.
        """)
  }
}
