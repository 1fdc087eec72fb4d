import FormKit

extension BudgetLine {
  /// Whether the quantity is a number of days or nights.
  var hasDailyUnit: Bool {
    guard let unit else { return false }
    let word = Spelling(unit).folded
    return Self.dailyUnits.contains(word) || Self.isOfNights(word)
  }

  private static let dailyUnits: Set = [
    "arbetsdag", "arbetsdagar", "dag", "dagar", "day", "days", "dygn", "overnattning",
    "overnattningar", "persondagar", "person_days", "work_days", "workdays",
  ]

  /// Whether a word ends in nights of some sort: hotellnätter, rumsnätter, room nights.
  private static func isOfNights(_ word: String) -> Bool {
    ["natt", "natter", "night", "nights"].contains { word.hasSuffix($0) }
      && !["fortnight", "fortnights"].contains { word.hasSuffix($0) }
  }
}
