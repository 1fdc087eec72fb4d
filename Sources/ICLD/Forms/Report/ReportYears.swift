package import FormKit

/// How a case is divided into the years that are reported one by one, counted from 1.
///
/// The final report of the decision says how many there are; where it names none, each year begun
/// of the period is one, but for a last one of at most a month. They are calendar years where the
/// grant or the period is divided so. Otherwise each begins on the anniversary of the period's
/// first day, or of a grant for calendar years at the turn of the year nearest to that. A year ends
/// no later than the day by which the decision wants its report, as far as any of these divisions
/// can have it so. Every day and planned activity belongs to exactly one of them, so that nothing
/// is lost between two reports; money for a calendar year belongs to each that has days of it, so
/// that no cost lacks the money for it.
package struct ReportYears: Sendable, Hashable {
  /// No case is divided into more.
  private static let most = 9

  package let count: Int
  /// Whether the decision or the period says how many there are.
  let isCounted: Bool
  private let period: Period?
  /// The first days of the second year and the later ones; none where the case cannot be divided.
  private let turns: [CalendarDate]
  /// What the decision says of each year's report.
  private let kinds: [Int: ReportKind]

  /// - Parameter reports: reports of the case. Where they state other periods than are reckoned, a
  ///   year begins when the one before it has ended.
  package init(period: Period?, decision: Decision, reports: [Report] = []) {
    let period = period.flatMap { $0.isOrdered ? $0 : nil }
    let granted = decision.calendarYears
    let count = Self.count(period, granted, decision.reporting)
    self.period = period
    self.count = count
    isCounted = period != nil || decision.reporting.contains { $0.kind == .final && $0.year != nil }
    let turns = Self.turns(count, period, granted, decision.reporting)
    self.turns = Self.moved(turns, by: reports, within: period)
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

  /// Whether it is known what belongs to each year: the days on which one of several ends follow
  /// from the period.
  var isDivided: Bool { isCounted && (count == 1 || (period != nil && !turns.isEmpty)) }

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
    return holding(calendarYear).contains(year)
  }

  /// Whether what is granted for a calendar year belongs to more than one report year.
  func isShared(calendarYear: Int) -> Bool {
    !turns.isEmpty && holding(calendarYear).count > 1
  }

  /// Whether what is granted for a calendar year belongs to a report year before another.
  func isShared(calendarYear: Int, before year: Int) -> Bool {
    !turns.isEmpty && holding(calendarYear).lowerBound < year
  }

  /// The report years that have days of a calendar year.
  private func holding(_ calendarYear: Int) -> ClosedRange<Int> {
    let before = turns.count {
      $0.year < calendarYear || ($0.year == calendarYear && $0.month == 1 && $0.day == 1)
    }
    let within = turns.count { $0.year <= calendarYear }
    return before + 1...within + 1
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

  /// How many years of the case, counted from the period's first day, a period begins. What goes on
  /// for at most a month after a year belongs to that year.
  static func yearsBegun(in period: Period) -> Int {
    (1..<most).first { year in
      period.start.adding(years: year).adding(months: 1) > period.end
    } ?? most
  }

  /// The first division by which each report is due when its year is over; where none is so, the
  /// first.
  private static func turns(
    _ count: Int, _ period: Period?, _ granted: [Int], _ reporting: [ReportingDate]
  ) -> [CalendarDate] {
    guard count > 1 else { return [] }
    let all = divisions(count, period, granted)
    let possible = all.filter { turns in
      turns.count == count - 1
        && turns.allSatisfy { $0 > period?.start ?? .earliest && $0 <= period?.end ?? .latest }
    }
    if let first = possible.first {
      return possible.first { areOver($0, when: reporting) } ?? first
    }
    return period == nil ? [] : all.last ?? []
  }

  /// The ways in which a case may be divided, the likeliest first.
  private static func divisions(
    _ count: Int, _ period: Period?, _ granted: [Int]
  ) -> [[CalendarDate]] {
    let touched = period.map { Array($0.years) } ?? []
    var divisions: [[CalendarDate]] = []
    for years in [granted, touched] where years.count == count {
      divisions.append(years.dropFirst().compactMap { CalendarDate(year: $0, month: 1, day: 1) })
    }
    guard let period else { return divisions }
    let anniversaries = (1..<count).map { period.start.adding(years: $0) }
    if !granted.isEmpty { divisions.append(anniversaries.compactMap(nearestTurnOfYear)) }
    divisions.append(anniversaries)
    return divisions
  }

  /// Whether each year that a division ends is over on the day by which its report is due.
  private static func areOver(_ turns: [CalendarDate], when reporting: [ReportingDate]) -> Bool {
    reporting.allSatisfy { date in
      guard let year = date.year, let due = date.due, (1...turns.count).contains(year) else {
        return true
      }
      return turns[year - 1] <= due.adding(days: 1)
    }
  }

  /// The turns as the reports have them, where they leave each year some days of the period.
  private static func moved(
    _ turns: [CalendarDate], by reports: [Report], within period: Period?
  ) -> [CalendarDate] {
    guard let period, !turns.isEmpty else { return turns }
    var moved = turns
    for report in reports {
      guard let year = report.details.year, (1...turns.count).contains(year),
        let stated = report.details.period, stated.isOrdered
      else { continue }
      moved[year - 1] = stated.end.adding(days: 1)
    }
    var last = period.start
    for turn in moved {
      guard turn > last, turn <= period.end else { return turns }
      last = turn
    }
    return moved
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
