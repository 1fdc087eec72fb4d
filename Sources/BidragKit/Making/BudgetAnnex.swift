import Diagnostics
import FormKit
import ICLD
import Rendering

/// The budget of an application as a table, which is handed in with it.
///
/// It holds the budget alone, so that a change elsewhere in the application leaves it as it is.
enum BudgetAnnex {
  /// The most bytes of a file that is compared: several times those of any that is made.
  static let byteLimit = 20_000_000

  private static let lines = [Budget.lines.field.info]

  /// What follows from the lines, and who pays.
  private static let sums = [
    Budget.byYear.field.info, Budget.byPost.field.info, Budget.byParty.field.info,
    Budget.total.field.info, Budget.otherFinancing.field.info, Budget.requested.field.info,
  ]

  /// The same budget gives the same bytes.
  static func csv(of budget: Budget, in language: Language) -> String {
    SpelledPart(budget, in: language).csv(of: lines + sums, in: language)
  }

  /// What stands on the sheets of a workbook.
  static let plans = [
    SheetPlan(name: Text(sv: "Rader", en: "Lines"), fields: lines),
    SheetPlan(name: Text(sv: "Summor", en: "Totals"), fields: sums),
  ]

  /// Whether a digest is that of the annex of a document in either language; nil where its budget
  /// could not be read as a whole, or it is one that has none.
  ///
  /// The document's own language comes first: each table takes as long as a fifth of the rules.
  static func isMade(
    _ digest: String, as format: BudgetAnnexFormat, of loaded: LoadedDocument, edition: String
  ) -> Bool? {
    guard case .application(let application)? = loaded.document,
      !loaded.shapeFindings.contains(where: { $0.severity == .error && isOfBudget($0) })
    else { return nil }
    let own = loaded.language
    return ([own] + Language.allCases.filter { $0 != own }).contains { language in
      switch format {
      case .csv: Self.digest(of: application.budget, in: language) == digest
      case .xlsx: workbookDigest(of: application, edition: edition, in: language) == digest
      }
    }
  }

  /// SHA-256 of what is made of a budget.
  static func digest(of budget: Budget, in language: Language) -> String {
    SHA256Digest.hex(of: Array(csv(of: budget, in: language).utf8))
  }

  /// Whether something was found in the budget of an application.
  static func isOfBudget(_ finding: Finding) -> Bool {
    finding.path.steps.starts(with: (Application.root / Application.budget).path.steps)
  }
}
