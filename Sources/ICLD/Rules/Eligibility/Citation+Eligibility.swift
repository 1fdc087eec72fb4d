import Diagnostics

/// What the rules on length, language and the end of the programme rest on.
extension Citation {
  static let developmentInJinan = Citation(
    Text(
      sv: "Västerås stad, pressmeddelandet Nytt besök från Jinan",
      en: "City of Västerås, press release on a new visit from Jinan (in Swedish)"),
    edition: Text(same: "2017"),
    address:
      "https://vasteras-stad.mynewsdesk.com/pressreleases/nytt-besoek-fraan-jinan-2103599")

  static let reportingFrom2023 = Citation(
    Text(same: "ICLD, Reporting – municipal partnership"),
    edition: Text(same: "2023–"),
    address:
      "https://icld.se/en/what-we-do/municipal-partnerships/reporting-municipal-partnership/")

  static let endOfFunding = Citation(
    Text(
      sv: "ICLD, Därför måste ICLD finnas kvar", en: "ICLD, Why ICLD must remain (in Swedish)"),
    edition: Text(same: "2026"),
    address: "https://icld.se/sv/artikel/darfor-maste-icld-finnas-kvar")
}
