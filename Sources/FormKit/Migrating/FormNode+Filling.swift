package import Diagnostics

extension FormNode {
  /// The tree with a value at a path of English names; what is missing on the way is added under
  /// its name in `language`, in the order of the form.
  ///
  /// Nil where the path leads through an item that is not there, or through something that is no
  /// part of a form.
  package func filled(
    _ value: Content, at path: FieldPath, as part: PartInfo, in language: Language
  ) -> FormNode? {
    filled(value, at: path.steps[...], as: .part(part), in: language)
  }

  private func filled(
    _ value: Content, at steps: ArraySlice<FieldPath.Step>, as shape: Shape?, in language: Language
  ) -> FormNode? {
    guard let step = steps.first else {
      return FormNode(value, range: range)
    }
    var node = self
    switch (content, step, shape) {
    case (.fields(var entries), .field(let name), .part(let part)):
      guard let field = shape?.field(named: name) else { return nil }
      let index = entries.firstIndex { Optional(field).names($0.name, or: name) }
      let old = index.map { entries[$0].node } ?? FormNode(.empty)
      guard let new = old.filled(value, at: steps.dropFirst(), as: field.shape, in: language)
      else { return nil }
      if let index {
        entries[index].node = new
      } else {
        entries.insert(
          Entry(field.name[language], new), at: part.place(of: field, among: entries))
      }
      node.content = .fields(entries)
    case (.empty, .field, .part):
      node.content = .fields([])
      return node.filled(value, at: steps, as: shape, in: language)
    case (.items(var items), .item(let index), .list(let list)):
      guard items.indices.contains(index),
        let new = items[index].filled(value, at: steps.dropFirst(), as: list.item, in: language)
      else { return nil }
      items[index] = new
      node.content = .items(items)
    default: return nil
    }
    return node
  }

  /// What stands at a path of English names; nil where nothing does.
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
}

extension PartInfo {
  /// The place of a field among entries that stand in the order of the form: behind the last of
  /// those that come before it there.
  fileprivate func place(of field: FieldInfo, among entries: [FormNode.Entry]) -> Int {
    let names = fields.prefix { $0.name != field.name }.map { Optional($0) }
    let before = entries.lastIndex { entry in
      names.contains { $0.names(entry.name, or: "") }
    }
    return before.map { $0 + 1 } ?? 0
  }

  /// The field's name that was most likely meant by one that no field has.
  func nearestName(to name: String) -> String? {
    Spelling.nearest(
      to: name,
      among: fields.lazy.filter { !$0.isDerived }.flatMap { field in
        [field.name.sv, field.name.en].map { (spelling: $0, value: $0) }
      })
  }

  /// What a path of English names leads to: the field, and the type of the part that it is in.
  package func field(at path: FieldPath) -> (field: FieldInfo, part: String)? {
    var shape: Shape? = .part(self)
    var found: (field: FieldInfo, part: String)?
    for step in path.steps {
      switch step {
      case .field(let name):
        guard case .part(let part)? = shape, let field = shape?.field(named: name) else {
          return nil
        }
        found = (field, part.type)
        shape = field.shape
      case .item:
        found = nil
        shape = shape?.itemShape
      }
    }
    return found
  }
}
