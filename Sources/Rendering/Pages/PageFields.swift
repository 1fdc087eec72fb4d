import Diagnostics
import FormKit

/// The fields of a part: those with headings last, lest what follows seems to belong to them.
struct PageFields {
  let main: PageMain
  /// The level of the heading above.
  let level: Int
  let numbers: [Int]

  func write(_ blocks: [LabelledBlock], at path: FieldPath, to html: inout HTMLWriter) {
    var listed: [LabelledBlock] = []
    for block in blocks where !block.block.hasHeadings {
      guard case .rows(let rows) = block.block else {
        listed.append(block)
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
    html.element("section", ["class": "part"]) { html in
      switch block.block {
      case .part(let blocks):
        html.heading(level + 1, text: block.label)
        PageFields(main: main, level: level + 1, numbers: numbers)
          .write(blocks, at: path, to: &html)
      case .records(let list, let items):
        // One heading is enough where the list is called what its items are.
        let isNamed = block.label.lowercased() != list.itemLabel[main.language].lowercased()
        if isNamed { html.heading(level + 1, text: block.label) }
        PageRecords(main: main, level: level + (isNamed ? 2 : 1), numbers: numbers)
          .write(items, of: list, at: path, to: &html)
      case .short, .paragraphs, .values, .rows: break
      }
    }
  }
}

extension HTMLWriter {
  /// Labels and values.
  mutating func fields(_ blocks: [LabelledBlock]) {
    guard !blocks.isEmpty else { return }
    element("dl") { html in
      for block in blocks { html.field(block) }
    }
  }

  private mutating func field(_ block: LabelledBlock) {
    element("div", ["class": block.block.isShort ? nil : "long"]) { html in
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
