import Diagnostics
public import FormKit

/// Who signs a document, when and where.
public struct Signature: FormPart {
  public var name: String?
  public var title: String?
  public var date: CalendarDate?
  public var place: String?

  public init() {}
}

extension Signature {
  public static let name = Token(
    \Signature.name, sv: "namn", en: "name",
    label: Text(sv: "Namn", en: "Name"),
    help: Text(sv: "Namnet på den som skriver under.", en: "The name of the person who signs."))

  public static let title = Token(
    \Signature.title, sv: "titel", en: "title",
    label: Text(sv: "Titel", en: "Title"),
    help: Text(
      sv: "Befattning eller uppdrag för den som skriver under.",
      en: "The position or office of the person who signs."))

  public static let date = Token(
    \Signature.date, sv: "datum", en: "date",
    label: Text(sv: "Datum", en: "Date"),
    help: Text(
      sv: "Den dag dokumentet skrivs under.", en: "The day on which the document is signed."))

  public static let place = Token(
    \Signature.place, sv: "ort", en: "place",
    label: Text(sv: "Ort", en: "Place"),
    help: Text(
      sv: "Orten där dokumentet skrivs under.", en: "The place where the document is signed."))

  public static let fields = FieldList<Signature>(name.field, title.field, date.field, place.field)
}
