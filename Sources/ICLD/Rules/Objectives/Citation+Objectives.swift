import Diagnostics

/// What the rules on the levels of results rest on.
extension Citation {
  static let programmePage2023 = Citation(
    Text(
      sv: "ICLD, sidan om kommunala partnerskap", en: "ICLD, Municipal partnerships"),
    edition: Text(same: "2023–"),
    address: "https://icld.se/en/what-we-do/municipal-partnerships/")
}
