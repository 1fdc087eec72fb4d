import FormKit

/// Who travels to an activity, and who is at home there.
extension Application {
  /// Whether an activity is a visit to which nobody travels: all who take part are from the country
  /// where it takes place.
  func isVisitAtHome(_ activity: Activity) -> Bool {
    guard let kind = activity.kind, kind.isJourney, let country = activity.country,
      !activity.participants.isEmpty
    else { return false }
    return activity.participants.allSatisfy { group in
      parties.contains { $0.id != nil && $0.id == group.party && $0.country == country }
    }
  }
}
