import Diagnostics

/// Tells of one document in whole sentences.
struct DocumentPlainReporter {
  private let document: DocumentReport
  private let language: Language
  private var page = ReportPage(style: TextReporter.Style(showsSnippets: false))

  static func render(_ document: DocumentReport, in language: Language) -> String {
    var reporter = DocumentPlainReporter(document, in: language)
    reporter.writeOpening()
    for severity in [Severity.error, .warning, .note] { reporter.writeFindings(of: severity) }
    reporter.writeWaived()
    reporter.writeNotChecked()
    reporter.writeSkipped()
    return reporter.page.text
  }

  private init(_ document: DocumentReport, in language: Language) {
    self.document = document
    self.language = language
  }

  private mutating func writeOpening() {
    let details = ReportWords.details(of: document)[language]
    let name = VisibleText.line(document.source.name)
    // A file's name keeps its small first letter.
    page.write(details.isEmpty ? name : "\(name): \(details).")
    write(ReportWords.verdict(document)[language])
    write(ReportWords.summary(ReportCounts(of: document))[language])
  }

  private mutating func writeFindings(of severity: Severity) {
    let findings = document.findings.filter { $0.severity == severity }
    for (index, finding) in findings.enumerated() {
      page.blankLine()
      let title = ReportWords.title(of: severity)[language]
      write("\(title) \(ReportWords.numbered(index + 1, of: findings.count)[language])")
      write(ReportWords.concerned(by: finding)[language])
      page.write(finding.message[language])
      for place in finding.related { page.write(RelatedWords(place, in: language).sentences) }
      for remark in FindingWords(finding, in: language).remarks { page.write(remark) }
    }
  }

  private mutating func writeWaived() {
    for (index, item) in document.waived.enumerated() {
      page.blankLine()
      let number = ReportWords.numbered(index + 1, of: document.waived.count)[language]
      write("\(ReportWords.waiver[language]) \(number)")
      write(ReportWords.concerned(by: item.finding)[language])
      page.write(item.finding.message[language])
      write(ReportWords.waiver(item)[language])
    }
  }

  private mutating func writeNotChecked() {
    writeRules(
      document.notChecked.map { ($0.rule, $0.title, $0.reason) }, below: ReportWords.notChecked)
  }

  private mutating func writeSkipped() {
    writeLayers(document.failedLayers, below: ReportWords.failed)
    writeLayers(document.skippedLayers, below: ReportWords.skipped)
    writeRules(
      document.skipped.map { ($0.rule, $0.title, $0.reason) }, below: ReportWords.skipped)
  }

  private mutating func writeLayers(_ layers: [ReportGroup<Layer>], below heading: Text) {
    for group in layers {
      page.blankLine()
      let names = group.members.map { ReportWords.layer($0.name) }.asSeries()[language]
      let reason = ReportWords.sentence(group.words[language])
      write("\(heading[language]): \(names). \(reason)")
    }
  }

  /// Each rule on a line, with all that was said of it.
  private mutating func writeRules(_ items: [(RuleID, Text, Text)], below heading: Text) {
    guard !items.isEmpty else { return }
    let groups = ReportGroup.groups(of: items) { rule, title, _ in
      ReportWords.rule(rule) + Text(same: ": ") + title
    }
    page.blankLine()
    write("\(heading[language]): \(ReportWords.rules(groups.count)[language])")
    for group in groups {
      let sentences = [group.words] + group.members.map(\.2)
      let words = sentences.map { VisibleText.oneLine(ReportWords.sentence($0[language])) }
      write(words.joined(separator: " "))
    }
  }

  /// Writes words as a sentence on a line of its own.
  private mutating func write(_ words: String) { page.write(ReportWords.sentence(words)) }
}
