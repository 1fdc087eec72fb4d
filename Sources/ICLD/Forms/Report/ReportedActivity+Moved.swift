import FormKit

extension ReportedActivity {
  /// Whether it was moved out of the report's period, to a day that may not be known yet.
  func isToCome(in report: Report) -> Bool {
    guard outcome == .moved else { return false }
    guard let start, let end = report.details.period?.end else { return true }
    return start > end
  }
}
