import Diagnostics
import FormKit

/// How the content of a filled field is set.
indirect enum FieldBlock {
  /// One value on one line, beside its label where there is room.
  case short(String)
  /// By itself, in paragraphs.
  case paragraphs(String)
  /// A list of values.
  case values([String])
  /// Fields within a field.
  case part([LabelledBlock])
  /// Records as rows.
  case rows(RecordRows)
  /// Records with a heading each.
  case records(ListShape, [FormNode])
}

/// A filled field with its label.
struct LabelledBlock {
  var field: FieldInfo
  var label: String
  var block: FieldBlock
}

/// The limits within which blocks are made.
struct TextMeasure {
  var language: Language
  var width: Int
  var breaker: LineBreaker
}

extension TextMeasure {
  /// The filled fields of a part in form order, without those in `names`.
  func blocks(of node: FormNode, in part: PartInfo, except names: Set<String> = [])
    -> [LabelledBlock]
  {
    let nodes = node.nodesByName
    return part.fields.compactMap { field in
      guard !names.contains(field.name.en), let node = nodes[field.name.en], node.hasText else {
        return nil
      }
      let label = field.label[language]
      return LabelledBlock(field: field, label: label, block: block(node, field.shape, label))
    }
  }

  private func block(_ node: FormNode, _ shape: Shape, _ label: String) -> FieldBlock {
    switch shape {
    case .part(let part): return .part(blocks(of: node, in: part))
    case .list(let list) where list.item.isSingleValue:
      return values(ShownText.items(of: node), list, label)
    case .list(let list):
      return RecordRows(node.items, of: list, in: language).map(FieldBlock.rows)
        ?? .records(list, node.items)
    default:
      let text = ShownText.of(node) ?? ""
      let isLine = !shape.hasParagraphs && !text.contains(where: \.isNewline)
      return isLine ? .short(text) : .paragraphs(text)
    }
  }

  /// Values in a row where they fit; texts only where they are single words, such as identifiers.
  private func values(_ items: [String], _ list: ListShape, _ label: String) -> FieldBlock {
    let row = items.joined(separator: ", ")
    let isRow = !list.item.isText || items.allSatisfy { !$0.contains(where: \.isWhitespace) }
    return isRow && fits(row, beside: label) ? .short(row) : .values(items)
  }

  private func fits(_ value: String, beside label: String) -> Bool {
    !value.contains(where: \.isNewline) && breaker.measure("\(label.asLabel) \(value)") <= width
  }
}

extension FieldBlock {
  /// The fields of a part where all are short, so that it needs no heading.
  static func shortFields(_ blocks: [LabelledBlock]) -> [ShortField]? {
    var fields: [ShortField] = []
    for block in blocks {
      guard case .short(let value) = block.block else { return nil }
      fields.append(ShortField(label: block.label.asLabel, value: value))
    }
    return fields
  }

  /// Whether the block has headings of its own.
  var hasHeadings: Bool {
    switch self {
    case .records: true
    case .part(let blocks): Self.shortFields(blocks) == nil
    case .short, .paragraphs, .values, .rows: false
    }
  }
}

extension String {
  /// The words as a label before a value.
  var asLabel: String {
    guard let last, !"?!:".contains(last) else { return self }
    return self + ":"
  }
}
