package import FormKit

/// Which days and years the costs of a report are of: the one place that decides it, for what is
/// checked and for what is entered from the books.
package struct CostDays: Sendable {
  /// Where a cost belongs by the day that it is booked on.
  package enum Standing: Sendable {
    /// Within the period of the report; any day where the report does not say which that is.
    case within
    /// Before the period, for an activity of the report and of a sort that is paid beforehand.
    case beforehand
    /// After the period, for an activity of the report and of a sort that is paid afterwards.
    case afterwards
    /// Outside the period, and within the initiative as far as is known.
    case otherReport
    /// Before the initiative began, or after it ended.
    case noReport
  }

  /// The days of the whole initiative; nil where they are not known.
  package let initiative: Period?
  private let period: Period?
  private let activities: [String: ReportedActivity]

  /// - Parameter others: the case's other reports: an initiative goes on for as long as it is
  ///   reported on, whatever was applied for.
  package init(_ report: Report, of application: Application? = nil, beside others: [Report] = []) {
    period = report.daysOfCosts
    initiative = application?.inShort.period.flatMap { applied -> Period? in
      guard applied.isOrdered else { return nil }
      return (others + [report]).reduce(applied) { $0.widened(by: $1.daysOfCosts) }
    }
    activities = Dictionary(
      report.activities.compactMap { activity -> (String, ReportedActivity)? in
        guard let id = activity.id, !activity.isToCome(in: report) else { return nil }
        return (id, activity)
      }, uniquingKeysWith: { first, _ in first })
  }

  package func standing(of entry: Entry) -> Standing {
    guard let period, let date = entry.date, !period.contains(date) else { return .within }
    if let initiative, !initiative.contains(date) { return .noReport }
    guard let post = entry.post, let activity = activity(of: entry) else { return .otherReport }
    let days = activity.days ?? period
    if date < period.start {
      let isAhead = date.year >= days.start.year - 1 && days.end >= period.start
      return post.isPaidBefore && isAhead ? .beforehand : .otherReport
    }
    let isBehind = date.year <= days.end.year + 1 && days.start <= period.end
    return post.isPaidAfter && isBehind ? .afterwards : .otherReport
  }

  /// The calendar year that a cost counts in: the year of its day or, where its activity has no
  /// day in that year, the nearest of the activity's years.
  package func year(of entry: Entry) -> Int? {
    guard let date = entry.date else { return nil }
    guard entry.post?.isOfActivityDays ?? false, let days = activity(of: entry)?.days else {
      return date.year
    }
    return min(max(date.year, days.start.year), days.end.year)
  }

  private func activity(of entry: Entry) -> ReportedActivity? {
    entry.activity.flatMap { activities[$0] }
  }
}

extension ReportedActivity {
  /// The days that it took or, where no day is stated, that were planned; nil where neither is
  /// known, or where they are in the wrong order.
  fileprivate var days: Period? {
    let isStated = start != nil || end != nil
    let (first, last) = isStated ? (start, end) : (plannedStart, plannedEnd)
    guard let begun = first ?? last, let ended = last ?? first, begun <= ended else { return nil }
    return Period(start: begun, end: ended)
  }
}

extension Period {
  /// The days from the first of both to the last of both.
  fileprivate func widened(by other: Period?) -> Period {
    guard let other else { return self }
    return Period(start: min(start, other.start), end: max(end, other.end))
  }
}
