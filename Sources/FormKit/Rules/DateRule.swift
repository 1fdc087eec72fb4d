public import Diagnostics

/// FRM010: dates and periods can be read, and the calendar has them.
public enum DateRule {
  public static let info = RuleInfo(
    "FRM010", .error,
    title: Text(
      sv: "Datum går att läsa och finns i kalendern",
      en: "Dates can be read and are in the calendar"),
    reason: Text(
      sv: "Programmet jämför datum med ansökningsomgångar, perioder och tider för redovisning. "
        + "Det går bara när det är säkert vilken dag som menas.",
      en: "The programme compares dates with rounds, periods and reporting dates. "
        + "That is only possible when it is certain which day is meant."),
    basis: .logic,
    firing: [
      .change("i_korthet:\n  period: 2014-02-30 – 2014-12-31 # <--\n"),
      .change("i_korthet:\n  period: våren 2014 # <--\n"),
    ],
    silent: [
      .change("i_korthet:\n  period: 2014-02-01 – 2014-12-31\n"),
      .change("i_korthet:\n  period: 1 februari 2014 till 31 december 2014\n"),
    ])

  /// - Parameter isCertain: whether the text can mean one day alone.
  static func unreadable(
    _ written: String, meant: [CalendarDate], isCertain: Bool = false
  ) -> ValueProblem {
    ValueProblem(
      info, notADate(Text(quoting: written), meant),
      fixes: meant.map { .write($0.canonical, isSafe: isCertain) })
  }

  static func impossible(_ written: String, _ reason: Text) -> ValueProblem {
    ValueProblem(info, notInCalendar(Text(quoting: written), reason))
  }

  /// - Parameter meant: the period that the text can mean alone.
  static func unreadablePeriod(_ written: String, meant: Period?) -> ValueProblem {
    let spelled = meant?.entered(in: .swedish)
    return ValueProblem(
      info, notAPeriod(Text(quoting: written), spelled),
      fixes: spelled.map { [Fix.write($0, isSafe: true)] } ?? [])
  }

  static func impossiblePeriod(_ written: String, _ reason: Text) -> ValueProblem {
    ValueProblem(info, notInCalendar(Text(quoting: written), reason))
  }
}

extension DateRule {
  static var yearOutside: Text {
    let (first, last) = (CalendarDate.years.lowerBound, CalendarDate.years.upperBound)
    return Text(
      sv: "året ska vara mellan \(first) och \(last)",
      en: "the year must be between \(first) and \(last)")
  }

  static func noMonth(_ month: Int) -> Text {
    Text(
      sv: "det finns ingen månad med nummer \(month)",
      en: "there is no month number \(month)")
  }

  static func daysInMonth(_ month: Text, _ year: Int, _ days: Int) -> Text {
    Text(
      sv: "\(month.sv) \(year) har \(days) dagar",
      en: "\(month.en) \(year) has \(days) days")
  }

  private static func notInCalendar(_ written: Text, _ reason: Text) -> Text {
    Text(
      sv: "\(written.sv) kan inte stämma: \(reason.sv). Rätta datumet.",
      en: "\(written.en) cannot be right: \(reason.en). Correct the date.")
  }

  private static func notADate(_ written: Text, _ meant: [CalendarDate]) -> Text {
    let dates = meant.map { Text(same: $0.canonical) }.asAlternatives()
    let advice =
      meant.isEmpty
      ? Text(
        sv: "Skriv år, månad och dag, till exempel antingen 2014-04-07 eller 7 april 2014",
        en: "Write year, month and day, for example either 2014-04-07 or 7 April 2014")
      : Text(
        sv: "Skriv \(meant.count > 1 ? "antingen " : "")\(dates.sv)",
        en: "Write \(meant.count > 1 ? "either " : "")\(dates.en)")
    return Text(
      sv: "\(written.sv) kan inte läsas som ett datum. \(advice.sv).",
      en: "\(written.en) cannot be read as a date. \(advice.en).")
  }

  private static func notAPeriod(_ written: Text, _ meant: String?) -> Text {
    let advice =
      meant.map { Text(sv: "Skriv \($0)", en: "Write \($0)") }
      ?? Text(
        sv: "Skriv den första och den sista dagen, till exempel 2014-02-01 – 2014-12-31",
        en: "Write the first and the last day, for example 2014-02-01 – 2014-12-31")
    return Text(
      sv: "\(written.sv) kan inte läsas som en period. \(advice.sv).",
      en: "\(written.en) cannot be read as a period. \(advice.en).")
  }
}
