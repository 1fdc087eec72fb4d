import FormKit

/// What several rules ask of an application.
extension Application {
  /// The countries of the international parties.
  var countriesAbroad: [Country] {
    parties.filter { $0.role == .internationalParty }.compactMap(\.country)
  }
}
