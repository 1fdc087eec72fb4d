import Diagnostics

/// The words of a finding in one language, for reporters to lay out.
struct FindingWords {
  let finding: Finding
  let language: Language

  init(_ finding: Finding, in language: Language) {
    self.finding = finding
    self.language = language
  }

  /// The field's label and the message, on one line and safe to show.
  var statement: String {
    [finding.label[language], finding.message[language]].map(VisibleText.oneLine)
      .filter { !$0.isEmpty }.joined(separator: ": ")
  }

  /// The field's label; for a finding on the whole document, words that say so.
  var label: String {
    let label = VisibleText.oneLine(finding.label[language])
    return label.isEmpty ? ReportWords.wholeDocument[language] : label
  }

  var severity: String { ReportWords.severity(finding.severity)[language] }

  /// The file with line and column, as compilers write it.
  func place(in name: String) -> String {
    guard let start = finding.range?.start else { return name }
    return "\(name):\(start.line):\(start.column)"
  }

  /// `file:line:column: severity: label: message`
  func line(in name: String) -> String { "\(place(in: name)): \(severity): \(statement)" }

  /// Why it matters, where that comes from, and how to mend it, each with its own first word; not
  /// yet safe to show.
  var remarks: [String] {
    let reason = [(ReportWords.why, finding.explanation[language]), (ReportWords.source, source)]
    let fixes = finding.fixes.map { (ReportWords.suggestion, $0.title[language]) }
    return (reason + fixes).filter { !$0.1.isEmpty }.map { word, words in
      "\(word[language]) \(words)"
    }
  }

  /// The places in other documents that it compares with, a line each, safe to show.
  var relatedLines: [String] {
    finding.related.map { RelatedWords($0, in: language).line }
  }

  /// The source of the rule with its address; empty without one.
  private var source: String {
    guard let citation = finding.citation else { return "" }
    return [citation.summary[language], citation.address ?? ""].filter { !$0.isEmpty }
      .joined(separator: ", ")
  }
}
