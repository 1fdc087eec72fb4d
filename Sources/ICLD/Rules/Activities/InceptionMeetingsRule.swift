public import Diagnostics
import FormKit
public import RuleKit

/// The parties of an inception meet once in each country.
public enum InceptionMeetingsRule: ApplicationRule {
  public static let info = RuleInfo(
    "ACT005", .warning,
    title: Text(
      sv: "Förberedelsen har ett möte i varje land",
      en: "The inception has a meeting in each country"),
    reason: Text(
      sv:
        """
        ICLD finansierar två möten i en förberedelse, ett i varje land, så att alla lär känna båda.
        """,
      en: """
        ICLD finances two meetings in an inception, one in each country, so that all get to know \
        both.
        """),
    basis: .verified, citation: .phases, since: 2023, canBeWaived: true,
    firing: [
      .change(
        of: .inception2023,
        """
        activities: # <--
          - {id: A1, title: Journey to Gaborone, kind: visit_abroad, country: Botswana}
        """),
      .change(
        of: .inception2023,
        """
        activities: # <--
          - {id: A1, title: Opening, kind: digital_meeting, country: Botswana}
          - {id: A2, title: Plan of work, kind: planning, country: Botswana}
          - {id: A3, title: Visit from Gaborone, kind: visit_received, country: Sweden}
        """),
    ],
    silent: [
      .change(
        of: .inception2023,
        """
        activities:
          - {id: A1, title: Workshop in Gaborone, kind: workshop, country: Botswana}
          - {id: A2, title: Study visit in Västerås, kind: study_visit, country: Sweden}
        """),
      .change(
        of: .inception2023,
        """
        kind: project
        activities:
          - {id: A1, title: Journey to Gaborone, kind: visit_abroad, country: Botswana}
        """),
      // A meeting without a country: nobody can say that one is missing.
      .change(
        of: .inception2023,
        """
        activities:
          - {id: A1, title: Journey to the partner, kind: visit_abroad}
          - {id: A2, title: Visit from Gaborone, kind: visit_received, country: Sweden}
        """),
      // The earlier editions say nothing of where to meet.
      .change("aktiviteter:\n  - {id: A1, slag: resa_till_partner, land: Kina}\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let kinds = application.activities.compactMap(\.kind)
    guard application.kind == .inception, !kinds.isEmpty,
      kinds.count == application.activities.count
    else { return }
    let meetings = application.activities.filter { $0.kind?.isMeeting ?? false }
    let met = Set(meetings.compactMap(\.country))
    let missing = countries(of: application.parties).filter { !met.contains($0) }
    if !missing.isEmpty, meetings.contains(where: { $0.country == nil }) {
      return outcome.notChecked(.noCountry)
    }
    for country in missing {
      outcome.report(
        .noMeeting(in: country), at: Application.root / Application.activities, target: .name)
    }
  }

  /// The parties' countries in their order, each once; none where all are at home in one.
  private static func countries(of parties: [Party]) -> [Country] {
    var seen: Set<Country> = []
    let countries = parties.compactMap(\.country).filter { seen.insert($0).inserted }
    return countries.count > 1 ? countries : []
  }
}

extension Text {
  fileprivate static let noCountry = Text(
    sv: "Ett av mötena saknar land, så det går inte att se om parterna träffas i varje land.",
    en: """
      One of the meetings has no country, so it does not show whether the parties meet in each \
      country.
      """)

  fileprivate static func noMeeting(in country: Country) -> Text {
    Text(
      sv: """
        Ingen aktivitet är ett möte i \(country.name.sv), men under en förberedelse träffas \
        parterna i varje land. Lägg till ett möte i \(country.name.sv), eller rätta landet på det \
        möte som äger rum där.
        """,
      en: """
        No activity is a meeting in \(country.name.en), but during an inception the parties meet \
        in each country. Either add a meeting in \(country.name.en), or correct the country of the \
        meeting that takes place there.
        """)
  }
}
