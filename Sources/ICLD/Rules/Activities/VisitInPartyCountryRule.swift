public import Diagnostics
import FormKit
public import RuleKit

/// Visits take place in a country of one of the parties, which is not that of whoever travels.
public enum VisitInPartyCountryRule: ApplicationRule {
  public static let info = RuleInfo(
    "ACT008", .warning,
    title: Text(
      sv: "Besök och resor går till rätt parts land",
      en: "Visits are to the country of the right party"),
    reason: Text(
      sv: """
        Partnerskapet är mellan parterna. Ett besök i ett annat land behöver en förklaring, och \
        likaså ett besök hos den som reser.
        """,
      en: """
        The partnership is between the parties. A visit to another country needs a reason, and so \
        does one at the home of whoever travels.
        """),
    basis: .logic, canBeWaived: true,
    firing: [
      .change(
        """
        aktiviteter:
          - id: A1
            rubrik: Resa till Vietnam
            slag: resa_till_partner
            land: Vietnam # <--
        """),
      .change(
        of: .inception2023,
        """
        activities:
          - {id: A1, title: Journey to Gaborone, kind: visit_abroad, country: Botswana}
          - {id: A2, title: Study visit in Namibia, kind: study_visit, country: Namibia} # <--
        """),
      .change(
        """
        aktiviteter:
          - id: A1
            slag: besök_från_partner
            land: Kina # <--
            deltagare:
              - {part: vasteras, antal: 4, kvinnor: 2, män: 2}
              - {part: jinan, antal: 4, kvinnor: 2, män: 2}
          - {id: A2, slag: resa_till_partner, land: Sverige} # <--
        """),
    ],
    silent: [
      .change(
        """
        aktiviteter:
          - {id: A1, rubrik: Resa till Jinan, slag: resa_till_partner, land: Kina}
          - {id: A2, rubrik: Besök från Jinan, slag: besök_från_partner, land: Sverige}
          - {id: A3, rubrik: Konferens, slag: utbildning, land: Vietnam}
        """),
      .change("aktiviteter:\n  - {id: A1, rubrik: Resan, slag: resa_till_partner}\n"),
      // A party without a country could be at home there.
      .change(
        """
        parter:
          - {id: vasteras, roll: sökande, land: Sverige}
          - {id: jinan, roll: internationell_part}
        """),
      // Several parties visit each other, and meet at one of them.
      .change(
        """
        parter:
          - {id: vasteras, roll: sökande, land: Sverige}
          - {id: sala, roll: svensk_part, land: Sverige}
          - {id: jinan, roll: internationell_part, land: Kina}
          - {id: hanoi, roll: internationell_part, land: Vietnam}
        aktiviteter:
          - {id: A1, slag: resa_till_partner, land: Sverige}
          - {id: A2, slag: besök_från_partner, land: Kina}
          - {id: A3, slag: resa_till_partner, land: Vietnam}
          - {id: A4, slag: studiebesök, land: Kina}
        """),
      // Another rule says that nobody travels.
      .change(
        """
        aktiviteter:
          - id: A1
            slag: resa_till_partner
            land: Sverige
            deltagare: [{part: vasteras, antal: 4, kvinnor: 2, män: 2}]
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard !application.parties.isEmpty else { return }
    let countries = Set(application.parties.compactMap(\.country))
    let areAllKnown = application.parties.allSatisfy { $0.country != nil }
    let homes = PartyHomes(application.parties)
    let list = Application.root / Application.activities
    for (place, activity) in list.items(of: application.activities) {
      guard let kind = activity.kind, kind.isVisit, let country = activity.country
      else { continue }
      if !countries.contains(country) {
        guard areAllKnown else { return outcome.notChecked(.countryMissing) }
        outcome.report(.noParty(in: country), at: place / Activity.country)
      } else if homes.goesTheWrongWay(activity), !homes.hasNoTraveller(activity) {
        let message = kind == .visitAbroad ? Text.atApplicants(country) : .atPartners(country)
        outcome.report(message, at: place / Activity.country)
      }
    }
  }
}

extension Text {
  fileprivate static let countryMissing = Text(
    sv: "En av parterna saknar land, så det går inte att se om besöken går till någon av dem.",
    en: "One of the parties has no country, so it does not show whether the visits are to one.")

  fileprivate static func noParty(in country: Country) -> Text {
    Text(
      sv: """
        Besöket äger rum i landet \(country.name.sv), men ingen av parterna finns där. Rätta \
        landet, eller välj ett annat slag av aktivitet om det inte är ett besök.
        """,
      en: """
        The visit takes place in \(country.name.en), but none of the parties is there. Either \
        correct the country, or choose another kind of activity if it is no visit.
        """)
  }

  fileprivate static func atApplicants(_ country: Country) -> Text {
    let kind = ActivityKind.visitReceived.name
    return Text(
      sv: """
        Resan till partnern går till sökandens eget land, \(country.name.sv). Rätta landet, eller \
        skriv ”\(kind.sv)” som slag om det är partnern som reser.
        """,
      en: """
        The visit to the partner takes place in the applicant's own country, \(country.name.en). \
        Either correct the country, or write “\(kind.en)” as its kind if it is the partner who \
        travels.
        """)
  }

  fileprivate static func atPartners(_ country: Country) -> Text {
    let kind = ActivityKind.visitAbroad.name
    return Text(
      sv: """
        Besöket från partnern äger rum i partnerns eget land, \(country.name.sv). Rätta landet, \
        eller skriv ”\(kind.sv)” som slag om det är ni som reser.
        """,
      en: """
        The visit from the partner takes place in the partner's own country, \(country.name.en). \
        Either correct the country, or write “\(kind.en)” as its kind if it is you who travel.
        """)
  }
}
