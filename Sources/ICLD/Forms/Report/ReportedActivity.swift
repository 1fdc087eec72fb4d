import Diagnostics
public import FormKit

/// An activity as it was planned and as it turned out.
///
/// The planned fields come from the application and stay as they are; the others say what happened.
public struct ReportedActivity: FormPart {
  public var id: String?
  public var unplanned: YesNo?
  public var title: String?
  public var kind: ActivityKind?
  public var plannedCity: String?
  public var plannedCountry: Country?
  public var plannedStart: CalendarDate?
  public var plannedEnd: CalendarDate?
  public var plannedParticipants: Int?
  public var outcome: ActivityOutcome?
  public var city: String?
  public var country: Country?
  public var start: CalendarDate?
  public var end: CalendarDate?
  public var workDays: Int?
  public var participants: [ParticipantGroup] = []
  public var reason: String?
  public var programme: [ProgrammeDay] = []
  public var agreed: String?

  public init() {}
}

extension ReportedActivity {
  public static let fields = FieldList<ReportedActivity>(
    id.field, unplanned.field, title.field, kind.field, plannedCity.field, plannedCountry.field,
    plannedStart.field, plannedEnd.field, plannedParticipants.field, outcome.field, city.field,
    country.field, start.field, end.field, workDays.field, participants.field, reason.field,
    programme.field, agreed.field)

  public static var identity: [Field<ReportedActivity>] { [id.field] }
}

/// The fields that come from the application.
extension ReportedActivity {
  public static let id = Token(
    \ReportedActivity.id, sv: "id", en: "id",
    label: Text(sv: "Beteckning", en: "Identifier"),
    help: Text(
      sv: "Samma som i ansökan. Ge en aktivitet som har tillkommit en ny.",
      en: "The same as in the application. Give an activity that was added a new one.")
  ).required().example(Text(same: "a1"))

  public static let unplanned = Token(
    \ReportedActivity.unplanned, sv: "oplanerad", en: "unplanned",
    label: Text(sv: "Oplanerad", en: "Unplanned"),
    help: Text(
      sv: "Skriv ja om aktiviteten inte fanns med i ansökan.",
      en: "Write yes if the activity was not in the application."))

  public static let title = Token(
    \ReportedActivity.title, sv: "rubrik", en: "title",
    label: Text(sv: "Rubrik", en: "Title"),
    help: Text(
      sv: "Vad aktiviteten kallas, som i ansökan.",
      en: "What the activity is called, as in the application.")
  ).required()

  public static let kind = Token(
    \ReportedActivity.kind, sv: "slag", en: "kind",
    label: Text(sv: "Slag av aktivitet", en: "Kind of activity"),
    help: Text(
      sv: "Vilket slags aktivitet det är, som i ansökan.",
      en: "What kind of activity it is, as in the application.")
  ).required()

  public static let plannedCity = Token(
    \ReportedActivity.plannedCity, sv: "planerad_ort", en: "planned_city",
    label: Text(sv: "Planerad ort", en: "Planned city"),
    help: Text(
      sv: "Orten enligt ansökan. Ändra den inte.",
      en: "The city according to the application. Leave it as it is."))

  public static let plannedCountry = Token(
    \ReportedActivity.plannedCountry, sv: "planerat_land", en: "planned_country",
    label: Text(sv: "Planerat land", en: "Planned country"),
    help: Text(
      sv: "Landet enligt ansökan. Ändra det inte.",
      en: "The country according to the application. Leave it as it is."))

  public static let plannedStart = Token(
    \ReportedActivity.plannedStart, sv: "planerad_start", en: "planned_start",
    label: Text(sv: "Planerad första dag", en: "Planned first day"),
    help: Text(
      sv: "Första dagen enligt ansökan. Ändra den inte.",
      en: "The first day according to the application. Leave it as it is."))

  public static let plannedEnd = Token(
    \ReportedActivity.plannedEnd, sv: "planerat_slut", en: "planned_end",
    label: Text(sv: "Planerad sista dag", en: "Planned last day"),
    help: Text(
      sv: "Sista dagen enligt ansökan. Ändra den inte.",
      en: "The last day according to the application. Leave it as it is."))

  public static let plannedParticipants = Token(
    \ReportedActivity.plannedParticipants, sv: "planerat_antal", en: "planned_participants",
    label: Text(sv: "Planerat antal deltagare", en: "Planned number of participants"),
    help: Text(
      sv: "Antalet deltagare enligt ansökan, alla parter tillsammans. Ändra det inte.",
      en: "The participants of all parties according to the application. Leave it as it is.")
  ).counted()
}
