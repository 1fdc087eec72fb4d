import FormKit

/// Where the parties are at home, to tell who travels to an activity.
struct PartyHomes {
  private let countries: [String: Country]

  init(_ parties: [Party]) {
    countries = Dictionary(
      parties.compactMap { party in
        party.id.flatMap { id in party.country.map { (id, $0) } }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whether an activity is a visit to which nobody travels: all who take part are from the country
  /// where it takes place.
  func isVisitAtHome(_ activity: Activity) -> Bool {
    guard let kind = activity.kind, kind.isJourney, let country = activity.country,
      !activity.participants.isEmpty
    else { return false }
    return activity.participants.allSatisfy { group in
      group.party.flatMap { countries[$0] } == country
    }
  }
}
