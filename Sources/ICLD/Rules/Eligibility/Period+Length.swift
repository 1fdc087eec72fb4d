import FormKit

/// Whole months counted from the first day of a period.
extension Period {
  /// The last day of the first `months` months; a day that a month lacks is taken as its end.
  ///
  /// One year from 29 February ends on 28 February.
  func lastDay(ofMonths months: Int) -> CalendarDate {
    let next = start.adding(months: months)
    // The calendar ends there, and no period is longer than it.
    if next == .latest { return next }
    return next.day < start.day ? next : next.adding(days: -1)
  }

  func isLonger(thanMonths months: Int) -> Bool { end > lastDay(ofMonths: months) }

  func isShorter(thanMonths months: Int) -> Bool { end < lastDay(ofMonths: months) }
}
