import Diagnostics
import FormKit

/// What several rules ask of a party.
extension Party {
  /// Whether the party is in Sweden: by its country, and by its role where the country is missing.
  var isSwedish: Bool {
    country.map { $0 == .sweden } ?? (role == .applicant || role == .swedishParty)
  }

  /// The party for use in a message: its name, or its row where it has none.
  func inWords(row index: Int) -> Text {
    name.map(Text.init(quoting:)) ?? Text(sv: "part \(index + 1)", en: "party \(index + 1)")
  }
}
