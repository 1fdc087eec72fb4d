import Diagnostics

/// The published documents that rules rest on.
extension Citation {
  static let budgetGuidelines = Citation(
    Text(
      sv: "ICLD, Budgetriktlinjer för Kommunalt Partnerskap",
      en: "ICLD, Budget guidelines for Municipal Partnership"),
    edition: Text(sv: "odaterad, efter mitten av 2012", en: "undated, after mid-2012"),
    address: "https://studylibsv.com/doc/655497/nya-riktlinjer-f%C3%B6r-kp-bugdet")

  static let programmePage2012 = Citation(
    Text(
      sv: "ICLD, programsidan för Kommunalt Partnerskap",
      en: "ICLD, page on the programme Municipal Partnership"),
    edition: Text(sv: "omkring 2012–2014", en: "about 2012–2014"),
    address: "http://www.icld.se/kommunalapartnerskap.pab")

  static let onlineApplication = Citation(
    Text(
      sv: "ICLD, frågor och svar om onlineansökan",
      en: "ICLD, questions about online applications"),
    edition: Text(sv: "våren 2018", en: "spring 2018"),
    address: "https://icld.se/sv/artikel/onlineansokan/")

  static let reporting = Citation(
    Text(sv: "ICLD, Redovisning", en: "ICLD, How to report"),
    edition: Text(sv: "2019-06-24 och senare", en: "2019-06-24 and later"),
    address: "https://icld.se/kommunalt-partnerskap/redovisning/")

  static let phases = Citation(
    Text(sv: "ICLD, Faserna i ett partnerskap", en: "ICLD, The phases of a partnership"),
    edition: Text(same: "2023–"),
    address:
      "https://icld.se/en/what-we-do/municipal-partnerships/the-phases-of-a-partnership/")

  static let applicationSummaries = Citation(
    Text(same: "ICLD, Application Summaries"),
    edition: Text(sv: "2016, omgång 1", en: "2016, round 1"),
    address: "https://docslib.org/doc/2206315/application-summaries")

  static let projectForm = Citation(
    Text(
      sv: "ICLD, ansökningsformuläret Projekt", en: "ICLD, the application form Project"),
    edition: Text(sv: "odaterat", en: "undated"),
    address: "https://docplayer.se/amp/50275699-Projekt-project.html")

  static let autumnRound2019 = Citation(
    Text(
      sv: "ICLD, ansökningsomgången hösten 2019 är öppen",
      en: "ICLD, the round of autumn 2019 is open"),
    edition: Text(same: "2019"),
    address:
      "https://icld.se/artikel/ansokningsomgangen-till-kommunalt-partnerskap-hosten-2019-ar-oppen/")

  static let newGuidelines2019 = Citation(
    Text(
      sv: "ICLD, nya riktlinjer för programmet Kommunalt Partnerskap",
      en: "ICLD, new guidelines for the programme Municipal Partnership"),
    edition: Text(sv: "senast hösten 2019", en: "no later than autumn 2019"),
    address:
      "https://icld.se/artikel/nya-riktlinjer-for-programmet-kommunalt-partnerskap/")
}
