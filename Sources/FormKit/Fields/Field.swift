import Diagnostics

/// One field of a part of a form: what it says of itself, and how it is read into and written from the model.
///
/// `Root` is always a `FormPart`. The constraint stands where fields are made and used and not here,
/// since the runtime would look each conformance up when the program starts.
public struct Field<Root: Sendable>: Sendable {
  public internal(set) var info: FieldInfo
  let read: @Sendable (FormNode, FieldInfo, inout Root, inout Reading) -> Void
  let write: @Sendable (Root, FieldInfo, WritingStyle) -> FormNode?
}

/// The fields of a part in form order, found by any of their names.
public struct FieldList<Root: Sendable>: Sendable {
  public let fields: [Field<Root>]
  /// From exact names to a place in `fields`.
  private let indexByName: [String: Int]

  public init(_ fields: Field<Root>...) {
    self.fields = fields
    var indexByName = [String: Int](minimumCapacity: 2 * fields.count)
    // By index: iterating would make the runtime look up conformances for every form part.
    for index in 0..<fields.count {
      let name = fields[index].info.name
      indexByName[name.sv] = index
      indexByName[name.en] = index
    }
    self.indexByName = indexByName
  }

  /// The place in `fields` of the field with a name in either language, however it is spelled.
  func index(named name: String) -> Int? {
    if let index = indexByName[name] { return index }
    let spelling = Spelling(name)
    return fields.firstIndex { field in
      Spelling(field.info.name.sv) == spelling || Spelling(field.info.name.en) == spelling
    }
  }
}
