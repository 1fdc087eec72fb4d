import Diagnostics
import FormKit

/// The lines of one field's value in a file to fill in.
struct FieldValueLines {
  let scaffold: YAMLScaffold
  let indent: Int
  let hasHelp: Bool

  // MARK: Known values

  /// What is known, after the field's name.
  func known(_ node: FormNode, shape: Shape, after lead: String) -> [String] {
    switch shape {
    case .part(let part) where isFields(node):
      [lead] + inner.fields(of: part, node.entries)
    case .list(let list) where !node.items.isEmpty:
      [lead] + items(node.items, shape: list.item)
    default:
      YAMLWriter.lines(named(node, shape), after: lead, indent: indent)
    }
  }

  private var inner: FieldValueLines {
    FieldValueLines(scaffold: scaffold, indent: indent + 2, hasHelp: hasHelp)
  }

  private func fields(of part: PartInfo, _ entries: [FormNode.Entry]) -> [String] {
    scaffold.fields(of: part, prefilled: entries, indent: indent, hasHelp: hasHelp)
  }

  private func isFields(_ node: FormNode) -> Bool {
    if case .fields = node.content { true } else { false }
  }

  /// A choice under its name in the file's language; anything else as it is.
  private func named(_ node: FormNode, _ shape: Shape) -> FormNode {
    guard case .choice(let choice) = shape, let text = node.text else { return node }
    return choice.option(spelled: text).map { .scalar($0.name[scaffold.language]) } ?? node
  }

  // MARK: Items

  /// All items that are known; only the first one has help.
  private func items(_ items: [FormNode], shape: Shape) -> [String] {
    items.enumerated().flatMap { index, node in
      let lines = FieldValueLines(
        scaffold: scaffold, indent: indent + 2, hasHelp: hasHelp && index == 0)
      return lines.item(node, shape: shape)
    }
  }

  /// An item whose dash stands at `indent`.
  private func item(_ node: FormNode, shape: Shape) -> [String] {
    guard case .part(let part) = shape, isFields(node) || node.content == .empty else {
      return YAMLWriter.item(named(node, shape), indent: indent)
    }
    return dashed(part, node.entries)
  }

  /// The fields of an item: the dash goes before the first one, or stands alone where that one is
  /// commented out.
  private func dashed(_ part: PartInfo, _ entries: [FormNode.Entry]) -> [String] {
    let dash = YAMLWriter.blanks(indent) + "-"
    let lines = inner.fields(of: part, entries)
    let help = lines.prefix { $0.dropFirst(indent + 2).hasPrefix("#") }
    guard scaffold.beginsFilled(part, entries, hasHelp: hasHelp), help.count < lines.count else {
      return [dash] + lines
    }
    let first = dash + " " + lines[help.count].dropFirst(indent + 2)
    return help.map { String($0.dropFirst(2)) } + [first] + lines.dropFirst(help.count + 1)
  }

  // MARK: Blank values

  /// The field's name with nothing after it, and the fields within it.
  func blank(_ shape: Shape, after lead: String) -> [String] {
    switch shape {
    case .part(let part): [lead] + inner.fields(of: part, [])
    case .list(let list): [lead] + inner.item(FormNode(.empty), shape: list.item)
    default: [lead]
    }
  }
}
