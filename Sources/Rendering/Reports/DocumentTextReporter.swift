import Diagnostics

/// Tells people what a check found in one document.
struct DocumentTextReporter {
  let document: DocumentReport
  let language: Language
  let showsSnippets: Bool
  let tellsUnchecked: Bool
  /// The document's name as it may be shown.
  let name: String
  var page: ReportPage
  var snippets: SnippetSource
  /// Those of the other documents that findings compare with, by name.
  var relatedSnippets: [String: SnippetSource]
  /// The rules whose reason has been told.
  var explained: Set<RuleID> = []

  static func render(
    _ document: DocumentReport, in language: Language, style: TextReporter.Style
  ) -> String {
    var reporter = DocumentTextReporter(document, in: language, style: style)
    reporter.writeHeading()
    for finding in document.findings { reporter.write(finding) }
    reporter.writeClosing()
    return reporter.page.text
  }

  private init(_ document: DocumentReport, in language: Language, style: TextReporter.Style) {
    self.document = document
    self.language = language
    showsSnippets = style.showsSnippets
    tellsUnchecked = style.tellsUnchecked
    name = VisibleText.line(document.source.name)
    page = ReportPage(style: style)
    snippets = SnippetSource(document.source)
    relatedSnippets = Dictionary(
      document.relatedSources.map { ($0.name, SnippetSource($0)) }
    ) { first, _ in first }
  }

  private mutating func writeHeading() {
    let details = ReportWords.details(of: document)[language]
    let heading = page.pen.write(name, [.bold])
    guard !showsSnippets else {
      page.line(heading)
      return page.write(details)
    }
    page.line(details.isEmpty ? heading : heading + ": " + VisibleText.line(details))
  }

  private mutating func write(_ finding: Finding) {
    if showsSnippets { writeInFull(finding) } else { writeInLine(finding) }
    var told = finding
    if !explained.insert(finding.rule).inserted {
      told.explanation = Text(same: "")
      told.citation = nil
    }
    for remark in FindingWords(told, in: language).remarks { page.write(remark, indent: 2) }
  }
}

/// The two ways to write a finding.
extension DocumentTextReporter {
  /// `file:line:column: severity: label: message [rule]`
  private mutating func writeInLine(_ finding: Finding) {
    let words = FindingWords(finding, in: language)
    let severity = page.pen.write(words.severity, [ReportInk(finding.severity)])
    let rule = page.pen.write("[\(finding.rule.rawValue)]", [.dim])
    page.line("\(words.place(in: name)): \(severity): \(words.statement) \(rule)")
    for line in words.relatedLines { page.line("  " + line) }
  }

  private mutating func writeInFull(_ finding: Finding) {
    let words = FindingWords(finding, in: language)
    page.blankLine()
    page.line(
      [
        page.pen.write(words.severity, [.bold, ReportInk(finding.severity)]),
        words.place(in: name),
        page.pen.write(finding.rule.rawValue, [.dim]),
      ].joined(separator: "  "))
    page.write(finding.label[language], indent: 2, inks: [.bold])
    page.write(finding.message[language], indent: 2)
    if let range = finding.range {
      write(
        snippets.snippet(at: range, width: snippetWidth(on: range)),
        [.bold, ReportInk(finding.severity)])
    }
    for place in finding.related { write(place) }
  }

  /// A place in another document: its file, field and what stands there, and the line it is on.
  private mutating func write(_ place: RelatedPlace) {
    let words = RelatedWords(place, in: language)
    page.line("  \(page.pen.write(ReportWords.compare[language], [.bold])) \(words.address)")
    page.write(words.statement, indent: 4)
    guard let file = place.file, let range = place.range, !place.path.steps.isEmpty else {
      return page.blankLine()
    }
    let width = snippetWidth(on: range)
    write(relatedSnippets[file]?.snippet(at: range, width: width), [.dim])
  }

  /// The columns that are left for a line beside its number.
  private func snippetWidth(on range: SourceRange) -> Int {
    max(12, page.width - gutter(of: range.start.line).utf8.count)
  }

  private func gutter(of line: Int) -> String { "    \(line) | " }

  private mutating func write(_ snippet: Snippet?, _ inks: [ReportInk]) {
    guard let snippet, !snippet.line.isEmpty else { return }
    let gutter = gutter(of: snippet.number)
    let margin = String(repeating: " ", count: gutter.utf8.count - 2) + "| "
    page.blankLine()
    page.line(page.pen.write(gutter, [.dim]) + snippet.line)
    page.line(
      page.pen.write(margin, [.dim]) + String(repeating: " ", count: snippet.indent)
        + page.pen.write(String(repeating: "^", count: snippet.mark), inks))
    page.blankLine()
  }
}
