import Diagnostics
import FormKit

/// The top of the page: which document it is, and what someone who reads no further should know.
struct PageHeader {
  let paper: Paper

  private var language: Language { paper.language }

  func write(to html: inout HTMLWriter) {
    html.element("header", ["class": "top"]) { html in
      if paper.isDraft {
        html.element("p", ["class": "draft"], text: DocumentWords.draft[language])
      }
      let title = paper.form.title[language]
      if let headline = paper.headline {
        html.element("p", ["class": "sort"], text: title)
        html.element("h1", ["dir": "auto"], text: headline)
      } else {
        html.element("h1", text: title)
      }
      if let kind = paper.kind { html.element("p", ["class": "kind"], text: kind) }
      writeSummary(to: &html)
    }
  }

  private func writeSummary(to html: inout HTMLWriter) {
    let entries = paper.outline.summary.compactMap(entry)
    guard !entries.isEmpty else { return }
    html.element("section", ["class": "summary", "aria-labelledby": "summary"]) { html in
      html.element("h2", ["id": "summary"], text: PageWords.summary[language])
      html.element("dl") { html in
        for (label, values) in entries {
          html.element("div") { html in
            html.element("dt", text: label)
            for value in values { html.element("dd", ["dir": "auto"], text: value) }
          }
        }
      }
    }
  }

  /// The label and the values of a field; nil where nothing is filled in.
  private func entry(_ field: SummaryField) -> (label: String, values: [String])? {
    guard let node = paper.tree.node(at: field.path, as: paper.form.part),
      let info = paper.form.part.field(at: field.path)?.field
    else { return nil }
    let values =
      field.naming.isEmpty
      ? [ShownText.of(node).map(ShownText.onOneLine)].compactMap { $0 }
      : node.items.compactMap { name(of: $0, by: field.naming) }
    return values.isEmpty ? nil : (info.label[language], values)
  }

  /// "Västerås stad (Sökande, Sverige)".
  private func name(of item: FormNode, by fields: [String]) -> String? {
    let nodes = item.nodesByName
    let texts = fields.map { nodes[$0].flatMap(ShownText.of).map(ShownText.onOneLine) }
    let others = texts.dropFirst().compactMap { $0 }.joined(separator: ", ")
    guard let name = texts.first ?? nil else { return nil }
    return others.isEmpty ? name : "\(name) (\(others))"
  }
}
