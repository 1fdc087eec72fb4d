import FormKit

/// What several rules ask of an application.
extension Application {
  var applicants: [Party] { parties.filter { $0.role == .applicant } }

  /// The countries of the international parties.
  var countriesAbroad: [Country] {
    parties.filter { $0.role == .internationalParty }.compactMap(\.country)
  }

  func party(_ id: String?) -> Party? {
    guard let id else { return nil }
    return parties.first { $0.id == id }
  }

  func activity(_ id: String?) -> Activity? {
    guard let id else { return nil }
    return activities.first { $0.id == id }
  }
}
