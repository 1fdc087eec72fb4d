public import Diagnostics

/// Finds the place and the label of a field path, by walking the tree that was read.
public struct Locator: Sendable {
  private let tree: FormNode
  private let part: PartInfo

  public init(tree: FormNode, part: PartInfo) {
    self.tree = tree
    self.part = part
  }

  /// The finding with its label, and with its range and that of its fixes where the tree has the
  /// place.
  ///
  /// A field that is missing is placed at the nearest thing above it that is there.
  public func located(_ finding: Finding) -> Finding {
    var finding = finding
    finding.label = Self.label(of: finding.path, in: part)
    guard finding.range == nil else { return finding }
    let place = place(of: finding.path, finding.target)
    finding.range = finding.target == .name ? place.name ?? place.value : place.value ?? place.name
    for index in finding.fixes.indices where finding.fixes[index].range == nil && place.isWhole {
      finding.fixes[index].range =
        finding.target == .name ? place.name : place.value
    }
    return finding
  }

  /// Where the tree has a value at a path; nil where it has none.
  public func range(of path: FieldPath) -> SourceRange? {
    let place = place(of: path, .value)
    return place.isWhole ? place.value ?? place.name : nil
  }

  /// The place in another document, with its label and range in that document's tree.
  public func located(_ related: RelatedPlace) -> RelatedPlace {
    var related = related
    related.label = Self.label(of: related.path, in: part)
    let place = place(of: related.path, related.target)
    related.range = related.target == .name ? place.name ?? place.value : place.value ?? place.name
    return related
  }

  private struct NodePlace {
    var name: SourceRange?
    var value: SourceRange?
    /// Whether the whole path was found, not only the way to it.
    var isWhole: Bool
  }

  /// Of a field that is given twice, the first value counts; what is wrong with its name is wrong
  /// with the second.
  private func place(of path: FieldPath, _ target: Finding.Target) -> NodePlace {
    var node = tree
    var shape: Shape? = .part(part)
    // The whole document is a point, at its beginning.
    let start = tree.range.map { SourceRange(start: $0.start, end: $0.start) }
    var place = NodePlace(name: nil, value: start, isWhole: true)
    for (index, step) in path.steps.enumerated() {
      switch step {
      case .field(let name):
        let field = shape?.field(named: name)
        let isOfName = target == .name && index == path.steps.count - 1
        let entries = node.entries
        let isMeant = { (entry: FormNode.Entry) in field.names(entry.name, or: name) }
        guard
          let entry = isOfName ? entries.last(where: isMeant) : entries.first(where: isMeant)
        else {
          return NodePlace(name: place.name, value: place.name ?? place.value, isWhole: false)
        }
        node = entry.node
        shape = field?.shape
        place = NodePlace(name: entry.nameRange, value: entry.node.range, isWhole: true)
      case .item(let index):
        let items = node.items
        guard items.indices.contains(index) else {
          return NodePlace(name: place.name, value: place.name ?? place.value, isWhole: false)
        }
        node = items[index]
        shape = shape?.itemShape
        place = NodePlace(name: nil, value: node.range, isWhole: true)
      }
    }
    return place
  }

  /// The labels from the form down, rows counted from 1: "Budget, rad 3, Belopp".
  public static func label(of path: FieldPath, in part: PartInfo) -> Text {
    var shape: Shape? = .part(part)
    var labels: [Text] = []
    for step in path.steps {
      switch step {
      case .field(let name):
        let field = shape?.field(named: name)
        labels.append(field?.label ?? (name.isEmpty ? .nameless : Text(same: name.shortened)))
        shape = field?.shape
      case .item(let index):
        let item = shape?.itemLabel ?? Text(sv: "rad", en: "row")
        labels.append(Text { "\(item[$0]) \(index + 1)" })
        shape = shape?.itemShape
      }
    }
    return labels.joined(separator: ", ")
  }
}

extension Text {
  fileprivate static let nameless = Text(sv: "fält utan namn", en: "field without a name")
}

extension Shape {
  /// The field with a name in either language, however it is spelled.
  package func field(spelled name: String) -> FieldInfo? {
    guard case .part(let part) = self else { return nil }
    let spelling = Spelling(name)
    return part.fields.first {
      Spelling($0.name.en) == spelling || Spelling($0.name.sv) == spelling
    }
  }

  package func field(named name: String) -> FieldInfo? {
    guard case .part(let part) = self else { return nil }
    return part.fields.first { $0.name.en == name }
  }

  package var itemShape: Shape? {
    if case .list(let list) = self { list.item } else { nil }
  }

  var itemLabel: Text? {
    if case .list(let list) = self { list.itemLabel } else { nil }
  }
}

extension PartInfo {
  /// The field with a name in either language, however it is spelled.
  package func field(spelled name: String) -> FieldInfo? { Shape.part(self).field(spelled: name) }

  /// What sort of value the field at a path holds; nil where the form has none there.
  package func shape(of path: FieldPath) -> Shape? {
    path.steps.reduce(.part(self)) { shape, step in
      switch step {
      case .field(let name): shape?.field(named: name)?.shape
      case .item: shape?.itemShape
      }
    }
  }
}

extension FieldInfo? {
  /// Whether a written name is this field's, in either language; a field that the form does not
  /// know goes by its own name.
  package func names(_ written: String, or name: String) -> Bool {
    guard let self else { return written == name }
    if written == self.name.en || written == self.name.sv { return true }
    guard self.name.en.mayBegin(as: written) || self.name.sv.mayBegin(as: written) else {
      return false
    }
    let spelling = Spelling(written)
    return spelling == Spelling(self.name.en) || spelling == Spelling(self.name.sv)
  }
}

extension String {
  /// Whether two names can be spelled the same, as far as their first letters tell: most cannot,
  /// and need not be folded.
  fileprivate func mayBegin(as other: String) -> Bool {
    guard let first = utf8.first, let second = other.utf8.first, first < 0x80, second < 0x80 else {
      return true
    }
    // Small letters and capitals differ by this bit.
    return first | 0x20 == second | 0x20
  }
}
