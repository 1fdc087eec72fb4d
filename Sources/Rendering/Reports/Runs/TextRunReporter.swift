public import Diagnostics
import FormKit

/// Tells people of many documents as they are checked: what was found in each, and at the end what
/// all of it came to. Documents in which nothing was found are counted, not shown.
public struct TextRunReporter: Sendable {
  private let language: Language?
  private let style: TextReporter.Style

  /// - Parameter language: the language of the whole report; nil tells of each document in the
  ///   document's own.
  public init(in language: Language?, style: TextReporter.Style) {
    self.language = language
    self.style = style
  }

  /// What is told of one document, with the blank line that follows; nothing of a silent one.
  public func part(on document: DocumentReport) -> String {
    guard !document.isSilent else { return "" }
    var style = style
    style.tellsUnchecked = false
    return DocumentTextReporter.render(document, in: language ?? document.language, style: style)
      + "\n"
  }

  /// The findings that were commonest, and the verdict on all documents.
  ///
  /// - Parameters:
  ///   - unreadable: how many files or folders could not be read.
  ///   - language: the language of the closing where the report has none.
  public func closing(
    _ tally: CheckTally, unreadable: Int, rules: [RuleInfo], in language: Language
  ) -> String {
    let language = self.language ?? language
    var page = ReportPage(style: style)
    guard tally.documents > 0 else {
      page.write(ReportWords.noDocuments[language])
      return page.text
    }
    let table = CommonestFindings(tally, RuleGlossary(rules), in: language)
    for (index, line) in table.lines(width: page.width).enumerated() {
      page.line(page.pen.write(line, index == 0 ? [.bold] : []))
    }
    page.blankLine()
    let total = ReportWords.total(tally)
    page.write(total.verdict[language], inks: [.bold])
    if let summary = total.summary { page.write(summary[language]) }
    for words in [ReportWords.silent(tally), ReportWords.unreadable(unreadable)] {
      if let words { page.write(words[language]) }
    }
    return page.text
  }
}

extension ReportWords {
  fileprivate static func silent(_ tally: CheckTally) -> Text? {
    guard tally.silent > 0, tally.silent < tally.documents else { return nil }
    return Text(
      sv: """
        \(tally.silent.shown(in: .swedish)) utan anmärkning visas inte här. ”bidrag granska FIL” \
        visar allt om en.
        """,
      en: """
        \(tally.silent.shown(in: .english)) without a remark \(tally.silent == 1 ? "is" : "are") \
        not shown here. “bidrag validate FILE” shows all about one.
        """)
  }

  fileprivate static func unreadable(_ count: Int) -> Text? {
    guard count > 0 else { return nil }
    return Text(
      sv: "\(count.shown(in: .swedish)) kunde inte läsas: se ovan.",
      en: "\(count.shown(in: .english)) could not be read: see above.")
  }
}
