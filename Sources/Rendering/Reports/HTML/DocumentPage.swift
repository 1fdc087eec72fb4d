import Diagnostics

/// The part of the page that tells of one document.
struct DocumentPage {
  let document: DocumentReport
  let language: Language
  let glossary: RuleGlossary
  private let number: Int
  private var snippets: SnippetSource
  private var relatedSnippets: [String: SnippetSource]

  init(
    _ document: DocumentReport, number: Int, in language: Language, _ glossary: RuleGlossary
  ) {
    self.document = document
    self.number = number
    self.language = language
    self.glossary = glossary
    snippets = SnippetSource(document.source)
    relatedSnippets = Dictionary(
      document.relatedSources.map { ($0.name, SnippetSource($0)) }
    ) { first, _ in first }
  }

  mutating func write(to html: inout HTMLWriter) {
    // Snippets are cut in order, so that a long line is walked once.
    let cut = document.findings.map { finding in
      Cut(own: snippet(of: finding), related: finding.related.map { snippet(of: $0) })
    }
    html.element("article", ["id": String(number)]) { html in
      html.element("h2", text: document.source.name)
      html.paragraphs(ReportWords.details(of: document)[language], ["class": "details"])
      writeSummary(to: &html)
      writeFindings(cut, to: &html)
      writeClosing(to: &html)
    }
  }

  private mutating func snippet(of finding: Finding) -> Snippet? {
    guard let range = finding.range, let snippet = snippets.snippet(at: range, width: Self.width),
      !snippet.line.isEmpty
    else { return nil }
    return snippet
  }

  private mutating func snippet(of place: RelatedPlace) -> Snippet? {
    guard let file = place.file, let range = place.range, !place.path.steps.isEmpty,
      let snippet = relatedSnippets[file]?.snippet(at: range, width: Self.width),
      !snippet.line.isEmpty
    else { return nil }
    return snippet
  }

  /// The lines that a finding is shown with.
  private struct Cut {
    var own: Snippet?
    /// Those of the places in other documents that it compares with.
    var related: [Snippet?]
  }

  /// The characters of a line that are shown around a place.
  private static let width = 120

  private func writeSummary(to html: inout HTMLWriter) {
    let sort = document.verdict == .submittable ? "summary sound" : "summary stopped"
    html.element("section", ["class": sort]) { html in
      html.element("h3", text: ReportWords.summaryTitle[language])
      html.element("p", ["class": "verdict"], text: ReportWords.verdict(document)[language])
      html.element("p", text: ReportWords.summary(ReportCounts(of: document))[language])
    }
  }
}

/// Findings.
extension DocumentPage {
  private func writeFindings(_ cuts: [Cut], to html: inout HTMLWriter) {
    guard !document.findings.isEmpty else { return }
    writeSection(ReportWords.toMend, to: &html) { html in
      html.element("ol", ["class": "findings"]) { html in
        for (finding, cut) in zip(document.findings, cuts) {
          html.element("li", ["class": finding.severity.rawValue]) { html in
            write(finding, to: &html)
            if let snippet = cut.own { write(snippet, to: &html) }
            for (place, snippet) in zip(finding.related, cut.related) {
              write(ReportWords.compare, RelatedWords(place, in: language).told, to: &html)
              if let snippet { write(snippet, to: &html) }
            }
            writeReason(of: finding, to: &html)
          }
        }
      }
    }
  }

  /// The severity, field, place and message.
  func write(_ finding: Finding, setAside: Bool = false, to html: inout HTMLWriter) {
    let words = FindingWords(finding, in: language)
    html.element("h4") { html in
      let severity = setAside ? ReportWords.waived[language] : words.severity
      html.element("span", ["class": "severity"], text: ReportWords.capitalized(severity))
      html.text(" " + words.label)
    }
    let place = finding.range.map { ReportWords.place($0)[language] }
    let line = [place, ReportWords.rule(finding.rule)[language]].compactMap { $0 }
    html.element(
      "p", ["class": "place"], text: ReportWords.capitalized(line.joined(separator: ", ")))
    html.paragraphs(finding.message[language])
  }

  private func write(_ snippet: Snippet, to html: inout HTMLWriter) {
    html.element("pre") { html in
      html.element("code") { html in
        html.text(snippet.before)
        // A place between two characters, or beyond the line, is shown as a mark of one blank.
        html.element("mark", text: snippet.marked.isEmpty ? "\u{A0}" : snippet.marked)
        html.text(snippet.after)
      }
    }
  }

  private func writeReason(of finding: Finding, to html: inout HTMLWriter) {
    write(ReportWords.why, finding.explanation[language], to: &html)
    if let citation = finding.citation {
      html.element("p") { html in
        html.element("strong", text: ReportWords.source[language] + " ")
        html.link(citation.summary[language], to: citation.address)
      }
    }
    for fix in finding.fixes { write(ReportWords.suggestion, fix.title[language], to: &html) }
  }

  private func write(_ word: Text, _ words: String, to html: inout HTMLWriter) {
    for (index, paragraph) in VisibleText.paragraphs(words).enumerated() {
      html.element("p") { html in
        if index == 0 { html.element("strong", text: word[language] + " ") }
        html.text(paragraph)
      }
    }
  }

  func writeSection(
    _ title: Text, to html: inout HTMLWriter, content: (inout HTMLWriter) -> Void
  ) {
    html.element("section") { html in
      html.element("h3", text: title[language])
      content(&html)
    }
  }
}
