public import Diagnostics

/// Tells people what a check found, in a terminal or in a file of text.
///
/// Nothing of a document reaches the output as it is: control characters, and characters that turn
/// the direction of writing, are shown as signs.
public struct TextReporter {
  /// How a report is laid out.
  public struct Style: Sendable, Hashable {
    /// Whether words are set off by colour. Without it no escape code is written at all.
    public var isColored: Bool
    /// The columns of the page, from 20 to 1,000. Only places and addresses may go beyond them.
    public var width: Int
    /// Whether findings are shown with the line that they are on.
    ///
    /// Without, each finding is one unbroken line, `file:line:column: severity: label: message
    /// [rule]`, with what explains it below: easy to search and to listen to.
    public var showsSnippets: Bool
    /// Whether it is told, too, what could not be checked or was skipped in each document.
    var tellsUnchecked = true

    public init(isColored: Bool = false, width: Int = 80, showsSnippets: Bool = true) {
      self.isColored = isColored
      self.width = width
      self.showsSnippets = showsSnippets
    }
  }

  /// The report as text that ends with a line break.
  ///
  /// - Parameter language: the language of the whole report; nil tells of each document in the
  ///   document's own.
  public static func render(
    _ report: CheckReport, in language: Language?, style: Style
  ) -> String {
    let documents = report.documents
    guard let first = documents.first else {
      return ReportWords.noDocuments[language ?? .swedish] + "\n"
    }
    var parts = documents.map { document in
      DocumentTextReporter.render(document, in: language ?? document.language, style: style)
    }
    if documents.count > 1 {
      parts.append(total(of: documents, in: language ?? first.language, style: style))
    }
    return parts.joined(separator: "\n")
  }

  private static func total(
    of documents: [DocumentReport], in language: Language, style: Style
  ) -> String {
    let total = ReportWords.total(CheckTally(of: documents))
    var page = ReportPage(style: style)
    page.write(total.verdict[language], inks: [.bold])
    if let summary = total.summary { page.write(summary[language]) }
    return page.text
  }
}
