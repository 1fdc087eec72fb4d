import Diagnostics
public import FormKit

/// A postal address.
public struct Address: FormPart {
  public var street: String?
  public var postalCode: String?
  public var town: String?

  public init() {}
}

extension Address {
  public static let street = Token(
    \Address.street, sv: "gata", en: "street",
    label: Text(sv: "Gata eller box", en: "Street or box"),
    help: Text(
      sv: "Gatan med nummer, eller boxen.", en: "The street with its number, or the box.")
  ).example(Text(same: "Stora gatan 1"))

  public static let postalCode = Token(
    \Address.postalCode, sv: "postnummer", en: "postal_code",
    label: Text(sv: "Postnummer", en: "Postal code"),
    help: Text(
      sv: "Postnumret så som det skrivs i landet.",
      en: "The postal code as it is written in the country.")
  ).example(Text(same: "721 87"))

  public static let town = Token(
    \Address.town, sv: "ort", en: "town",
    label: Text(sv: "Ort", en: "Town"),
    help: Text(sv: "Postorten.", en: "The town of the postal address.")
  ).example(Text(same: "Västerås"))

  public static let fields = FieldList<Address>(street.field, postalCode.field, town.field)
}
