public import Diagnostics

/// The working of a field of a filled form.
public struct LocatedWorking: Sendable, Hashable {
  /// The field, from the form's root.
  public var path: FieldPath
  public var working: Working

  public init(path: FieldPath, working: Working) {
    self.path = path
    self.working = working
  }

  func below(_ step: FieldPath) -> LocatedWorking {
    LocatedWorking(path: FieldPath(step.steps + path.steps), working: working.below(step))
  }
}

extension FormPart {
  /// The workings of all fields that follow from others, or that should, in the order of the form.
  public var workings: [LocatedWorking] {
    var workings: [LocatedWorking] = []
    for field in Self.fields.fields {
      guard let worked = field.workings else { continue }
      workings += worked(self)
    }
    return workings
  }

  /// The workings of a field that holds the part.
  @usableFromInline
  func workings(below name: String) -> [LocatedWorking] {
    let path = FieldPath([.field(name)])
    return workings.map { $0.below(path) }
  }
}

extension Array where Element: FormPart {
  /// The workings of a field that holds the parts.
  @usableFromInline
  func workings(below name: String) -> [LocatedWorking] {
    let list = FieldPath([.field(name)])
    return enumerated().flatMap { index, item in
      let path = list.appending(.item(index))
      return item.workings.map { $0.below(path) }
    }
  }
}

/// An item that follows from others, with the working of one of its fields.
public struct Worked<Item: Sendable>: Sendable {
  public var item: Item
  public var working: Working

  public init(_ item: Item, _ working: Working) {
    self.item = item
    self.working = working
  }
}
