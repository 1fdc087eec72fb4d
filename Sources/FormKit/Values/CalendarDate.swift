/// A day of the calendar, without time of day or time zone, in the years 1900 to 2199.
///
/// Reckoned by the Gregorian calendar throughout.
public struct CalendarDate: Sendable, Hashable {
  public let year: Int
  /// From 1, January.
  public let month: Int
  public let day: Int

  /// The years that a date can lie in.
  public static let years = 1900...2199
  public static let earliest = CalendarDate(known: years.lowerBound, 1, 1)
  public static let latest = CalendarDate(known: years.upperBound, 12, 31)

  private init(known year: Int, _ month: Int, _ day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day with these numbers; nil where there is none.
  public init?(year: Int, month: Int, day: Int) {
    guard Self.years.contains(year), let last = Self.daysIn(month: month, year: year),
      (1...last).contains(day)
    else { return nil }
    self.init(known: year, month, day)
  }

  /// The number of days in a month; nil where there is no such month.
  public static func daysIn(month: Int, year: Int) -> Int? {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    case 1...12: 31
    default: nil
    }
  }

  private static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
}

extension CalendarDate: Comparable {
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

extension CalendarDate {
  /// The days from this date to `other`: 1 to the next day, less than 0 to an earlier one.
  public func days(until other: CalendarDate) -> Int { other.number - number }

  /// The date `days` later, or earlier where less than 0, but never outside 1900 to 2199.
  public func adding(days: Int) -> CalendarDate {
    let span = Self.latest.number
    let days = min(max(days, -span), span)
    return Self.date(number: min(max(number + days, 0), span))
  }

  /// The date `months` later, on the month's last day where it has no such day.
  ///
  /// Never outside 1900 to 2199.
  public func adding(months: Int) -> CalendarDate {
    let span = Self.years.count * 12
    let months = min(max(months, -span), span)
    let sum = (year - Self.years.lowerBound) * 12 + month - 1 + months
    if sum < 0 { return Self.earliest }
    if sum >= span { return Self.latest }
    let (years, index) = sum.quotientAndRemainder(dividingBy: 12)
    let year = Self.years.lowerBound + years
    let last = Self.daysIn(month: index + 1, year: year) ?? 28
    return CalendarDate(known: year, index + 1, min(day, last))
  }

  /// The date `years` later; 29 February becomes 28 February in a year that is no leap year.
  ///
  /// Never outside 1900 to 2199.
  public func adding(years: Int) -> CalendarDate {
    let span = Self.years.count
    return adding(months: min(max(years, -span), span) * 12)
  }

  /// The days since 1 January 1900.
  private var number: Int { Self.daysBefore(year: year) + Self.daysBefore(month, year) + day - 1 }

  private static func daysBefore(year: Int) -> Int {
    let past = year - 1
    let leapDays = past / 4 - past / 100 + past / 400
    // 460 leap days lie before 1900.
    return (year - years.lowerBound) * 365 + leapDays - 460
  }

  private static func daysBefore(_ month: Int, _ year: Int) -> Int {
    (1..<month).reduce(0) { $0 + (daysIn(month: $1, year: year) ?? 0) }
  }

  /// The date that lies `number` days after 1 January 1900; within the calendar's years.
  private static func date(number: Int) -> CalendarDate {
    // A year has at most 366 days, so the first guess is never too late.
    var year = years.lowerBound + number / 366
    while daysBefore(year: year + 1) <= number { year += 1 }
    var rest = number - daysBefore(year: year)
    var month = 1
    while let days = daysIn(month: month, year: year), rest >= days {
      rest -= days
      month += 1
    }
    return CalendarDate(known: year, month, rest + 1)
  }
}
