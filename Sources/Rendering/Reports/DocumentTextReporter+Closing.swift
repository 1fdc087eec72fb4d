import Diagnostics

/// What follows the findings: what was not judged, the summary and the verdict.
extension DocumentTextReporter {
  mutating func writeClosing() {
    writeNotChecked()
    writeLayers(ReportWords.failed) { if case .failed(let reason) = $0 { reason } else { nil } }
    writeLayers(ReportWords.skipped) { if case .skipped(let reason) = $0 { reason } else { nil } }
    writeGap()
    page.write(ReportWords.summary(ReportCounts(of: document))[language])
    page.write(
      ReportWords.verdict(document)[language], inks: [.bold])
  }

  private mutating func writeNotChecked() {
    guard !document.notChecked.isEmpty else { return }
    writeHeading(ReportWords.notChecked)
    for group in groups(document.notChecked, by: \.title) {
      guard let rule = group.members.first?.rule else { continue }
      page.write("\(group.key[language]) [\(rule.rawValue)]", indent: 2)
      for item in group.members { page.write(sentence(item.reason[language]), indent: 4) }
    }
  }

  private mutating func writeLayers(_ heading: Text, _ reason: (Layer.Status) -> Text?) {
    let layers = document.layers.compactMap { layer in
      reason(layer.status).map { (name: ReportWords.layer(layer.name), reason: $0) }
    }
    guard !layers.isEmpty else { return }
    writeHeading(heading)
    for group in groups(layers, by: \.reason) {
      let names = group.members.map(\.name).asSeries()[language]
      page.write(sentence("\(names): \(group.key[language])"), indent: 2)
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

  /// The items by what is the same of them, in the order in which each is first seen.
  private func groups<Item>(
    _ items: [Item], by key: (Item) -> Text
  ) -> [(key: Text, members: [Item])] {
    var groups: [(key: Text, members: [Item])] = []
    var places: [Text: Int] = [:]
    for item in items {
      let key = key(item)
      if let place = places[key] {
        groups[place].members.append(item)
      } else {
        places[key] = groups.count
        groups.append((key, [item]))
      }
    }
    return groups
  }

  /// The words with a capital first and a stop last.
  private func sentence(_ words: String) -> String {
    let start = words.prefix(1).uppercased() + words.dropFirst()
    return start.hasSuffix(".") ? start : start + "."
  }
}
