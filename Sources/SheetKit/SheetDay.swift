/// A day as spreadsheets count them.
package struct SheetDay: Sendable, Hashable {
  let serial: Int

  /// Nil for days that spreadsheets count differently: Excel takes 1900 for a leap year.
  ///
  /// - Parameter days: the days since 1 January 1900.
  package init?(daysSince1900 days: Int) {
    guard days >= 59, days < 2_958_464 else { return nil }
    serial = days + 2
  }
}
