package import Diagnostics

extension FormNode {
  /// The node at a path of English names, whichever language the tree's names are in.
  package func node(at path: FieldPath, as part: PartInfo) -> FormNode? {
    var node = self
    var shape: Shape? = .part(part)
    for step in path.steps {
      switch step {
      case .field(let name):
        let field = shape?.field(named: name)
        guard let entry = node.entries.first(where: { field.names($0.name, or: name) }) else {
          return nil
        }
        (node, shape) = (entry.node, field?.shape)
      case .item(let index):
        guard node.items.indices.contains(index) else { return nil }
        (node, shape) = (node.items[index], shape?.itemShape)
      }
    }
    return node
  }

  /// Whether a value can be put at a path without putting anything else out of its place: every
  /// item on the way is there, and what is to hold the fields holds no text or list.
  package func canHold(_ path: FieldPath, as part: PartInfo) -> Bool {
    var holder = FieldPath.root
    for step in path.steps {
      let node = node(at: holder, as: part)
      switch (step, node?.content) {
      case (.field, nil), (.field, .empty), (.field, .fields): break
      case (.item(let index), .items(let items)) where items.indices.contains(index): break
      default: return false
      }
      holder = holder.appending(step)
    }
    return part.field(at: path) != nil
  }

  /// The tree with another node at a path of English names; all else keeps its place.
  ///
  /// A field that is not there is added where the form has it, under its name in `language`; an
  /// item that is not there changes nothing.
  package func setting(
    _ node: FormNode, at path: FieldPath, as part: PartInfo, in language: Language
  ) -> FormNode {
    setting(node, path.steps[...], .part(part), language)
  }

  private func setting(
    _ new: FormNode, _ steps: ArraySlice<FieldPath.Step>, _ shape: Shape?, _ language: Language
  ) -> FormNode {
    guard let step = steps.first else { return new }
    let rest = steps.dropFirst()
    var node = self
    switch step {
    case .field(let name):
      var entries = node.entries
      let field = shape?.field(named: name)
      if let index = entries.firstIndex(where: { field.names($0.name, or: name) }) {
        entries[index].node = entries[index].node.setting(new, rest, field?.shape, language)
      } else {
        let value = FormNode(.empty).setting(new, rest, field?.shape, language)
        let entry = Entry(field?.name[language] ?? name, value)
        entries.insert(entry, at: shape.place(of: field, among: entries))
      }
      node.content = .fields(entries)
    case .item(let index):
      var items = node.items
      guard items.indices.contains(index) else { return self }
      items[index] = items[index].setting(new, rest, shape?.itemShape, language)
      node.content = .items(items)
    }
    return node
  }
}

extension Shape? {
  /// Where a field goes in this part; behind all others where the form does not know it.
  func place(of field: FieldInfo?, among entries: [FormNode.Entry]) -> Int {
    guard case .part(let part)? = self, let field else { return entries.count }
    return part.place(of: field, among: entries)
  }
}

extension PartInfo {
  /// Where a field goes among entries that stand in the order of the form: behind the last of those
  /// that come before it there.
  fileprivate func place(of field: FieldInfo, among entries: [FormNode.Entry]) -> Int {
    let before = fields.prefix { $0.name != field.name }
    let last = entries.lastIndex { entry in
      before.contains { Optional($0).names(entry.name, or: $0.name.en) }
    }
    return last.map { $0 + 1 } ?? 0
  }
}
