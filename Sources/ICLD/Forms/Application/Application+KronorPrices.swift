package import Diagnostics
import FormKit

extension Application {
  /// What was found when the application was read, with fixes that may be done unseen of prices that
  /// say that they are in kronor: those of a line that states no other currency mean the same
  /// without the word.
  package func settlingKronorPrices(in findings: [Finding]) -> [Finding] {
    guard findings.contains(where: { Self.line(of: $0) != nil }) else { return findings }
    let places = Set(findings.map(\.path))
    return findings.map { finding in
      guard let line = Self.line(of: finding), let row = finding.path.parent,
        budget.isInKronor(line),
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

extension Budget {
  fileprivate func isInKronor(_ line: Int) -> Bool {
    guard lines.indices.contains(line) else { return false }
    return lines[line].currency.map { $0 == .sek } ?? true
  }
}
