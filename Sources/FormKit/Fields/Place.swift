public import Diagnostics

/// A place in a form, from its root down; typed, so that it cannot point at a field that is not
/// there.
public struct Place<Value>: Sendable {
  /// The path of the list that this is an item of; of any other place, its own.
  private let base: FieldPath
  private let item: Int?

  /// The place with a path; `FormPart.root` and what it leads to are places that are there.
  package init(path: FieldPath) {
    base = path
    item = nil
  }

  /// An item's path is made when someone asks for it: rules walk through lists of which they seldom
  /// say anything.
  @usableFromInline
  init(itemOf list: FieldPath, at index: Int) {
    base = list
    item = index
  }

  public var path: FieldPath { item.map { base.appending(.item($0)) } ?? base }
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
    Place<Value.Element>(itemOf: path, at: index)
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
