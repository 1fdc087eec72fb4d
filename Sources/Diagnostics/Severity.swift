/// How much a finding weighs.
public enum Severity: String, Sendable, Hashable, CaseIterable, Codable {
  /// Stops submission.
  case error
  /// Ought to be looked over before submission.
  case warning
  /// Good to know.
  case note
}
