import Diagnostics
import FormKit
import ICLD

/// Prices that say that they are in kronor, as those of a budget's line are that states no other
/// currency: without the word they mean the same.
enum KronorPrices {
  /// The findings, with fixes of such prices that may be done unseen.
  static func settled(_ findings: [Finding], in document: CaseDocument?) -> [Finding] {
    guard case .application(let application)? = document,
      findings.contains(where: { line(of: $0) != nil })
    else { return findings }
    let places = Set(findings.map(\.path))
    return findings.map { finding in
      guard let line = line(of: finding), let row = finding.path.parent,
        isInKronor(line, of: application.budget),
        // A currency that cannot be read may be any.
        !places.contains(FieldPath(row.steps + [.field(BudgetLine.currency.field.info.name.en)]))
      else { return finding }
      var finding = finding
      finding.fixes = finding.fixes.map { fix in
        var fix = fix
        fix.isSafe = true
        return fix
      }
      return finding
    }
  }

  private static func isInKronor(_ line: Int, of budget: Budget) -> Bool {
    guard budget.lines.indices.contains(line) else { return false }
    return budget.lines[line].currency.map { $0 == .sek } ?? true
  }

  /// The budget's line whose price a finding cannot read, and offers one number for.
  private static func line(of finding: Finding) -> Int? {
    let steps = finding.path.steps
    guard finding.rule == NumberRule.info.id, finding.fixes.count == 1, steps.count == 4,
      steps[0] == .field(Application.budget.field.info.name.en),
      steps[1] == .field(Budget.lines.field.info.name.en), case .item(let line) = steps[2],
      steps[3] == .field(BudgetLine.unitPrice.field.info.name.en)
    else { return nil }
    return line
  }
}
