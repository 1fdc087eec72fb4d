public import Diagnostics
import FormKit
public import RuleKit

/// A per diem is no more than the Swedish Tax Agency's amount for the country and the year.
///
/// The amount is that of a full day, whatever meals are free: a lower one may be right.
public enum PerDiemAmountRule: ApplicationRule {
  public static let info = RuleInfo(
    "BUD018", .note,
    title: Text(
      sv: "Traktamentet är högst Skatteverkets belopp",
      en: "The per diem is at most the Tax Agency's amount"),
    reason: Text(
      sv: """
        Skatteverkets belopp är en jämförelse: ingen öppen källa säger att programmet följer dem.
        """,
      en: """
        The Swedish Tax Agency's amounts are for comparison: no public source says that the \
        programme follows them.
        """),
    basis: .verified, citation: .perDiemAbroad, canBeWaived: true,
    firing: [
      .change(journey(to: "Kina", year: 2015, "554", marked: true)),
      .change(journey(visit, to: "Sverige", year: 2013, "220.50", marked: true)),
      .change(
        journey(to: "Kina", year: 2015, "530", yuan, marked: true)),
      .change(
        of: .inception2023,
        """
        budget:
          lines:
            - {year: 2024, post: per_diem, activity: A1, quantity: 20, unit: days, unit_price: 408} # <--
        """),
    ],
    silent: [
      .change(journey(to: "Kina", year: 2015, "553", marked: false)),
      .change(journey(visit, to: "Sverige", year: 2013, "220", marked: false)),
      .change(
        journey(to: "Kina", year: 2015, "529", yuan, marked: false)),
      // A journey to a partner at home: the country is probably wrong.
      .change(journey(to: "Sverige", year: 2013, "491", marked: false)),
      // Nobody travels to such a visit, so the country is probably wrong.
      .change(
        """
        aktiviteter:
          - id: A9
            slag: besök_från_partner
            land: Sverige
            deltagare: [{part: vasteras, antal: 4, kvinnor: 2, män: 2}]
        budget:
          rader:
            - {år: 2013, post: traktamente, aktivitet: A9, antal: 20, enhet: dagar, à_pris: 491}
        """),
      // The amounts of China in 2014 are not known.
      .change(journey(to: "Kina", year: 2014, "5 000", marked: false)),
      .change(
        """
        budget:
          rader:
            - {år: 2015, post: traktamente, antal: 4, enhet: dagar, à_pris: 5 000}
            - {år: 2015, post: kost, aktivitet: A1, antal: 4, enhet: dagar, à_pris: 5 000}
            - {år: 2015, post: traktamente, aktivitet: A1, antal: 4, enhet: personer, à_pris: 2 765}
        """),
    ])

  private static let yuan = "\n      valuta: CNY\n      kurs: 1.0442"

  private static let visit = "besök_från_partner"

  private static func journey(
    _ kind: String = "resa_till_partner", to country: String, year: Int, _ price: String,
    _ currency: String = "", marked: Bool
  ) -> String {
    """
    aktiviteter:
      - {id: A9, slag: \(kind), land: \(country)}
    budget:
      rader:
        - år: \(year)
          post: traktamente
          aktivitet: A9
          antal: 20
          enhet: dagar
          à_pris: \(price)\(marked ? " # <--" : "")\(currency)

    """
  }

  public static func check(
    _ application: Application, in context: CaseContext, _ outcome: inout Outcome
  ) {
    let lines = Application.root / Application.budget / Budget.lines
    let perDiems = lines.items(of: application.budget.lines).filter { $0.value.post == .perDiem }
    guard !perDiems.isEmpty else { return }
    let activities = Dictionary(
      application.activities.compactMap { activity in activity.id.map { ($0, activity) } },
      uniquingKeysWith: { first, _ in first })
    let homes = PartyHomes(application.parties)
    // In a list, since there are few.
    var tables: [(year: Int, table: PerDiemYear?)] = []
    for year in perDiems.compactMap(\.value.year) where !tables.contains(where: { $0.year == year })
    {
      tables.append((year, context.perDiem(year)))
    }
    for (place, line) in perDiems {
      // The form itself says that the year or the price is missing.
      guard let year = line.year, let price = line.unitPriceInKronor else { continue }
      guard line.hasDailyUnit else {
        outcome.notChecked(.notInDays)
        continue
      }
      guard let activity = line.activity.flatMap({ activities[$0] }),
        let country = activity.country
      else {
        outcome.notChecked(.noCountry)
        continue
      }
      // Another rule says that the country is probably wrong, so its amount is no measure.
      guard !homes.hasNoTraveller(activity), !homes.goesTheWrongWay(activity) else {
        outcome.notChecked(.countryDoubtful)
        continue
      }
      guard let table = tables.first(where: { $0.year == year })?.table,
        let known = table.amount(in: country),
        let amount = known.amount
      else {
        outcome.notChecked(.notKnown(country, year))
        continue
      }
      guard price > amount else { continue }
      outcome.report(
        .above(price, amount, country, year) + .inferred(known.reasoning),
        at: place / BudgetLine.unitPrice, citation: table.sources.citation(known.source))
    }
  }
}

extension BudgetLine {
  /// The price of one unit in kronor; nil where the price or the rate of a foreign currency is
  /// missing.
  fileprivate var unitPriceInKronor: Money? {
    var one = self
    one.quantity = DecimalNumber(1)
    return one.computedAmount
  }
}

extension Text {
  fileprivate static let notInDays = Text(
    sv: "En rad för traktamente räknas inte i dagar, så à-priset går inte att jämföra.",
    en: "A line for per diem is not counted in days, so its unit price cannot be compared.")

  fileprivate static let noCountry = Text(
    sv: "En rad för traktamente hör inte till någon aktivitet med land, så landet är inte känt.",
    en: "A line for per diem belongs to no activity with a country, so the country is not known.")

  fileprivate static let countryDoubtful = Text(
    sv: """
      En rad för traktamente hör till ett besök i ett land som troligen är fel, så det är inte \
      säkert vilket land beloppet gäller.
      """,
    en: """
      A line for per diem belongs to a visit in a country that is probably wrong, so it is not \
      certain which country the amount is for.
      """)

  fileprivate static func notKnown(_ country: Country, _ year: Int) -> Text {
    Text(
      sv: "Skatteverkets traktamente för \(country.name.sv) \(year) är inte känt.",
      en: "The Swedish Tax Agency's per diem for \(country.name.en) in \(year) is not known.")
  }

  fileprivate static func above(
    _ price: Money, _ amount: Money, _ country: Country, _ year: Int
  ) -> Text {
    Text(
      sv: """
        Traktamentet är \(price.shown(in: .swedish)) om dagen, men Skatteverkets belopp för \
        \(country.name.sv) \(year) är \(amount.shown(in: .swedish)). Sänk à-priset till högst det, \
        eller skriv i radens text varför det är högre.
        """,
      en: """
        The per diem is \(price.shown(in: .english)) a day, but the Swedish Tax Agency's amount \
        for \(country.name.en) in \(year) is \(amount.shown(in: .english)). Either lower the unit \
        price to at most that, or write in the text of the line why it is higher.
        """)
  }

  /// Says that the amount is not given by any source, but follows from one.
  fileprivate static func inferred(_ reasoning: Text?) -> Text {
    guard let reasoning else { return Text(same: "") }
    return Text(
      sv: " Beloppet är en slutsats: \(reasoning.sv)",
      en: " The amount is inferred: \(reasoning.en)")
  }
}
