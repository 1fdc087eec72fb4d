public import Diagnostics
import FormKit
public import RuleKit

/// About four persons of a party travel to each meeting of an inception.
///
/// Those travel who come from another country than that of the meeting.
public enum InceptionTravellersRule: ApplicationRule {
  public static let info = RuleInfo(
    "ACT006", .note,
    title: Text(
      sv: "Omkring fyra personer reser till förberedelsens möten",
      en: "About four persons travel to the meetings of an inception"),
    reason: Text(
      sv: "ICLD finansierar två möten i en förberedelse, med omkring fyra deltagare.",
      en: "ICLD finances two meetings in an inception, with about four participants."),
    basis: .verified, citation: .phases, since: 2023, canBeWaived: true,
    firing: [
      .change(
        of: .inception2023,
        """
        activities:
          - id: A1
            title: Journey to Gaborone
            kind: visit_abroad
            country: Botswana
            participants:
              - {party: vasteras, total: 5, women: 3, men: 2} # <--
        """),
      .change(
        of: .inception2023,
        """
        activities:
          - id: A1
            title: Visit from Gaborone
            kind: visit_received
            country: Sweden
            participants:
              - {party: gaborone, total: 2, women: 1, men: 1, politicians: 2} # <--
              - {party: vasteras, total: 9, women: 5, men: 4}
              - {party: gaborone, total: 3, women: 1, men: 2, civil_servants: 3}
        """),
    ],
    silent: [
      .change(
        of: .inception2023,
        """
        activities:
          - id: A1
            title: Journey to Gaborone
            kind: visit_abroad
            country: Botswana
            participants:
              - {party: vasteras, total: 4, women: 2, men: 2}
              - {party: gaborone, total: 12, women: 6, men: 6}
          - id: A2
            title: Opening meeting
            kind: digital_meeting
            country: Sweden
            participants: [{party: gaborone, total: 9, women: 4, men: 5}]
          - id: A3
            title: Journey to the partner
            kind: visit_abroad
            participants: [{party: vasteras, total: 9, women: 4, men: 5}]
        """),
      .change(
        of: .inception2023,
        """
        kind: project
        activities:
          - id: A1
            title: Journey to Gaborone
            kind: visit_abroad
            country: Botswana
            participants: [{party: vasteras, total: 9, women: 4, men: 5}]
        """),
    ])

  /// The source says "about four".
  private static let usual = 4

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard application.kind == .inception else { return }
    let parties = Dictionary(
      application.parties.compactMap { party in party.id.map { ($0, party) } },
      uniquingKeysWith: { first, _ in first })
    let list = Application.root / Application.activities
    for (place, activity) in list.items(of: application.activities) {
      guard let kind = activity.kind, kind.isMeeting else { continue }
      for group in Self.groups(of: activity, at: place) where group.total > usual {
        guard let country = activity.country else {
          if kind.isJourney { outcome.notChecked(.noCountry) }
          continue
        }
        guard let party = parties[group.party], let home = party.country, home != country
        else { continue }
        let name = Text(quoting: party.name ?? group.party)
        outcome.report(.many(group.total, of: name, to: country), at: group.place)
      }
    }
  }

  /// How many take part from each party, in all its groups.
  private static func groups(
    of activity: Activity, at place: Place<Activity>
  ) -> [(party: String, total: Int, place: Place<Int>)] {
    var groups: [(party: String, total: Int, place: Place<Int>)] = []
    var rows: [String: Int] = [:]
    for (place, group) in (place / Activity.participants).items(of: activity.participants) {
      guard let party = group.party, let total = group.total else { continue }
      guard let row = rows[party] else {
        rows[party] = groups.count
        groups.append((party, total, place / ParticipantGroup.total))
        continue
      }
      // A sum that overflows is made of numbers outside their bounds, which reading has said.
      let (sum, hasOverflown) = groups[row].total.addingReportingOverflow(total)
      if !hasOverflown { groups[row].total = sum }
    }
    return groups
  }
}

extension Text {
  fileprivate static let noCountry = Text(
    sv: "En resa saknar land, så det går inte att se vilka som reser.",
    en: "A journey has no country, so it does not show who travels.")

  fileprivate static func many(_ total: Int, of party: Text, to country: Country) -> Text {
    Text(
      sv: """
        \(total) personer från \(party.sv) reser till \(country.name.sv), men under en \
        förberedelse finansierar ICLD omkring fyra. Minska antalet, eller täck kostnaden för de \
        övriga med annan finansiering.
        """,
      en: """
        \(total) persons of \(party.en) travel to \(country.name.en), but during an inception ICLD \
        finances about four. Either lower the number, or cover the cost of the others with other \
        financing.
        """)
  }
}
