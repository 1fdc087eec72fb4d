public import Diagnostics
public import FormKit

/// What one rule says of one document.
public struct Outcome: Sendable {
  public private(set) var findings: [Finding] = []
  /// What the rule could not judge, and why.
  public private(set) var notChecked: [Text] = []
  private let info: RuleInfo
  private var tally = FindingTally()

  init(of info: RuleInfo) { self.info = info }

  /// Something is wrong at a place. The message says what, with the value, and what to do.
  ///
  /// - Parameter related: the places in the case's other documents that it compares with.
  public mutating func report<Value>(
    _ message: @autoclosure () -> Text, at place: Place<Value>,
    target: Finding.Target = .value, severity: Severity? = nil, citation: Citation? = nil,
    fixes: @autoclosure () -> [Fix] = [], related: @autoclosure () -> [RelatedPlace] = []
  ) {
    guard tally.takes(info.id) else { return }
    findings.append(
      Finding(
        info, severity: severity, at: place.path, target: target, message: message(),
        citation: citation, fixes: fixes(), related: related()))
  }

  /// The rule could not be judged: a figure that the edition does not know, a document not at hand.
  public mutating func notChecked(_ reason: Text) {
    if !notChecked.contains(reason) { notChecked.append(reason) }
  }
}
