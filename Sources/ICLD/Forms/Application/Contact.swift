import Diagnostics
public import FormKit

/// Someone to get in touch with at a party.
public struct Contact: FormPart {
  public var name: String?
  public var title: String?
  public var email: EmailAddress?
  public var telephone: Telephone?

  public init() {}
}

extension Contact {
  public static let name = Token(
    \Contact.name, sv: "namn", en: "name",
    label: Text(sv: "Namn", en: "Name"),
    help: Text(sv: "För- och efternamn.", en: "First name and surname.")
  ).required()

  public static let title = Token(
    \Contact.title, sv: "titel", en: "title",
    label: Text(sv: "Titel", en: "Title"),
    help: Text(sv: "Personens befattning eller uppdrag.", en: "The person's position or office."))

  public static let email = Token(
    \Contact.email, sv: "e_post", en: "email",
    label: Text(sv: "E-post", en: "E-mail"),
    help: Text(sv: "E-postadressen i arbetet.", en: "The e-mail address at work.")
  ).required().example(Text(sv: "namn@kommun.example", en: "name@municipality.example"))

  public static let telephone = Token(
    \Contact.telephone, sv: "telefon", en: "telephone",
    label: Text(sv: "Telefon", en: "Telephone"),
    help: Text(
      sv: "Telefonnumret i arbetet, med landsnummer.",
      en: "The telephone number at work, with its country code.")
  ).example(Text(same: "+46701740605"))

  public static let fields = FieldList<Contact>(
    name.field, title.field, email.field, telephone.field)
}
