import Diagnostics

/// What the rules on numbers and codes of Swedish organisations rest on.
extension Citation {
  static let organisationNumbers = Citation(
    Text(
      sv: "Fortnox företagsguide, Organisationsnummer",
      en: "Fortnox business guide, Organisation number (in Swedish)"),
    address:
      "https://www.fortnox.se/fortnox-foretagsguide/ekonomisk-ordlista/organisationsnummer")

  static let organisationGroups = Citation(
    Text(
      sv: "Din Bokföring, Organisationsnummer",
      en: "Din Bokföring, Organisation number (in Swedish)"),
    address: "https://www.dinbokforing.se/bokforingslexikon/organisationsnummer/")

  static let bankgiroNumbers = Citation(
    Text(same: "python-stdnum"), section: Text(same: "stdnum.se.bankgiro"))

  static let plusgiroNumbers = Citation(
    Text(sv: "Fritext, Svenska skrivregler", en: "Fritext, Swedish writing rules (in Swedish)"),
    address: "http://www.fritext.se/svenska/svenska4.html")

  static let postalCodes = Citation(
    Text(same: "python-stdnum"), section: Text(same: "stdnum.se.postnummer"))

  static let municipalityCodes = Citation(
    Text(
      sv: "SCB, Länskod och kommunkod", en: "Statistics Sweden, County and municipality codes"),
    edition: Text(same: "2026"))
}
