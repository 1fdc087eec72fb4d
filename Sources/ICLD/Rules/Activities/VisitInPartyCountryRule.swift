public import Diagnostics
import FormKit
public import RuleKit

/// Visits take place in a country of one of the parties.
public enum VisitInPartyCountryRule: ApplicationRule {
  public static let info = RuleInfo(
    "ACT008", .warning,
    title: Text(
      sv: "Besök och resor går till någon parts land",
      en: "Visits are to a country of one of the parties"),
    reason: Text(
      sv: "Partnerskapet är mellan parterna. Ett besök i ett annat land behöver en förklaring.",
      en: "The partnership is between the parties. A visit to another country needs a reason."),
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
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    guard !application.parties.isEmpty else { return }
    let countries = Set(application.parties.compactMap(\.country))
    let areAllKnown = application.parties.allSatisfy { $0.country != nil }
    let list = Application.root / Application.activities
    for (place, activity) in list.items(of: application.activities) {
      guard let kind = activity.kind, kind.isVisit, let country = activity.country,
        !countries.contains(country)
      else { continue }
      guard areAllKnown else { return outcome.notChecked(.countryMissing) }
      outcome.report(.noParty(in: country), at: place / Activity.country)
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
}
