import Diagnostics
import FormKit

/// The fields of a part: those with headings last, lest what follows seems to belong to them. In a
/// record tables come after its other fields, so that it is taken in as a whole.
struct PageFields {
  let main: PageMain
  /// The level of the heading above.
  let level: Int
  let numbers: [Int]

  func write(_ blocks: [LabelledBlock], at path: FieldPath, to html: inout HTMLWriter) {
    var listed: [LabelledBlock] = []
    let isRecord = !numbers.isEmpty
    if isRecord { html.fields(blocks.filter { !$0.block.hasHeadings && !$0.block.isTable }) }
    for block in blocks where !block.block.hasHeadings {
      guard case .rows(let rows) = block.block else {
        if !isRecord { listed.append(block) }
        continue
      }
      html.fields(listed)
      listed = []
      PageTable(rows, at: self.path(of: block, below: path), of: main.paper, caption: block.label)
        .write(to: &html)
    }
    html.fields(listed)
    for block in blocks where block.block.hasHeadings {
      writeHeaded(block, at: self.path(of: block, below: path), to: &html)
    }
  }

  private func path(of block: LabelledBlock, below path: FieldPath) -> FieldPath {
    path.appending(.field(block.field.name.en))
  }

  private func writeHeaded(
    _ block: LabelledBlock, at path: FieldPath, to html: inout HTMLWriter
  ) {
    switch block.block {
    case .part(let blocks):
      html.part(block.label, level + 1) { html in
        PageFields(main: main, level: level + 1, numbers: numbers)
          .write(blocks, at: path, to: &html)
      }
    // One heading is enough where the list is called what its items are.
    case .records(let list, let items)
    where block.label.lowercased() == list.itemLabel[main.language].lowercased():
      PageRecords(main: main, level: level + 1, numbers: numbers)
        .write(items, of: list, at: path, to: &html)
    case .records(let list, let items):
      html.part(block.label, level + 1) { html in
        PageRecords(main: main, level: level + 2, numbers: numbers)
          .write(items, of: list, at: path, to: &html)
      }
    case .short, .paragraphs, .values, .rows: break
    }
  }
}

extension HTMLWriter {
  /// A part of a section, with a heading.
  fileprivate mutating func part(
    _ title: String, _ level: Int, content: (inout HTMLWriter) -> Void
  ) {
    element("section", ["class": "part"]) { html in
      html.heading(level, text: title)
      content(&html)
    }
  }

  /// Labels and values; those of which two have room beside each other are set so.
  mutating func fields(_ blocks: [LabelledBlock]) {
    for run in FieldRun.runs(of: blocks) {
      element("dl", ["class": run.isPaired ? "pairs" : nil]) { html in
        for block in run.blocks { html.field(block) }
      }
    }
  }

  private mutating func field(_ block: LabelledBlock) {
    element("div", ["class": block.block.isShort ? "short" : nil]) { html in
      html.element("dt", text: block.label)
      switch block.block {
      case .short(let text): html.element("dd", ["dir": "auto"], text: text)
      case .paragraphs(let text): html.element("dd") { $0.prose(text) }
      case .values(let items): html.element("dd") { $0.list(items) }
      case .part(let blocks): html.element("dd") { $0.fields(blocks) }
      case .rows, .records: break
      }
    }
  }
}
