import Diagnostics

/// What follows the findings on the page: what is waived, not judged, skipped and in order.
extension DocumentPage {
  func writeClosing(to html: inout HTMLWriter) {
    writeWaived(to: &html)
    writeNotChecked(to: &html)
    writeLayers(document.failedLayers, below: ReportWords.failed, to: &html)
    writeSkipped(to: &html)
    writePassed(to: &html)
  }

  private func writeWaived(to html: inout HTMLWriter) {
    guard !document.waived.isEmpty else { return }
    writeSection(ReportWords.waived, to: &html) { html in
      html.element("ol", ["class": "findings"]) { html in
        for item in document.waived {
          html.element("li", ["class": "waived"]) { html in
            write(item.finding, setAside: true, to: &html)
            html.paragraphs(ReportWords.waiver(item)[language])
          }
        }
      }
    }
  }

  private func writeNotChecked(to html: inout HTMLWriter) {
    guard !document.notChecked.isEmpty else { return }
    writeSection(ReportWords.notChecked, to: &html) { html in
      writeList(of: ReportGroup.groups(of: document.notChecked, by: \.title), to: &html) { group in
        let rules = group.members.prefix(1).map(\.rule.rawValue).joined()
        return (
          "\(rules): \(group.words[language])",
          group.members.map { ReportWords.sentence($0.reason[language]) }
        )
      }
    }
  }

  private func writeSkipped(to html: inout HTMLWriter) {
    writeLayers(document.skippedLayers, below: ReportWords.skipped, to: &html)
    guard !document.skipped.isEmpty else { return }
    writeSection(ReportWords.skippedRules, to: &html) { html in
      writeList(of: ReportGroup.groups(of: document.skipped, by: \.reason), to: &html) { group in
        (
          ReportWords.sentence(group.words[language]),
          group.members.map { "\($0.rule.rawValue): \($0.title[language])" }
        )
      }
    }
  }

  private func writeLayers(
    _ layers: [ReportGroup<Layer>], below title: Text, to html: inout HTMLWriter
  ) {
    guard !layers.isEmpty else { return }
    writeSection(title, to: &html) { html in
      writeList(of: layers, to: &html) { group in
        (ReportWords.sentence(ReportWords.layers(group)[language]), [])
      }
    }
  }

  private func writePassed(to html: inout HTMLWriter) {
    guard !document.passed.isEmpty else { return }
    writeSection(ReportWords.inOrder, to: &html) { html in
      html.element("ul", ["class": "passed"]) { html in
        for rule in document.passed {
          html.element("li", text: glossary.name(of: rule, in: language))
        }
      }
    }
  }

  /// A list of words, each with what belongs below it.
  private func writeList<Item>(
    of items: [Item], to html: inout HTMLWriter, words: (Item) -> (String, [String])
  ) {
    html.element("ul") { html in
      for item in items {
        let (heading, lines) = words(item)
        html.element("li") { html in
          html.text(heading)
          guard !lines.isEmpty else { return }
          html.element("ul") { html in
            for line in lines { html.element("li", text: line) }
          }
        }
      }
    }
  }
}
