import Diagnostics

/// What the rules on salaries and per diems rest on.
extension Citation {
  static let programmePage2020 = Citation(
    Text(sv: "ICLD, programsidan på engelska", en: "ICLD, Municipal partnerships"),
    edition: Text(sv: "omkring 2020–2021", en: "about 2020–2021"),
    address: "https://icld.se/en/our-work/municipal-partnerships/")

  static let perDiemAbroad = Citation(
    Text(
      sv: "Skatteverket, Utlandstraktamente",
      en: "Swedish Tax Agency, Per diem abroad (in Swedish)"),
    edition: Text(same: "2015"),
    address:
      """
      https://skatteverket.se/privat/skatter/arbeteochinkomst/traktamente/utlandstraktamente/2015.4.3810a01c150939e893f71b7.html
      """
  )
}
