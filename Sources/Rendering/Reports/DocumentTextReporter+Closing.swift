import Diagnostics

/// What follows the findings: what was waived, not judged or skipped, the summary and the verdict.
extension DocumentTextReporter {
  mutating func writeClosing() {
    writeWaived()
    if tellsUnchecked { writeNotChecked() }
    writeLayers(document.failedLayers, below: ReportWords.failed)
    if tellsUnchecked { writeSkipped() }
    writeGap()
    page.write(ReportWords.summary(ReportCounts(of: document))[language])
    page.write(
      ReportWords.verdict(document)[language], inks: [.bold])
  }

  private mutating func writeWaived() {
    guard !document.waived.isEmpty else { return }
    writeHeading(ReportWords.waived)
    for item in document.waived {
      let words = FindingWords(item.finding, in: language)
      page.write(
        "\(words.place(in: name)): \(words.statement) [\(item.finding.rule.rawValue)]", indent: 2)
      page.write(ReportWords.waiver(item)[language], indent: 4)
    }
  }

  private mutating func writeNotChecked() {
    guard !document.notChecked.isEmpty else { return }
    writeHeading(ReportWords.notChecked)
    for group in ReportGroup.groups(of: document.notChecked, by: \.title) {
      guard let rule = group.members.first?.rule else { continue }
      page.write("\(group.words[language]) [\(rule.rawValue)]", indent: 2)
      for item in group.members {
        page.write(ReportWords.sentence(item.reason[language]), indent: 4)
      }
    }
  }

  private mutating func writeSkipped() {
    writeLayers(document.skippedLayers, below: ReportWords.skipped)
    guard !document.skipped.isEmpty else { return }
    if document.skippedLayers.isEmpty { writeHeading(ReportWords.skipped) }
    for group in ReportGroup.groups(of: document.skipped, by: \.reason) {
      page.write(ReportWords.sentence(group.words[language]), indent: 2)
      page.write(group.members.map(\.rule.rawValue).joined(separator: ", "), indent: 4)
    }
  }

  private mutating func writeLayers(_ layers: [ReportGroup<Layer>], below heading: Text) {
    guard !layers.isEmpty else { return }
    writeHeading(heading)
    for group in layers {
      page.write(ReportWords.sentence(ReportWords.layers(group)[language]), indent: 2)
    }
  }

  private mutating func writeHeading(_ heading: Text) {
    writeGap()
    page.write(heading[language] + ":", inks: [.bold])
  }

  /// Parts a page into blocks; plain lines need no gaps.
  private mutating func writeGap() {
    if showsSnippets { page.blankLine() }
  }
}
