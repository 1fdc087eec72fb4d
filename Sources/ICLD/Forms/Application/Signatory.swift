import Diagnostics
public import FormKit

/// Someone who may sign for a party.
public struct Signatory: FormPart {
  public var name: String?
  public var title: String?

  public init() {}
}

extension Signatory {
  public static let name = Token(
    \Signatory.name, sv: "namn", en: "name",
    label: Text(sv: "Namn", en: "Name"),
    help: Text(sv: "För- och efternamn.", en: "First name and surname.")
  ).required()

  public static let title = Token(
    \Signatory.title, sv: "titel", en: "title",
    label: Text(sv: "Titel", en: "Title"),
    help: Text(sv: "Personens befattning eller uppdrag.", en: "The person's position or office.")
  ).required()

  public static let fields = FieldList<Signatory>(name.field, title.field)
}
