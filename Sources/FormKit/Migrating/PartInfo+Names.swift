package import Diagnostics

extension PartInfo {
  /// The field's name that was most likely meant by one that no field has.
  func nearestName(to name: String) -> String? {
    Spelling.nearest(
      to: name,
      among: fields.lazy.filter { !$0.isDerived }.flatMap { field in
        [field.name.sv, field.name.en].map { (spelling: $0, value: $0) }
      })
  }

  /// The only one of its parts, or of its lists of parts, that has a field of a name for such a
  /// node; nil where none has, or several have.
  func holder(ofFieldNamed name: String, holding node: FormNode) -> FieldInfo? {
    let spelling = Spelling(name)
    let holders = fields.filter { holder in
      guard !holder.isDerived, case .part(let part) = holder.shape.itemShape ?? holder.shape else {
        return false
      }
      let field = part.fields.first {
        Spelling($0.name.sv) == spelling || Spelling($0.name.en) == spelling
      }
      return field.map { !$0.isDerived && $0.shape.isSort(of: node) } ?? false
    }
    return holders.count == 1 ? holders.first : nil
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
