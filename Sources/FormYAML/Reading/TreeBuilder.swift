import Diagnostics
import FormKit
import Yams

/// Builds the tree of a document from libyaml's nodes, with the places of names and values.
struct TreeBuilder {
  private let text: ScalarText
  private let extent: TextExtent
  /// Where names stand that repeat an earlier one; the earlier one counts.
  private let repeated: Set<SourcePosition>
  /// Whether characters of the text were hidden; else every character is the user's own.
  private let hasHidden: Bool
  /// Names that are lists or parts.
  private(set) var wrongNames: [Range<Int>] = []

  init(text: ScalarText, repeated: Set<SourcePosition>) {
    self.text = text
    self.extent = TextExtent(text: text)
    self.repeated = repeated
    self.hasHidden = text.scalars.contains(where: StandIn.isStandIn)
  }

  /// The tree of a node within a part or list that begins at a column, counted from 0.
  mutating func tree(_ node: Node, within column: Int) -> FormNode {
    switch node {
    case .scalar(let scalar): value(scalar, within: column)
    case .mapping(let mapping): fields(mapping)
    case .sequence(let sequence): items(sequence)
    // Aliases were refused before.
    case .alias: FormNode(.empty)
    }
  }

  // MARK: Values

  private func value(_ scalar: Node.Scalar, within column: Int) -> FormNode {
    let content = text(of: scalar)
    let isNull = scalar.style == .plain && ["~", "null", "Null", "NULL"].contains(content)
    return FormNode(
      content.isEmpty || isNull ? .empty : .scalar(content),
      range: text.range(indices(of: scalar, within: column)))
  }

  private func text(of scalar: Node.Scalar) -> String {
    (hasHidden ? StandIn.revealing(scalar.string) : scalar.string).trimmed
  }

  private func indices(of scalar: Node.Scalar, within column: Int) -> Range<Int> {
    let start = index(of: scalar.mark)
    let end =
      switch scalar.style {
      case .singleQuoted, .doubleQuoted: extent.endOfQuoted(from: start)
      case .literal, .folded: extent.endOfBlock(from: start, deeperThan: column)
      case .plain, .any: extent.endOfPlain(scalar.string, from: start)
      }
    return start..<max(start, end)
  }

  private func index(of mark: Mark?) -> Int {
    mark.map { text.index(of: $0.position) } ?? 0
  }

  // MARK: Parts and lists

  private mutating func fields(_ mapping: Node.Mapping) -> FormNode {
    let start = index(of: mapping.mark)
    let column = (mapping.mark?.column ?? 1) - 1
    var entries: [FormNode.Entry] = []
    let isFlow = text[start] == "{"
    var end = start + (isFlow ? 1 : 0)
    for (name, node) in mapping {
      let entry = entry(name, node, within: column)
      end = max(end, endIndex(entry.node.range))
      if let entry = accepted(entry, name) { entries.append(entry) }
    }
    if isFlow { end = extent.endOfFlow(after: end, closing: "}") }
    return FormNode(.fields(entries), range: text.range(start..<max(start, end)))
  }

  private mutating func entry(_ name: Node, _ node: Node, within column: Int) -> FormNode.Entry {
    let value = tree(node, within: column)
    guard case .scalar(let scalar) = name else {
      let start = index(of: name.mark)
      wrongNames.append(start..<start + 1)
      return FormNode.Entry("", value)
    }
    return FormNode.Entry(
      text(of: scalar), value,
      nameRange: text.range(indices(of: scalar, within: column)))
  }

  /// The entry, unless it has no proper name or repeats an earlier one.
  private func accepted(_ entry: FormNode.Entry, _ name: Node) -> FormNode.Entry? {
    guard let place = entry.nameRange?.start, !repeated.contains(place) else { return nil }
    return entry
  }

  private mutating func items(_ sequence: Node.Sequence) -> FormNode {
    let start = index(of: sequence.mark)
    let column = (sequence.mark?.column ?? 1) - 1
    var items: [FormNode] = []
    var end = start + 1
    for node in sequence {
      let item = tree(node, within: column)
      end = max(end, endIndex(item.range))
      items.append(item)
    }
    // Yams does not tell the style of a collection: it takes it from the event of its end.
    if text[start] == "[" { end = extent.endOfFlow(after: end, closing: "]") }
    return FormNode(.items(items), range: text.range(start..<max(start, end)))
  }

  private func endIndex(_ range: SourceRange?) -> Int {
    range.map { text.index(of: $0.end) } ?? 0
  }
}
