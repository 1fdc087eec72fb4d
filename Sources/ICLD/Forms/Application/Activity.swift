import Diagnostics
public import FormKit

/// Something that the parties are going to do, at a time and mostly at a place.
public struct Activity: FormPart {
  public var id: String?
  public var title: String?
  public var kind: ActivityKind?
  public var city: String?
  public var country: Country?
  public var start: CalendarDate?
  public var end: CalendarDate?
  public var workDays: Int?
  public var participants: [ParticipantGroup] = []
  public var results: [String] = []
  public var responsible: String?

  public init() {}
}

extension Activity {
  public static let id = Token(
    \Activity.id, sv: "id", en: "id",
    label: Text(sv: "Beteckning", en: "Identifier"),
    help: Text(
      sv: "En kort beteckning för aktiviteten. Budgeten och redovisningen hänvisar till den.",
      en: "A short identifier of the activity. The budget and the report refer to it.")
  ).required().example(Text(same: "a1"))

  public static let title = Token(
    \Activity.title, sv: "rubrik", en: "title",
    label: Text(sv: "Rubrik", en: "Title"),
    help: Text(sv: "Vad som ska göras, på en rad.", en: "What is to be done, in one line.")
  ).required().example(Text(sv: "Resa till Jinan", en: "Visit to Jinan"))

  public static let kind = Token(
    \Activity.kind, sv: "slag", en: "kind",
    label: Text(sv: "Slag av aktivitet", en: "Kind of activity"),
    help: Text(
      sv: "Vad det är för slags aktivitet, till exempel resa till partner eller workshop.",
      en: "What sort of activity it is, such as a visit to a partner or a workshop.")
  ).required()

  public static let city = Token(
    \Activity.city, sv: "ort", en: "city",
    label: Text(sv: "Ort", en: "City"),
    help: Text(
      sv: "Orten där aktiviteten äger rum. Lämnas bort för digitala möten.",
      en: "The city where the activity takes place. Left out for digital meetings."))

  public static let country = Token(
    \Activity.country, sv: "land", en: "country",
    label: Text(sv: "Land", en: "Country"),
    help: Text(
      sv: "Landet där aktiviteten äger rum.", en: "The country where the activity takes place."))

  public static let start = Token(
    \Activity.start, sv: "start", en: "start",
    label: Text(sv: "Börjar", en: "Begins"),
    help: Text(
      sv: "Första dagen, med resdagar inräknade.",
      en: "The first day, with days of travel included.")
  ).required().example(Text(same: "2014-04-07"))

  public static let end = Token(
    \Activity.end, sv: "slut", en: "end",
    label: Text(sv: "Slutar", en: "Ends"),
    help: Text(
      sv: "Sista dagen, med resdagar inräknade.",
      en: "The last day, with days of travel included.")
  ).required().example(Text(same: "2014-04-12"))

  public static let workDays = Token(
    \Activity.workDays, sv: "arbetsdagar", en: "work_days",
    label: Text(sv: "Arbetsdagar", en: "Work days"),
    help: Text(
      sv: "Antalet dagar, från start till slut, som ni arbetar med insatsen.",
      en: "The number of days, from beginning to end, on which you work with the initiative.")
  ).counted()

  public static let participants = Token(
    \Activity.participants, sv: "deltagare", en: "participants",
    item: ItemName("group", sv: "grupp", en: "group"),
    label: Text(sv: "Deltagare", en: "Participants"),
    help: Text(
      sv: "Hur många som deltar från varje part.", en: "How many take part from each party.")
  ).worked { $0.participantWorking }

  public static let results = Token(
    \Activity.results, sv: "resultat", en: "results",
    item: ItemName("result", sv: "resultat", en: "result"),
    label: Text(sv: "Bidrar till resultat", en: "Serves results"),
    help: Text(
      sv: "Beteckningarna på de resultat som aktiviteten bidrar till.",
      en: "The identifiers of the results that the activity serves."))

  public static let responsible = Token(
    \Activity.responsible, sv: "ansvarig", en: "responsible",
    label: Text(sv: "Ansvarig", en: "Responsible"),
    help: Text(
      sv: "Den part eller funktion som ansvarar för att aktiviteten blir av.",
      en: "The party or position that sees to it that the activity takes place."))

  public static let fields = FieldList<Activity>(
    id.field, title.field, kind.field, city.field, country.field, start.field, end.field,
    workDays.field, participants.field, results.field, responsible.field)

  public static var identity: [Field<Activity>] { [id.field] }
}
