import Diagnostics
public import FormKit

/// A day by which the decision wants a report.
public struct ReportingDate: FormPart {
  /// The year of the case, counted from 1; not a calendar year.
  public var year: Int?
  public var kind: ReportKind?
  public var due: CalendarDate?

  public init() {}
}

extension ReportingDate {
  public static let year = Token(
    \ReportingDate.year, sv: "redovisningsår", en: "year",
    label: Text(sv: "Redovisningsår", en: "Report year"),
    help: Text(
      sv: "Vilket av ärendets år redovisningen gäller: 1 för det första, 2 för det andra.",
      en: "Which year of the case the report is for: 1 for the first, 2 for the second.")
  ).required().within(1...9).example(Text(same: "1"))

  public static let kind = Token(
    \ReportingDate.kind, sv: "slag", en: "kind",
    label: Text(sv: "Slag av redovisning", en: "Kind of report"),
    help: Text(
      sv: "Om det är en delredovisning eller slutredovisningen.",
      en: "Whether it is a partial report or the final one.")
  ).required()

  public static let due = Token(
    \ReportingDate.due, sv: "senast", en: "due",
    label: Text(sv: "Lämnas senast", en: "Due by"),
    help: Text(
      sv: "Sista dagen att lämna in redovisningen.",
      en: "The last day for handing in the report.")
  ).required().example(Text(same: "2015-01-31"))

  public static let fields = FieldList<ReportingDate>(year.field, kind.field, due.field)

  public static var identity: [Field<ReportingDate>] { [year.field] }
}
