public import Diagnostics

/// A place in a form, from its root down; typed, so that it cannot point at a field that is not
/// there.
public struct Place<Value>: Sendable {
  public let path: FieldPath

  @usableFromInline
  init(path: FieldPath) { self.path = path }
}

extension Place where Value: FormPart {
  public static func / <Next>(place: Place, token: Token<Value, Next>) -> Place<Next> {
    Place<Next>(path: place.path.appending(.field(token.field.info.name.en)))
  }
}

extension Place where Value: Collection {
  /// The place of an item, counted from 0.
  @inlinable
  public subscript(index: Int) -> Place<Value.Element> {
    Place<Value.Element>(path: path.appending(.item(index)))
  }

  /// The items of `values` with their places.
  ///
  /// Every rule that walks a list asks for them, so it is compiled for each sort of list.
  @inlinable
  public func items(of values: [Value.Element]) -> [(
    place: Place<Value.Element>, value: Value.Element
  )] {
    values.indices.map { (self[$0], values[$0]) }
  }
}
