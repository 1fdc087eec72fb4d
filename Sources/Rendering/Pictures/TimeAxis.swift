import Diagnostics
import FormKit

/// The days of a timeline on a line from 0 to 1, in whole months.
struct TimeAxis {
  let start: CalendarDate
  let end: CalendarDate
  let language: Language

  init(_ reach: Period, in language: Language) {
    start = CalendarDate(year: reach.start.year, month: reach.start.month, day: 1) ?? reach.start
    let last = reach.end.adding(months: 1)
    end = CalendarDate(year: last.year, month: last.month, day: 1) ?? last
    self.language = language
  }

  /// Where a day begins.
  func position(of date: CalendarDate) -> Double {
    let days = start.days(until: end)
    return days > 0 ? Double(start.days(until: date)) / Double(days) : 0
  }

  /// Where the days of a period lie.
  func mark(of period: Period) -> Chart.Lane.Mark {
    .days(
      from: position(of: period.start), to: position(of: period.end.adding(days: 1)),
      isOneDay: period.days == 1)
  }

  /// Ticks at months, quarters, half-years or years, as close as their words allow.
  func ticks(width: Double, size: Double) -> [Chart.Tick] {
    let months = (end.year - start.year) * 12 + end.month - start.month
    let unit = width / Double(max(months, 1))
    let widest =
      (1...12).map { month in
        TextExtent.units(of: ShortMonth.name(month, in: language), size: size)
      }.max() ?? 0
    let year = TextExtent.units(of: "0000", size: size)
    let step = Self.steps.first { step in
      Double(step) * unit >= (step < 12 ? widest : year) + 8
    }
    return ticks(every: step ?? months, among: months)
  }

  private static let steps = [1, 3, 6, 12, 24, 60, 120, 240]

  private func ticks(every step: Int, among months: Int) -> [Chart.Tick] {
    // Months are counted from January of the first year, so that quarters begin where they do.
    let first = start.month - 1
    var ticks: [Chart.Tick] = []
    for month in stride(from: (first + step - 1) / step * step, to: first + months, by: step) {
      guard let date = CalendarDate(year: start.year, month: 1, day: 1)?.adding(months: month)
      else { continue }
      let isNewYear = ticks.last.map { _ in date.month == 1 } ?? true
      ticks.append(
        Chart.Tick(
          at: position(of: date),
          label: step < 12 ? ShortMonth.name(date.month, in: language) : "",
          heading: isNewYear ? "\(date.year)" : ""))
    }
    return ticks
  }
}

/// The names of months as they are written where room is short.
enum ShortMonth {
  static func name(_ month: Int, in language: Language) -> String {
    let names = language == .swedish ? swedish : english
    return names.indices.contains(month - 1) ? names[month - 1] : ""
  }

  private static let swedish = [
    "jan", "feb", "mars", "april", "maj", "juni", "juli", "aug", "sep", "okt", "nov", "dec",
  ]
  private static let english = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}
