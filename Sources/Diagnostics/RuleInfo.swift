/// The name of a rule, such as `BUD002`: three letters for its area and a number that is never used
/// again.
public struct RuleID: Sendable, Hashable, Comparable, ExpressibleByStringLiteral {
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { self.init(rawValue: value) }

  /// The letters that name the rule's area.
  public var area: Substring { rawValue.prefix(3) }

  public static func < (a: RuleID, b: RuleID) -> Bool { a.rawValue < b.rawValue }
}

/// What a rule rests on.
public enum RuleBasis: String, Sendable, Hashable, Codable {
  /// A fact verified in a public source of the programme.
  case verified
  /// Inferred from verified facts.
  case inferred
  /// The logic of the form itself.
  case logic
  /// What every careful officer would look for.
  case house
}

/// What a rule says of itself: its name, weight, reason and source, and the examples that prove it.
///
/// A class, since every check of a document hands it on: a copy is one reference, and not nine.
public final class RuleInfo: Sendable {
  public let id: RuleID
  public let severity: Severity
  /// What holds when the rule is kept, as a short sentence.
  public let title: Text
  /// Why the rule is there.
  public let reason: Text
  public let basis: RuleBasis
  public let citation: Citation?
  /// The years of the editions in which the rule is in force; nil stands for no bound.
  public let since: Int?
  public let until: Int?
  /// Whether a waiver may set the rule aside.
  public let canBeWaived: Bool
  /// Whether the rule compares the documents of a case with one another.
  public let comparesDocuments: Bool
  /// Whether the rule finds nothing in any document, and only says what cannot be checked. Its
  /// examples then fire by saying so.
  public let onlyTellsUnchecked: Bool
  /// Documents in which the rule finds something, at the marked line.
  public var firing: [RuleExample] { makeFiring() }
  /// Documents in which it finds nothing.
  public var silent: [RuleExample] { makeSilent() }
  // Made when asked for: a check needs none of them, and there are hundreds.
  private let makeFiring: @Sendable () -> [RuleExample]
  private let makeSilent: @Sendable () -> [RuleExample]

  public init(
    _ id: RuleID, _ severity: Severity, title: Text, reason: Text, basis: RuleBasis,
    citation: Citation? = nil, since: Int? = nil, until: Int? = nil, canBeWaived: Bool = false,
    comparesDocuments: Bool = false, onlyTellsUnchecked: Bool = false,
    firing: @autoclosure @escaping @Sendable () -> [RuleExample],
    silent: @autoclosure @escaping @Sendable () -> [RuleExample]
  ) {
    self.id = id
    self.severity = severity
    self.title = title
    self.reason = reason
    self.basis = basis
    self.citation = citation
    self.since = since
    self.until = until
    self.canBeWaived = canBeWaived
    self.comparesDocuments = comparesDocuments
    self.onlyTellsUnchecked = onlyTellsUnchecked
    makeFiring = firing
    makeSilent = silent
  }

  /// Whether the rule is in force in an edition that begins in `year`.
  public func isInForce(in year: Int) -> Bool {
    (since.map { year >= $0 } ?? true) && (until.map { year <= $0 } ?? true)
  }
}
