import Diagnostics

/// One field of a part of a form: what it says of itself, and how it is read into and written from
/// the model.
///
/// `Root` is always a `FormPart`. The constraint stands where fields are made and used and not
/// here, since the runtime would look each conformance up when the program starts. It is a class,
/// since generic code copies what it takes out of a list, and a value would be copied word by word.
public final class Field<Root: Sendable>: Sendable {
  public let info: FieldInfo
  @usableFromInline let read: Read
  @usableFromInline let write: Write
  /// The workings of the field and of those below it, from `Root` down; nil where there can be
  /// none.
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
  @usableFromInline let named: NamedFields

  public init(_ fields: Field<Root>...) {
    self.fields = fields
    named = NamedFields(fields.listed { NamedField($0.info) })
  }
}
