public import Diagnostics
import XMLKit

/// Tells programs that show test results what a check found, as JUnit's XML: a suite for each
/// document, a case for each rule.
///
/// A rule fails by findings that stop submission. Others, and what is waived, are told in the
/// output of a rule that is met. What could not be judged or was not run is skipped, with the
/// reason.
public enum JUnitReporter {
  /// - Parameter rules: what the rules say of themselves, for the names of the cases.
  public static func render(
    _ report: CheckReport, in language: Language, rules: [RuleInfo]
  ) -> String {
    let glossary = RuleGlossary(rules)
    let suites = report.documents.map { JUnitSuite($0, in: language, glossary) }
    let cases = suites.flatMap(\.cases)
    var writer = XMLWriter()
    writer.open(
      "testsuites", attributes: [("name", "bidrag \(report.tool)")] + JUnitCase.counts(of: cases))
    for suite in suites { suite.write(to: &writer) }
    writer.close()
    return writer.finish()
  }
}
