public import Diagnostics

/// A rule of a programme: says what it is, and checks a document.
///
/// What a rule is handed differs by programme and form, so each programme refines this protocol.
/// A rule is pure: the same document gives the same outcome, whatever else has been checked.
public protocol Rule: Sendable {
  static var info: RuleInfo { get }
}
