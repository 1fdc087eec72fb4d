import Diagnostics
import FormKit
import ICLD
import Rendering
import SheetKit

/// The financial report of a report as a table, which is handed in with it.
enum FinanceAnnex {
  /// The decided posts against what they came to cost, and what is to be paid.
  private static let posts = [
    Finance.posts.field.info, Finance.decidedTotal.field.info, Finance.total.field.info,
    Finance.remaining.field.info, Finance.earlierPayments.field.info,
    Finance.requested.field.info,
  ]
  private static let entries = [Finance.entries.field.info]
  private static let salaries = [Finance.salaries.field.info]

  /// The same financial report gives the same bytes.
  static func csv(of finance: Finance, in language: Language) -> String {
    SpelledPart(finance, in: language).csv(of: posts + entries + salaries, in: language)
  }

  /// What stands on the sheets of a workbook.
  static let plans = [
    SheetPlan(name: Text(sv: "Utfall", en: "Outcome"), fields: posts),
    SheetPlan(name: Text(sv: "Verifikationer", en: "Entries"), fields: entries),
    SheetPlan(name: Text(sv: "Löner", en: "Salaries"), fields: salaries),
  ]

  static func workbook(
    of report: Report, _ stamp: DocumentStamp, isDraft: Bool, in language: Language
  ) -> Workbook {
    let frame = SheetFrame(of: report, stamp, isDraft: isDraft, in: language)
    return PartWorkbook(report.finance, plans: plans, frame: frame, in: language).workbook
  }

  /// Whether something was found in the financial report.
  static func isOfFinance(_ finding: Finding) -> Bool {
    finding.path.steps.starts(with: (Report.root / Report.finance).path.steps)
  }
}
