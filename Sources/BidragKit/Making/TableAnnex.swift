import Diagnostics
import FormKit
import ICLD
import Rendering
import SheetKit

/// The part of a document that is handed in as a table of its own.
enum TableAnnex {
  case budget(Application)
  case finance(Report)

  /// Nil for documents that have none.
  init?(of document: CaseDocument) {
    switch document {
    case .application(let application): self = .budget(application)
    case .report(let report): self = .finance(report)
    case .decision: return nil
    }
  }

  /// What a file with it is called, after the document's name.
  var ending: Text {
    switch self {
    case .budget: Text(sv: "-budget", en: "-budget")
    case .finance: Text(sv: "-ekonomi", en: "-finance")
    }
  }

  /// Whether something was found in it.
  func holds(_ finding: Finding) -> Bool {
    switch self {
    case .budget: BudgetAnnex.isOfBudget(finding)
    case .finance: FinanceAnnex.isOfFinance(finding)
    }
  }

  /// As a plain table.
  func csv(in language: Language) -> String {
    switch self {
    case .budget(let application): BudgetAnnex.csv(of: application.budget, in: language)
    case .finance(let report): FinanceAnnex.csv(of: report.finance, in: language)
    }
  }

  /// As a workbook.
  func workbook(of filled: FilledDocument, isDraft: Bool) throws(FileFailure) -> [UInt8] {
    let workbook =
      switch self {
      case .budget(let application):
        BudgetAnnex.workbook(
          of: application, edition: filled.stamp.edition, isDraft: isDraft, in: filled.language)
      case .finance(let report):
        FinanceAnnex.workbook(of: report, filled.stamp, isDraft: isDraft, in: filled.language)
      }
    do { return try workbook.bytes(temporaryFolder: ScratchFolder.path) } catch {
      throw FileFailure(error)
    }
  }

  /// Tells that it was not made, because of what was found in it.
  func stopped(_ name: String, _ count: Int) -> Text {
    switch self {
    case .budget: .budgetStopped(name, count)
    case .finance: .financeStopped(name, count)
    }
  }
}

extension Text {
  fileprivate static func budgetStopped(_ name: String, _ count: Int) -> Text {
    Text(
      sv: """
        Ingen budgetbilaga gjordes av ”\(name.visible)”: \
        \(count == 1 ? "en sak" : "\(count) saker") i budgeten stoppar. Lägg till --utkast för ett \
        utkast.
        """,
      en: """
        No budget annex was made of “\(name.visible)”: \
        \(count == 1 ? "one thing" : "\(count) things") in the budget \
        \(count == 1 ? "stops" : "stop") it. Add --draft for a draft.
        """)
  }

  fileprivate static func financeStopped(_ name: String, _ count: Int) -> Text {
    Text(
      sv: """
        Ingen ekonomisk bilaga gjordes av ”\(name.visible)”: \
        \(count == 1 ? "en sak" : "\(count) saker") i den ekonomiska redovisningen stoppar. Lägg \
        till --utkast för ett utkast.
        """,
      en: """
        No financial annex was made of “\(name.visible)”: \
        \(count == 1 ? "one thing" : "\(count) things") in the financial report \
        \(count == 1 ? "stops" : "stop") it. Add --draft for a draft.
        """)
  }
}
