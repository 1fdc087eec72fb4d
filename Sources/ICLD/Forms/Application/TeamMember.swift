import Diagnostics
public import FormKit

/// Someone who works with the initiative for a party.
public struct TeamMember: FormPart {
  public var name: String?
  public var role: TeamRole?
  public var title: String?
  public var email: EmailAddress?
  public var telephone: Telephone?

  public init() {}
}

extension TeamMember {
  public static let name = Token(
    \TeamMember.name, sv: "namn", en: "name",
    label: Text(sv: "Namn", en: "Name"),
    help: Text(sv: "För- och efternamn.", en: "First name and surname.")
  ).required()

  public static let role = Token(
    \TeamMember.role, sv: "roll", en: "role",
    label: Text(sv: "Roll", en: "Role"),
    help: Text(
      sv: "Om personen är politiker, tjänsteperson eller företräder civilsamhället.",
      en: "Whether the person is a politician, a civil servant or represents civil society.")
  ).required()

  public static let title = Token(
    \TeamMember.title, sv: "titel", en: "title",
    label: Text(sv: "Titel", en: "Title"),
    help: Text(sv: "Personens befattning eller uppdrag.", en: "The person's position or office."))

  public static let email = Token(
    \TeamMember.email, sv: "e_post", en: "email",
    label: Text(sv: "E-post", en: "E-mail"),
    help: Text(sv: "E-postadressen i arbetet.", en: "The e-mail address at work.")
  ).example(Text(sv: "namn@kommun.example", en: "name@municipality.example"))

  public static let telephone = Token(
    \TeamMember.telephone, sv: "telefon", en: "telephone",
    label: Text(sv: "Telefon", en: "Telephone"),
    help: Text(
      sv: "Telefonnumret i arbetet, med landsnummer.",
      en: "The telephone number at work, with its country code.")
  ).example(Text(same: "+46701740605"))

  public static let fields = FieldList<TeamMember>(
    name.field, role.field, title.field, email.field, telephone.field)

  public static var identity: [Field<TeamMember>] { [name.field, role.field] }
}
