import Diagnostics

/// What the fields of a part say of themselves, in form order, found by any of their names.
@usableFromInline
struct NamedFields: Sendable {
  let fields: [NamedField]
  /// From exact names to a place in `fields`.
  private let indexByName: [String: Int]

  init(_ fields: [NamedField]) {
    self.fields = fields
    var indexByName = [String: Int](minimumCapacity: 2 * fields.count)
    for (index, field) in fields.enumerated() {
      indexByName[field.info.name.sv] = index
      indexByName[field.info.name.en] = index
    }
    self.indexByName = indexByName
  }

  var infos: [FieldInfo] { fields.listed { $0.info } }

  /// The place of the field with a name in either language, however it is spelled.
  ///
  /// - Parameter likely: a place to look at first, since most files name fields in form order.
  func index(named name: String, likely: Int = 0) -> Int? {
    if likely < fields.count, fields[likely].isNamed(name) { return likely }
    if let index = indexByName[name] { return index }
    let spelling = Spelling(name)
    return fields.firstIndex { field in
      Spelling(field.info.name.sv) == spelling || Spelling(field.info.name.en) == spelling
    }
  }
}

/// What one field says of itself, at a place of its own: what is taken out of a list of values is
/// copied word by word.
final class NamedField: Sendable {
  let info: FieldInfo

  init(_ info: FieldInfo) { self.info = info }

  fileprivate func isNamed(_ name: String) -> Bool {
    info.name.sv == name || info.name.en == name
  }
}
