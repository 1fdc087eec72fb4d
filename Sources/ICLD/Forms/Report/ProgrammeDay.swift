import Diagnostics
public import FormKit

/// One day of a visit.
public struct ProgrammeDay: FormPart {
  public var date: CalendarDate?
  public var text: String?

  public init() {}
}

extension ProgrammeDay {
  public static let date = Token(
    \ProgrammeDay.date, sv: "datum", en: "date",
    label: Text(sv: "Datum", en: "Date"),
    help: Text(
      sv: "Dagen som programmet gäller.",
      en: "The day that the programme is for.")
  ).required()

  public static let text = Token(
    \ProgrammeDay.text, sv: "innehåll", en: "text",
    label: Text(sv: "Innehåll", en: "Content"),
    help: Text(
      sv: "Vad ni gjorde under dagen, och vilka ni träffade.",
      en: "What you did during the day, and whom you met.")
  ).required().paragraphs()

  public static let fields = FieldList<ProgrammeDay>(date.field, text.field)

  public static var identity: [Field<ProgrammeDay>] { [date.field] }
}
