import Diagnostics
import FormKit

/// Which parts of a form follow each other, and with which headings.
extension Typesetter {
  /// A whole form: first the fields that say which document it is, then section by section.
  mutating func form(_ blocks: [LabelledBlock]) {
    let opening = blocks.prefix { !$0.field.shape.isSection }
    fields(Array(opening), level: 1, numbers: [])
    for block in blocks.dropFirst(opening.count) { section(block) }
  }

  private mutating func section(_ section: LabelledBlock) {
    heading(section.label, level: 1)
    switch section.block {
    case .part(let blocks): fields(blocks, level: 1, numbers: [])
    case .records(let list, let items): records(items, of: list, level: 2, numbers: [])
    default: content(section.block)
    }
  }

  /// The fields of a part: those with headings last, lest what follows seems to belong to them.
  private mutating func fields(_ blocks: [LabelledBlock], level: Int, numbers: [Int]) {
    var short: [ShortField] = []
    for block in blocks where !block.block.hasHeadings {
      if case .short(let value) = block.block, breaker.measure(value) <= width - ShortField.indent {
        short.append(ShortField(label: block.label.asLabel, value: value))
        continue
      }
      shortFields(short)
      short = []
      label(block.label)
      content(block.block)
    }
    shortFields(short)
    for block in blocks where block.block.hasHeadings {
      headed(block, level: level + 1, numbers: numbers)
    }
  }

  /// What has no heading of its own, below a label or a heading.
  private mutating func content(_ block: FieldBlock) {
    switch block {
    case .short(let text), .paragraphs(let text): paragraphs(text)
    case .values(let items): values(items)
    case .rows(let rows): self.rows(rows)
    case .part(let blocks):
      shortFields(ShortField.fields(of: blocks), indent: ShortField.indent)
    case .records: break
    }
  }

  private mutating func headed(_ block: LabelledBlock, level: Int, numbers: [Int]) {
    switch block.block {
    case .part(let blocks):
      heading(block.label, level: level)
      fields(blocks, level: level, numbers: numbers)
    case .records(let list, let items):
      let item = list.itemLabel[measure.language]
      if block.label.lowercased() != item.lowercased() { label(block.label) }
      records(items, of: list, level: level, numbers: numbers)
    case .short, .paragraphs, .values, .rows: break
    }
  }

  /// Records with a heading each, numbered below the record that holds them: 1, 1.1, 1.2.
  private mutating func records(
    _ items: [FormNode], of list: ListShape, level: Int, numbers: [Int]
  ) {
    guard case .part(let part) = list.item else { return }
    for (index, item) in items.enumerated() where item.hasText {
      let numbers = numbers + [index + 1]
      let title = RecordTitle(
        of: item, in: list, numbers: numbers, language: measure.language
      ) { breaker.measure($0) <= width }
      heading(title.text, level: level)
      let shown: Set<String> = title.field.map { [$0] } ?? []
      fields(measure.blocks(of: item, in: part, except: shown), level: level, numbers: numbers)
    }
  }
}
