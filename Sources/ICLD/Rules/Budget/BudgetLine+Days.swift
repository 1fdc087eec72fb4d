import FormKit

extension BudgetLine {
  /// Whether the quantity is a number of days or nights.
  var hasDailyUnit: Bool {
    unit.map { Self.dailyUnits.contains(Spelling($0).folded) } ?? false
  }

  private static let dailyUnits: Set = [
    "arbetsdag", "arbetsdagar", "dag", "dagar", "day", "days", "dygn", "hotel_nights",
    "hotellnatter", "natt", "natter", "night", "nights", "persondagar", "person_days",
    "person_nights", "personnatter", "work_days", "workdays",
  ]
}
