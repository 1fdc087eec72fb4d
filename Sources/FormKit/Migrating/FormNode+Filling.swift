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
    guard canHold(path.steps[...], as: .part(part)) else { return nil }
    let range = node(at: path, as: part)?.range
    return setting(FormNode(value, range: range), at: path, as: part, in: language)
  }

  /// Whether a path leads through fields of the form and items that are there.
  private func canHold(_ steps: ArraySlice<FieldPath.Step>, as shape: Shape?) -> Bool {
    guard let step = steps.first else { return true }
    switch (content, step, shape) {
    case (.fields, .field(let name), .part), (.empty, .field(let name), .part):
      guard let field = shape?.field(named: name) else { return false }
      let entry = entries.first { Optional(field).names($0.name, or: name) }
      return (entry?.node ?? FormNode(.empty)).canHold(steps.dropFirst(), as: field.shape)
    case (.items(let items), .item(let index), .list(let list)):
      return items.indices.contains(index)
        && items[index].canHold(steps.dropFirst(), as: list.item)
    default: return false
    }
  }
}

extension PartInfo {
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
