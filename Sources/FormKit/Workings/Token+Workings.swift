import Diagnostics

/// Fields whose values are stated, but should be what others come to: the amount of a line.
extension Token where Root: FormPart {
  /// The field has a working wherever `working` gives one.
  public func worked(_ working: @escaping @Sendable (Root) -> Working?) -> Self {
    let path = FieldPath([.field(field.info.name.en)])
    let below = field.workings
    return Token(
      field: field.worked { root in
        let own = working(root).map { [LocatedWorking(path: path, working: $0)] } ?? []
        return own + (below?(root) ?? [])
      })
  }
}

extension Token where Root: FormPart {
  /// A field of each item has a working that only the holder of the list can give.
  ///
  /// - Parameter workings: one for each item, nil for those that have none.
  public func worked<Item: FormPart, Other>(
    _ item: Token<Item, Other>, _ workings: @escaping @Sendable (Root) -> [Working?]
  ) -> Self where Value == [Item] {
    let list = FieldPath([.field(field.info.name.en)])
    let name = item.field.info.name.en
    let below = field.workings
    return Token(
      field: field.worked { root in
        let own = workings(root).enumerated().compactMap { index, working in
          working.map {
            LocatedWorking(
              path: list.appending(.item(index)).appending(.field(name)), working: $0)
          }
        }
        return own + (below?(root) ?? [])
      })
  }
}
