public import Diagnostics

/// A rule made ready to be run on one document; a class, since checks are put into lists and sorted
/// out of them, and a rule says so much of itself.
public final class RuleCheck: Sendable {
  public let info: RuleInfo
  let run: @Sendable (inout Outcome) -> Void

  public init(_ info: RuleInfo, run: @escaping @Sendable (inout Outcome) -> Void) {
    self.info = info
    self.run = run
  }
}

/// What a set of rules says of one document.
public struct RuleResults: Sendable {
  public var findings: [Finding] = []
  public var passed: [RuleID] = []
  public var notChecked: [NotChecked] = []
  public var skipped: [SkippedRule] = []

  public init() {}
}

/// Runs rules.
public enum RuleEngine {
  /// Runs the rules that are in force in an edition that begins in `year` and that a profile has
  /// not switched off; the others are not run at all.
  public static func run(
    _ checks: [RuleCheck], year: Int, grading: Grading = Grading()
  ) -> RuleResults {
    var results = RuleResults()
    for check in checks {
      if let reason = grading.reasonToSkip(check.info, year: year) {
        results.skipped.append(
          SkippedRule(rule: check.info.id, title: check.info.title, reason: reason))
        continue
      }
      var outcome = Outcome(of: check.info)
      check.run(&outcome)
      results.findings += outcome.findings.map(grading.graded)
      results.notChecked += outcome.notChecked.map {
        NotChecked(rule: check.info.id, title: check.info.title, reason: $0)
      }
      if outcome.findings.isEmpty, outcome.notChecked.isEmpty {
        results.passed.append(check.info.id)
      }
    }
    return results
  }
}
