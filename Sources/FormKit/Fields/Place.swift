public import Diagnostics

/// A place in a form, from its root down; typed, so that it cannot point at a field that is not
/// there.
///
/// Its last two steps join its path when someone asks for it: rules lead to many places of which
/// they seldom say anything.
public struct Place<Value>: Sendable {
  private let base: FieldPath
  private let next: FieldPath.Step?
  private let last: FieldPath.Step?

  /// The place with a path; `FormPart.root` and what it leads to are places that are there.
  package init(path: FieldPath) { self.init(path, nil, nil) }

  @usableFromInline
  init(_ base: FieldPath, _ next: FieldPath.Step?, _ last: FieldPath.Step?) {
    self.base = base
    self.next = next
    self.last = last
  }

  public var path: FieldPath {
    guard let next else { return base }
    return last.map { base.appending(next, $0) } ?? base.appending(next)
  }

  /// The same place with its path made, which many others lead on from.
  public var settled: Place { Place(path: path) }

  @usableFromInline
  func taking<Other>(_ step: FieldPath.Step) -> Place<Other> {
    guard let next else { return Place<Other>(base, step, nil) }
    return last == nil ? Place<Other>(base, next, step) : Place<Other>(path, step, nil)
  }
}

extension Place where Value: FormPart {
  public static func / <Next>(place: Place, token: Token<Value, Next>) -> Place<Next> {
    place.taking(.field(token.field.info.name.en))
  }
}

extension Place where Value: Collection {
  /// The place of an item, counted from 0.
  public subscript(index: Int) -> Place<Value.Element> { taking(.item(index)) }

  /// The items of `values` with their places.
  ///
  /// Every rule that walks a list asks for them, so it is compiled for each sort of list.
  @inlinable
  public func items(of values: [Value.Element]) -> [(
    place: Place<Value.Element>, value: Value.Element
  )] {
    let list = path
    return values.indices.map { (Place<Value.Element>(list, .item($0), nil), values[$0]) }
  }
}
