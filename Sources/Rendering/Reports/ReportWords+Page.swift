import Diagnostics

/// Words of the page for the browser.
extension ReportWords {
  static let summaryTitle = Text(sv: "Sammanfattning", en: "Summary")
  static let toMend = Text(sv: "Att rätta och se över", en: "To mend and look over")
  static let skippedRules = Text(sv: "Regler som hoppades över", en: "Rules that were skipped")
  static let inOrder = Text(sv: "I ordning", en: "In order")

  /// The heading of the page; of one document the name follows below.
  static func heading(of documents: [DocumentReport]) -> Text {
    guard documents.count != 1 else { return Text(sv: "Granskning", en: "Check") }
    return Text(
      sv: "Granskning av \(documents.count) dokument", en: "Check of \(documents.count) documents")
  }

  /// What the window and the tab are called.
  static func pageTitle(of documents: [DocumentReport]) -> Text {
    guard documents.count == 1, let name = documents.first?.source.name else {
      return heading(of: documents)
    }
    return Text(sv: "Granskning av \(name)", en: "Check of \(name)")
  }

  static func checkedBy(_ report: CheckReport) -> Text {
    Text(
      sv: "Granskat med Bidrag \(report.tool), med \(report.asOf) som dagens datum.",
      en: "Checked with Bidrag \(report.tool), taking \(report.asOf) as today's date.")
  }

  static func capitalized(_ words: String) -> String {
    words.prefix(1).uppercased() + String(words.dropFirst())
  }
}
