import Diagnostics

/// What the rules on the levels of results rest on.
extension Citation {
  static let programmePage2023 = Citation(
    Text(
      sv: "ICLD, sidan om kommunala partnerskap", en: "ICLD, Municipal partnerships"),
    edition: Text(same: "2023–"),
    address: "https://icld.se/en/what-we-do/municipal-partnerships/")

  static let reportingWalkthrough2024 = Citation(
    Text(
      sv: "ICLD, anmälan till genomgång av redovisning",
      en: "ICLD, invitation to a walk-through of reporting (in Swedish)"),
    edition: Text(sv: "hösten 2024", en: "autumn 2024"),
    address:
      "https://icld.se/sv/anmalan-genomgang-av-redovisning-inom-programmet-kommunalt-partnerskap/"
  )
}
