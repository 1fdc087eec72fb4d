import Diagnostics
import FormKit
import ICLD

extension RenderJob {
  /// The budget annex of an application.
  ///
  /// It is made whatever stops the rest of the application, which cannot be right before the annex
  /// is there; only what is wrong in the budget stops it.
  func budgetAnnex(
    of document: CaseDocument, _ report: DocumentReport, in folder: String,
    omitted: inout [Text]
  ) -> MadeFile? {
    let name = report.source.name
    guard case .application(let application) = document else {
      omitted.append(.noBudget(name))
      return nil
    }
    let stops = report.findings.count { $0.severity == .error && BudgetAnnex.isOfBudget($0) }
    guard stops == 0 || isDraft else {
      omitted.append(.budgetStopped(name, stops))
      return nil
    }
    let path = outputPath(
      of: name, .csv, isDraft: stops > 0, report.language, in: folder)
    let text = BudgetAnnex.csv(of: application.budget, in: language ?? report.language)
    return MadeFile(path: path, text: text)
  }
}

extension Text {
  fileprivate static func noBudget(_ name: String) -> Text {
    Text(
      sv: "Ingen CSV gjordes av ”\(name.visible)”: bara ansökningar har en budgetbilaga.",
      en: "No CSV was made of “\(name.visible)”: only applications have a budget annex.")
  }

  fileprivate static func budgetStopped(_ name: String, _ count: Int) -> Text {
    Text(
      sv: """
        Ingen budgetbilaga gjordes av ”\(name.visible)”: \(count == 1 ? "en sak" : "\(count) saker") \
        i budgeten stoppar. Lägg till --utkast för ett utkast.
        """,
      en: """
        No budget annex was made of “\(name.visible)”: \
        \(count == 1 ? "one thing" : "\(count) things") in the budget \
        \(count == 1 ? "stops" : "stop") it. Add --draft for a draft.
        """)
  }
}
