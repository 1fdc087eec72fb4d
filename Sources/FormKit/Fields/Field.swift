import Diagnostics

/// One field of a part of a form: what it says of itself, and how it is read into and written from the model.
///
/// `Root` is always a `FormPart`. The constraint stands where fields are made and used and not here,
/// since the runtime would look each conformance up when the program starts. It is a class, since
/// generic code copies what it takes out of a list, and a value would be copied word by word.
public final class Field<Root: Sendable>: Sendable {
  public let info: FieldInfo
  @usableFromInline let read: Read
  @usableFromInline let write: Write
  /// The workings of the field and of those below it, from `Root` down; nil where there can be none.
  let workings: Workings?

  @usableFromInline
  typealias Read = @Sendable (FormNode, Field, inout Root, inout Reading) -> Void
  @usableFromInline
  typealias Write = @Sendable (Root, Field, WritingStyle) -> FormNode?
  @usableFromInline
  typealias Workings = @Sendable (Root) -> [LocatedWorking]

  init(
    info: FieldInfo, read: @escaping Read, write: @escaping Write, workings: Workings? = nil
  ) {
    self.info = info
    self.read = read
    self.write = write
    self.workings = workings
  }

  /// The same field, saying something else of itself.
  func saying(_ info: FieldInfo) -> Field {
    Field(info: info, read: read, write: write, workings: workings)
  }

  /// The same field with other workings.
  func worked(_ workings: @escaping Workings) -> Field {
    Field(info: info, read: read, write: write, workings: workings)
  }
}

/// The fields of a part in form order, found by any of their names.
public struct FieldList<Root: Sendable>: Sendable {
  public let fields: [Field<Root>]
  @usableFromInline let names: FieldNames

  public init(_ fields: Field<Root>...) {
    self.fields = fields
    names = FieldNames(fields.listed { $0.info })
  }
}

/// What the fields of a part say of themselves, in form order, found by any of their names.
@usableFromInline
struct FieldNames: Sendable {
  let infos: [FieldInfo]
  /// The same, each at a place of its own: what is taken out of a list is copied word by word.
  let fields: [NamedField]
  /// From exact names to a place in `infos`.
  private let indexByName: [String: Int]

  init(_ infos: [FieldInfo]) {
    self.infos = infos
    fields = infos.listed { NamedField($0) }
    var indexByName = [String: Int](minimumCapacity: 2 * infos.count)
    for index in infos.indices {
      indexByName[infos[index].name.sv] = index
      indexByName[infos[index].name.en] = index
    }
    self.indexByName = indexByName
  }

  /// The place of the field with a name in either language, however it is spelled.
  ///
  /// - Parameter likely: a place to look at first, since most files name fields in form order.
  func index(named name: String, likely: Int = 0) -> Int? {
    if likely < infos.count, infos[likely].name.sv == name || infos[likely].name.en == name {
      return likely
    }
    if let index = indexByName[name] { return index }
    let spelling = Spelling(name)
    return infos.firstIndex { info in
      Spelling(info.name.sv) == spelling || Spelling(info.name.en) == spelling
    }
  }
}

/// What one field says of itself.
final class NamedField: Sendable {
  let info: FieldInfo

  init(_ info: FieldInfo) { self.info = info }
}
