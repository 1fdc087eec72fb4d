public import Diagnostics
import FormKit
public import RuleKit

/// Someone who takes part in a visit comes from another country.
public enum VisitorFromElsewhereRule: ApplicationRule {
  public static let info = RuleInfo(
    "ACT017", .warning,
    title: Text(
      sv: "Någon i ett besök kommer från ett annat land",
      en: "Someone in a visit comes from another country"),
    reason: Text(
      sv: """
        Ett besök mellan parter går från ett land till ett annat. Är alla deltagare hemma är \
        landet eller någon part troligen fel, och då blir också traktamentet fel.
        """,
      en: """
        A visit between parties goes from one country to another. If all participants are at \
        home, the country or a party is probably wrong, and so then is the per diem.
        """),
    basis: .logic, canBeWaived: true,
    firing: [
      .change(
        """
        aktiviteter:
          - id: A1
            slag: resa_till_partner
            land: Sverige # <--
            deltagare: [{part: vasteras, antal: 4, kvinnor: 2, män: 2}]
        """),
      .change(
        of: .inception2023,
        """
        activities:
          - id: A2
            kind: visit_received
            country: Botswana # <--
            participants: [{party: gaborone, total: 4, women: 2, men: 2}]
        """),
    ],
    silent: [
      .change(
        """
        aktiviteter:
          - id: A1
            slag: besök_från_partner
            land: Sverige
            deltagare:
              - {part: vasteras, antal: 4, kvinnor: 2, män: 2}
              - {part: jinan, antal: 4, kvinnor: 2, män: 2}
          - id: A2
            slag: utbildning
            land: Sverige
            deltagare: [{part: vasteras, antal: 4, kvinnor: 2, män: 2}]
        """),
      // Another rule says that the country is that of no party.
      .change(
        """
        aktiviteter:
          - id: A1
            slag: resa_till_partner
            land: Vietnam
            deltagare: [{part: vasteras, antal: 4, kvinnor: 2, män: 2}]
        """),
      // Other rules say that nobody takes part, and that a party is none.
      .change("aktiviteter:\n  - {id: A1, slag: resa_till_partner, land: Sverige}\n"),
      .change(
        """
        aktiviteter:
          - id: A1
            slag: resa_till_partner
            land: Sverige
            deltagare: [{part: sala, antal: 4, kvinnor: 2, män: 2}]
        """),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let homes = PartyHomes(application.parties)
    let list = Application.root / Application.activities
    for (place, activity) in list.items(of: application.activities)
    where homes.hasNoTraveller(activity) {
      guard let country = activity.country else { continue }
      outcome.report(.allAtHome(in: country), at: place / Activity.country)
    }
  }
}

extension Text {
  fileprivate static func allAtHome(in country: Country) -> Text {
    Text(
      sv: """
        Besöket äger rum i landet \(country.name.sv), och alla som deltar är därifrån. Rätta \
        landet eller deltagarnas part, eller välj ett annat slag av aktivitet om ingen reser.
        """,
      en: """
        The visit takes place in \(country.name.en), and all who take part are from there. Either \
        correct the country or the participants' party, or choose another kind of activity if \
        nobody travels.
        """)
  }
}
