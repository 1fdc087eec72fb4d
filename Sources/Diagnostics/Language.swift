/// A language that Bidrag speaks.
public enum Language: String, Sendable, Hashable, CaseIterable, Codable {
  case swedish = "sv"
  case english = "en"
}
