import Diagnostics
public import FormKit

/// Those who take part in an activity from one party.
public struct ParticipantGroup: FormPart {
  public var party: String?
  public var total: Int?
  public var women: Int?
  public var men: Int?
  public var politicians: Int?
  public var civilServants: Int?
  public var civilSociety: Int?

  public init() {}
}

extension ParticipantGroup {
  public static let party = Token(
    \ParticipantGroup.party, sv: "part", en: "party",
    label: Text(sv: "Part", en: "Party"),
    help: Text(
      sv: "Beteckningen på den part som deltagarna kommer från.",
      en: "The identifier of the party that the participants come from.")
  ).required()

  public static let total = Token(
    \ParticipantGroup.total, sv: "antal", en: "total",
    label: Text(sv: "Antal", en: "Number"),
    help: Text(sv: "Hur många som deltar från parten.", en: "How many take part from the party.")
  ).counted().required().worked { $0.totalWorking }

  public static let women = Token(
    \ParticipantGroup.women, sv: "kvinnor", en: "women",
    label: Text(sv: "Varav kvinnor", en: "Of whom women"),
    help: Text(
      sv: "Hur många av deltagarna som är kvinnor.",
      en: "How many of the participants are women.")
  ).counted().required()

  public static let men = Token(
    \ParticipantGroup.men, sv: "män", en: "men",
    label: Text(sv: "Varav män", en: "Of whom men"),
    help: Text(
      sv: "Hur många av deltagarna som är män.", en: "How many of the participants are men.")
  ).counted().required()

  public static let politicians = Token(
    \ParticipantGroup.politicians, sv: "politiker", en: "politicians",
    label: Text(sv: "Varav politiker", en: "Of whom politicians"),
    help: Text(
      sv: "Hur många av deltagarna som är politiker.",
      en: "How many of the participants are politicians.")
  ).counted()

  public static let civilServants = Token(
    \ParticipantGroup.civilServants, sv: "tjänstepersoner", en: "civil_servants",
    label: Text(sv: "Varav tjänstepersoner", en: "Of whom civil servants"),
    help: Text(
      sv: "Hur många av deltagarna som är tjänstepersoner.",
      en: "How many of the participants are civil servants.")
  ).counted()

  public static let civilSociety = Token(
    \ParticipantGroup.civilSociety, sv: "civilsamhälle", en: "civil_society",
    label: Text(sv: "Varav från civilsamhället", en: "Of whom from civil society"),
    help: Text(
      sv: "Hur många av deltagarna som kommer från civilsamhället.",
      en: "How many of the participants come from civil society.")
  ).counted()

  public static let fields = FieldList<ParticipantGroup>(
    party.field, total.field, women.field, men.field, politicians.field, civilServants.field,
    civilSociety.field)

  public static var identity: [Field<ParticipantGroup>] { [party.field] }
}
