public import FormKit

extension Report {
  /// The days that the report's costs are booked on; nil where it does not say, or where its period
  /// ends before it begins, so that any day will do.
  public var daysOfCosts: Period? { details.period.flatMap { $0.isOrdered ? $0 : nil } }
}
