import Diagnostics
import FormKit

/// Reads a filled form as blocks to set.
struct BlockReader {
  var language: Language
  /// Whether a value has room on one line beside its label.
  var fits: (_ value: String, _ label: String) -> Bool

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
    return isRow && !row.contains(where: \.isNewline) && fits(row, label)
      ? .short(row) : .values(items)
  }
}
