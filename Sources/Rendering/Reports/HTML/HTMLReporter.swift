public import Diagnostics

/// Tells people what a check found as one page for the browser, to read, send on or print.
///
/// The page carries its style with it, fetches nothing and runs nothing. What comes from documents
/// is text in it, whatever it holds.
public enum HTMLReporter {
  /// - Parameters:
  ///   - language: the language of the whole page.
  ///   - rules: what the rules say of themselves, for the list of those that are met.
  public static func render(
    _ report: CheckReport, in language: Language, rules: [RuleInfo]
  ) -> String {
    let glossary = RuleGlossary(rules)
    return HTMLWriter.page(
      title: ReportWords.pageTitle(of: report.documents)[language], in: language.rawValue,
      style: HouseStyle.text, ReportStyleSheet.text
    ) { html in
      html.element("header") { html in
        html.element("h1", text: ReportWords.heading(of: report.documents)[language])
        html.element("p", ["class": "by"], text: ReportWords.checkedBy(report)[language])
      }
      html.element("main") { html in
        if report.documents.count > 1 { writeTotal(of: report.documents, in: language, to: &html) }
        if report.documents.isEmpty {
          html.element("p", text: ReportWords.noDocuments[language])
        }
        for (index, document) in report.documents.enumerated() {
          var page = DocumentPage(document, number: index + 1, in: language, glossary)
          page.write(to: &html)
        }
      }
    }
  }

  /// The verdict on all documents, and the way to each.
  private static func writeTotal(
    of documents: [DocumentReport], in language: Language, to html: inout HTMLWriter
  ) {
    let total = ReportWords.total(CheckTally(of: documents))
    let isSound = documents.allSatisfy { $0.verdict == .submittable }
    html.element("section", ["class": isSound ? "summary sound" : "summary stopped"]) { html in
      html.element("h2", text: ReportWords.summaryTitle[language])
      html.element("p", ["class": "verdict"], text: total.verdict[language])
      if let summary = total.summary { html.element("p", text: summary[language]) }
      html.element("ol") { html in
        for (index, document) in documents.enumerated() {
          html.element("li") { html in
            html.element("a", ["href": "#\(index + 1)"], text: document.source.name)
            html.text(" – " + ReportWords.verdict(document)[language])
          }
        }
      }
    }
  }
}
