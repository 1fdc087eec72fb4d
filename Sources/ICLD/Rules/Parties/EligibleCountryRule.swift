public import Diagnostics
import FormKit
public import RuleKit

/// The international parties are in countries that the edition lists.
public enum EligibleCountryRule: ApplicationRule {
  public static let info = RuleInfo(
    "PRT003", .error,
    title: Text(
      sv: "De internationella parterna finns i programmets samarbetsländer",
      en: "The international parties are in the programme's partner countries"),
    reason: Text(
      sv: """
        Programmet är öppet för parter i vissa länder, och länderna har ändrats med åren. Är \
        utgåvans lista inte känd i sin helhet blir det en varning.
        """,
      en: """
        The programme is open to parties in certain countries, and the countries have changed \
        over the years. Where the edition's list is not known in full, this is a warning.
        """),
    basis: .verified, citation: .programmePage2012, canBeWaived: true,
    firing: [
      .change("parter:\n  - roll: internationell_part\n    land: Norge # <--\n"),
      .change("parter:\n  - roll: internationell_part\n    land: Sverige # <--\n"),
      .change(
        of: .inception2023, "parties:\n  - role: international_party\n    country: China # <--\n"),
    ],
    silent: [
      .change("parter:\n  - roll: internationell_part\n    land: Vitryssland\n"),
      .change("parter:\n  - roll: internationell_part\n    namn: Jinans stad\n"),
      .change(
        of: .inception2023, "parties:\n  - role: international_party\n    country: Colombia\n"),
    ])

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let list = context.edition.countries
    let countries = Set(list.all)
    let isComplete = list.isComplete == .yes
    let parties = (Application.root / Application.parties).items(of: application.parties)
    for (place, party) in parties where party.role == .internationalParty {
      guard let country = party.country, !countries.contains(country) else { continue }
      if country == .sweden {
        outcome.report(.inSweden, at: place / Party.country)
      } else if countries.isEmpty {
        outcome.notChecked(.countriesUnknown(context.edition))
      } else {
        outcome.report(
          isComplete ? .notListed(country, context.edition) : .notKnown(country, context.edition),
          at: place / Party.country, severity: isComplete ? .error : .warning,
          citation: context.edition.citation(list.source))
      }
    }
  }
}

extension Text {
  fileprivate static let inSweden = Text(
    sv: """
      Parten har rollen internationell part men finns i Sverige. Rätta landet, eller \
      ändra rollen till ”svensk_part”.
      """,
    en: """
      The party has the role of international party but is in Sweden. Either correct the \
      country, or change the role to “swedish_party”.
      """)

  fileprivate static func countriesUnknown(_ edition: Edition) -> Text {
    let edition = edition.inWords
    return Text(
      sv: "Det är inte känt vilka samarbetsländer som hör till \(edition.sv).",
      en: "It is not known which partner countries belong to \(edition.en).")
  }

  fileprivate static func notListed(_ country: Country, _ edition: Edition) -> Text {
    let countries = edition.countries.all.map(\.name).asSeries()
    let edition = edition.inWords
    return Text(
      sv: """
        \(country.name.sv) är inte ett av samarbetsländerna enligt \(edition.sv). De är \
        \(countries.sv). Rätta landet, eller sök tillsammans med en part i något av \
        dem.
        """,
      en: """
        \(country.name.en) is not one of the partner countries under \(edition.en). They are \
        \(countries.en). Either correct the country, or apply together with a party in one of \
        them.
        """)
  }

  fileprivate static func notKnown(_ country: Country, _ edition: Edition) -> Text {
    let countries = edition.countries.all.map(\.name).asSeries()
    let edition = edition.inWords
    return Text(
      sv: """
        \(country.name.sv) är inte ett av de samarbetsländer som är kända för \(edition.sv), \
        men listan kan sakna något land. De kända är \(countries.sv). Rätta landet, \
        eller fråga ICLD om det kan vara med.
        """,
      en: """
        \(country.name.en) is not one of the partner countries known for \(edition.en), but \
        the list may lack a country. Those known are \(countries.en). Either correct the \
        country, or ask ICLD whether it can take part.
        """)
  }
}
