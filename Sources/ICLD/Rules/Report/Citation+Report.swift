import Diagnostics

/// What the rules on reports rest on, beside the page on how to report.
extension Citation {
  static let reportingWalkThrough = Citation(
    Text(
      sv: "ICLD, genomgång av redovisning inom programmet Kommunalt Partnerskap",
      en: "ICLD, walk-through of reporting in the programme Municipal Partnership (in Swedish)"),
    edition: Text(sv: "hösten 2024", en: "autumn 2024"),
    address:
      "https://icld.se/sv/anmalan-genomgang-av-redovisning-inom-programmet-kommunalt-partnerskap/")
}
