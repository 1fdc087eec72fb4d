import Diagnostics
public import FormKit

/// When applications were open: from one day of the year to another.
public struct RoundWindow: FormPart {
  /// The first day, in any year: only month and day count where `everyYear` is yes.
  public var opens: CalendarDate?
  public var closes: CalendarDate?
  public var everyYear: YesNo?
  public var source: String?

  public init() {}

  public static let opens = Token(
    \RoundWindow.opens, sv: "öppnar", en: "opens", label: Text(sv: "Öppnar", en: "Opens"),
    help: Text(sv: "Första dagen.", en: "The first day.")
  ).required()
  public static let closes = Token(
    \RoundWindow.closes, sv: "stänger", en: "closes", label: Text(sv: "Stänger", en: "Closes"),
    help: Text(sv: "Sista dagen.", en: "The last day.")
  ).required()
  public static let everyYear = Token(
    \RoundWindow.everyYear, sv: "varje_år", en: "every_year",
    label: Text(sv: "Varje år", en: "Every year"),
    help: Text(
      sv: "Om omgången återkommer varje år.", en: "Whether the round comes back each year."))
  public static let source = Token(
    \RoundWindow.source, sv: "källa", en: "source", label: Text(sv: "Källa", en: "Source"),
    help: Text(sv: "Källans beteckning.", en: "The source's id.")
  ).required()

  public static let fields = FieldList<RoundWindow>(
    opens.field, closes.field, everyYear.field, source.field)

  /// Whether the round was open on a day.
  public func isOpen(on day: CalendarDate) -> Bool {
    guard let opens, let closes else { return false }
    guard everyYear == .yes else { return opens <= day && day <= closes }
    let monthAndDay = (day.month, day.day)
    return (opens.month, opens.day) <= monthAndDay && monthAndDay <= (closes.month, closes.day)
  }
}
