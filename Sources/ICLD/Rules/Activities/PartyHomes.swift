import FormKit

/// Where the parties are at home, to tell who travels to an activity.
struct PartyHomes {
  private let countries: [String: Country]
  /// The applicant's country; nil where another party is at home there, too.
  private let applicantsOwn: Country?
  /// The country of the only international party; nil where there are several.
  private let onlyPartners: Country?

  init(_ parties: [Party]) {
    countries = Dictionary(
      parties.compactMap { party in
        party.id.flatMap { id in party.country.map { (id, $0) } }
      }, uniquingKeysWith: { first, _ in first })
    (applicantsOwn, onlyPartners) = Self.ends(of: parties)
  }

  /// Whether an activity is a visit to which nobody travels: all who take part are from the country
  /// where it takes place.
  func hasNoTraveller(_ activity: Activity) -> Bool {
    guard let kind = activity.kind, kind.isJourney, let country = activity.country,
      !activity.participants.isEmpty
    else { return false }
    return activity.participants.allSatisfy { group in
      group.party.flatMap { countries[$0] } == country
    }
  }

  /// Whether an activity is a journey to a partner that ends where only the applicant is, or a
  /// visit from the only partner that is received in that partner's own country.
  ///
  /// Parties may meet in a country of none of them, and partners may visit each other.
  func goesTheWrongWay(_ activity: Activity) -> Bool {
    guard let country = activity.country else { return false }
    switch activity.kind {
    case .visitAbroad: return country == applicantsOwn
    case .visitReceived: return country == onlyPartners
    default: return false
    }
  }

  /// Nil where the parties do not say enough to tell who visits whom.
  private static func ends(of parties: [Party]) -> (applicants: Country?, partners: Country?) {
    var applicant: Country?
    var partner: Country?
    var (applicants, partners) = (0, 0)
    for party in parties {
      guard let role = party.role, let country = party.country else { return (nil, nil) }
      switch role {
      case .applicant: (applicant, applicants) = (country, applicants + 1)
      case .internationalParty: (partner, partners) = (country, partners + 1)
      case .swedishParty: break
      }
    }
    guard applicants == 1 else { return (nil, nil) }
    let isShared = parties.contains { $0.role != .applicant && $0.country == applicant }
    return (isShared ? nil : applicant, partners == 1 && partner != applicant ? partner : nil)
  }
}
