package import FormKit

/// How a case is divided into the years that are reported one by one, counted from 1.
///
/// The final report of the decision says how many there are; where it names none, each year begun
/// of the period is one. They are calendar years where the grant or the period is divided so.
/// Otherwise each begins on the anniversary of the period's first day, or of a grant for calendar
/// years at the turn of the year nearest to that: a cost would else fall within one report's period
/// and the money for it be in another. Every day, planned activity and decided amount belongs to
/// exactly one of them, so that nothing is lost between two reports.
package struct ReportYears: Sendable, Hashable {
  /// No case is divided into more.
  private static let most = 9

  package let count: Int
  private let period: Period?
  /// The first days of the second year and the later ones; none where the case cannot be divided.
  private let turns: [CalendarDate]
  /// What the decision says of each year's report.
  private let kinds: [Int: ReportKind]

  package init(period: Period?, decision: Decision) {
    let period = period.flatMap { $0.isOrdered ? $0 : nil }
    let granted = decision.calendarYears
    let count = Self.count(period, granted, decision.reporting)
    self.period = period
    self.count = count
    turns = Self.turns(count, period, granted)
    kinds = decision.reporting.reduce(into: [:]) { kinds, date in
      guard let year = date.year, let kind = date.kind, kinds[year] != .final else { return }
      kinds[year] = kind
    }
  }
}

extension ReportYears {
  /// The days of a report year; nil where the case has no such year or no period.
  package func period(of year: Int) -> Period? {
    guard let period, (1...count).contains(year) else { return nil }
    let starts = turns.prefix(year - 1)
    guard starts.count == year - 1 else { return nil }
    let end = turns.dropFirst(year - 1).first?.adding(days: -1) ?? period.end
    let part = Period(start: starts.last ?? period.start, end: min(end, period.end))
    return part.isOrdered ? part : nil
  }

  /// Whether a year ends with the final report or with a partial one.
  package func kind(of year: Int) -> ReportKind {
    kinds[year] ?? (year < count ? .partial : .final)
  }

  /// Whether what begins on a day belongs to a report year; what has no day may belong to any.
  package func holds(_ date: CalendarDate?, in year: Int) -> Bool {
    guard let date, !turns.isEmpty else { return true }
    return turns.count { $0 <= date } + 1 == year
  }

  /// Whether what is granted for a calendar year belongs to a report year.
  package func holds(calendarYear: Int?, in year: Int) -> Bool {
    guard let calendarYear, !turns.isEmpty else { return true }
    return turns.count { $0.year <= calendarYear } + 1 == year
  }
}

extension ReportYears {
  private static func count(
    _ period: Period?, _ granted: [Int], _ reporting: [ReportingDate]
  ) -> Int {
    let final = reporting.filter { $0.kind == .final }.compactMap(\.year).max()
    let begun = period.map(yearsBegun) ?? granted.count
    let count = final ?? max(begun, reporting.compactMap(\.year).max() ?? 1)
    return min(max(count, 1), most)
  }

  /// How many years of the case, counted from the period's first day, a period begins.
  static func yearsBegun(in period: Period) -> Int {
    (1..<most).first { period.start.adding(years: $0) > period.end } ?? most
  }

  private static func turns(_ count: Int, _ period: Period?, _ granted: [Int]) -> [CalendarDate] {
    guard count > 1 else { return [] }
    let divisions = [granted, period.map { Array($0.years) } ?? []]
    for years in divisions where years.count == count {
      let turns = years.dropFirst().compactMap { CalendarDate(year: $0, month: 1, day: 1) }
      guard turns.count == count - 1 else { continue }
      if turns.allSatisfy({ $0 > period?.start ?? .earliest && $0 <= period?.end ?? .latest }) {
        return turns
      }
    }
    guard let period else { return [] }
    let anniversaries = (1..<count).map { period.start.adding(years: $0) }
    if granted.isEmpty { return anniversaries }
    let turns = anniversaries.compactMap(nearestTurnOfYear)
    let isWithin = turns.allSatisfy { $0 <= period.end }
    return turns.count == count - 1 && isWithin ? turns : anniversaries
  }

  private static func nearestTurnOfYear(to date: CalendarDate) -> CalendarDate? {
    CalendarDate(year: date.month > 6 ? date.year + 1 : date.year, month: 1, day: 1)
  }
}

extension Decision {
  /// The calendar years that the decision divides the grant into, in order.
  fileprivate var calendarYears: [Int] {
    Set(years.compactMap(\.year) + posts.compactMap(\.year)).sorted()
  }
}
