public import Diagnostics

/// Tells people what a check found in whole sentences, one a line, for those who listen to a screen
/// reader: the verdict first, everything numbered, and no columns, marks or drawn lines.
public enum PlainReporter {
  /// The report as text that ends with a line break.
  ///
  /// - Parameter language: the language of the whole report; nil tells of each document in the
  ///   document's own.
  public static func render(_ report: CheckReport, in language: Language?) -> String {
    let documents = report.documents
    guard let first = documents.first else {
      return ReportWords.noDocuments[language ?? .swedish] + "\n"
    }
    let parts = documents.map { document in
      DocumentPlainReporter.render(document, in: language ?? document.language)
    }
    return (total(of: documents, in: language ?? first.language) + parts).joined(separator: "\n")
  }

  /// The verdict on several documents, before they are told of one by one.
  private static func total(of documents: [DocumentReport], in language: Language) -> [String] {
    guard documents.count > 1 else { return [] }
    let total = ReportWords.total(CheckTally(of: documents))
    var page = ReportPage(style: TextReporter.Style(showsSnippets: false))
    page.write(total.verdict[language])
    if let summary = total.summary { page.write(summary[language]) }
    return [page.text]
  }
}
