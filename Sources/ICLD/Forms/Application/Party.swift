import Diagnostics
public import FormKit

/// An organisation that takes part in a partnership.
public struct Party: FormPart {
  public var id: String?
  public var role: PartyRole?
  public var name: String?
  public var organisationKind: OrganisationKind?
  public var country: Country?
  public var municipalityCode: MunicipalityCode?
  public var organisationNumber: OrganisationNumber?
  public var address = Address()
  public var website: String?
  public var inhabitants: Int?
  public var signatory = Signatory()
  public var coordinator = Contact()
  public var projectManager = Contact()
  public var team: [TeamMember] = []
  public var payment = Payment()

  public init() {}
}

extension Party {
  public static let id = Token(
    \Party.id, sv: "id", en: "id",
    label: Text(sv: "Beteckning", en: "Identifier"),
    help: Text(
      sv: """
        En kort beteckning som du väljer själv. Övriga delar av ansökan hänvisar till parten \
        med den.
        """,
      en: """
        A short identifier of your own choice. The rest of the application refers to the \
        party by it.
        """)
  ).required().example(Text(same: "vasteras"))

  public static let role = Token(
    \Party.role, sv: "roll", en: "role",
    label: Text(sv: "Roll", en: "Role"),
    help: Text(
      sv: "Om parten är sökande, ytterligare svensk part eller internationell part.",
      en: """
        Whether the party is the applicant, a further Swedish party or an international \
        party.
        """)
  ).required()

  public static let name = Token(
    \Party.name, sv: "namn", en: "name",
    label: Text(sv: "Namn", en: "Name"),
    help: Text(sv: "Organisationens fullständiga namn.", en: "The organisation's full name.")
  ).required().example(Text(sv: "Västerås stad", en: "City of Västerås"))

  public static let organisationKind = Token(
    \Party.organisationKind, sv: "organisationstyp", en: "organisation_kind",
    label: Text(sv: "Typ av organisation", en: "Kind of organisation"),
    help: Text(
      sv: "Vilket slags organisation parten är. Det avgör om den kan delta.",
      en: "What sort of organisation the party is. It decides whether it can take part.")
  ).required()

  public static let country = Token(
    \Party.country, sv: "land", en: "country",
    label: Text(sv: "Land", en: "Country"),
    help: Text(
      sv: "Det land där organisationen finns.", en: "The country where the organisation is.")
  ).required().example(Text(sv: "Sverige", en: "Sweden"))

  public static let municipalityCode = Token(
    \Party.municipalityCode, sv: "kommunkod", en: "municipality_code",
    label: Text(sv: "Kommunkod", en: "Municipality code"),
    help: Text(
      sv: "De fyra siffrorna för kommunen. Anges för svenska kommuner.",
      en: "The four digits of the municipality. Given for Swedish municipalities.")
  ).example(Text(same: "1980"))

  public static let organisationNumber = Token(
    \Party.organisationNumber, sv: "organisationsnummer", en: "organisation_number",
    label: Text(sv: "Organisationsnummer", en: "Organisation number"),
    help: Text(
      sv: "Tio siffror med bindestreck. Anges för svenska parter.",
      en: "Ten digits with a hyphen. Given for Swedish parties.")
  ).example(Text(same: "212000-2080"))

  public static let address = Token(
    \Party.address, sv: "adress", en: "address",
    label: Text(sv: "Postadress", en: "Postal address"),
    help: Text(
      sv: "Dit post till organisationen skickas.",
      en: "Where letters to the organisation are sent."))

  public static let website = Token(
    \Party.website, sv: "webbplats", en: "website",
    label: Text(sv: "Webbplats", en: "Website"),
    help: Text(
      sv: "Adressen till organisationens webbplats.",
      en: "The address of the organisation's website."))

  public static let inhabitants = Token(
    \Party.inhabitants, sv: "invånare", en: "inhabitants",
    label: Text(sv: "Antal invånare", en: "Inhabitants"),
    help: Text(
      sv: "Hur många som bor i kommunen, staden eller regionen, ungefär.",
      en: "How many people live in the municipality, city or region, roughly.")
  ).counted()

  public static let signatory = Token(
    \Party.signatory, sv: "undertecknare", en: "signatory",
    label: Text(sv: "Undertecknare", en: "Signatory"),
    help: Text(
      sv: "Den som får skriva under för organisationen.",
      en: "The person who may sign for the organisation."))

  public static let coordinator = Token(
    \Party.coordinator, sv: "samordnare", en: "coordinator",
    label: Text(sv: "Samordnare", en: "Coordinator"),
    help: Text(
      sv: "Den som håller ihop samarbetet hos parten och har kontakten med ICLD.",
      en: """
        The person who coordinates the cooperation for the party and is in contact with \
        ICLD.
        """))

  public static let projectManager = Token(
    \Party.projectManager, sv: "projektledare", en: "project_manager",
    label: Text(sv: "Projektledare", en: "Project manager"),
    help: Text(
      sv: "Den som leder projektet hos parten.",
      en: "The person who leads the project for the party."))

  public static let team = Token(
    \Party.team, sv: "team", en: "team", item: ItemName("member", sv: "person", en: "member"),
    label: Text(sv: "Personer i teamet", en: "Team members"),
    help: Text(
      sv: "De som arbetar med insatsen hos parten.",
      en: "Those who work with the initiative for the party."))

  public static let payment = Token(
    \Party.payment, sv: "betalning", en: "payment",
    label: Text(sv: "Utbetalning", en: "Payment"),
    help: Text(
      sv: "Dit bidraget betalas ut. Anges för den svenska sökanden.",
      en: "Where the grant is paid. Given for the Swedish applicant."))

  public static let fields = FieldList<Party>(
    id.field, role.field, name.field, organisationKind.field, country.field,
    municipalityCode.field, organisationNumber.field, address.field, website.field,
    inhabitants.field, signatory.field, coordinator.field, projectManager.field, team.field,
    payment.field)

  public static var identity: [Field<Party>] { [id.field] }
}
