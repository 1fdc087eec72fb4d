public import Diagnostics

/// Fields whose values follow from others, such as sums: written everywhere, filled in nowhere.
///
/// Each brings its working, and its value is what the working comes to: there is no other way to
/// declare one.
extension Token {
  public init(
    derived working: @escaping @Sendable (Root) -> Working?, sv: String, en: String, label: Text,
    help: Text
  ) where Root: FormPart, Value: WorkedValue {
    let path = FieldPath([.field(en)])
    field = Field(
      info: FieldInfo(
        name: Text(sv: sv, en: en), label: label, help: help, shape: Value.shape, isDerived: true),
      read: { _, _, _, _ in },
      write: { root, field, style in
        working(root)?.result.flatMap(Value.init(figure:)).map {
          .scalar(style.spelling(of: $0, field.info.shape))
        }
      },
      workings: { root in working(root).map { [LocatedWorking(path: path, working: $0)] } ?? [] })
  }

  /// - Parameter result: the field of an item that its working comes to.
  public init<Item: FormPart, Result: WorkedValue>(
    derived items: @escaping @Sendable (Root) -> [Worked<Item>], result: Token<Item, Result>,
    sv: String, en: String, item: ItemName, label: Text, help: Text
  ) where Root: FormPart, Value == [Item] {
    let list = FieldPath([.field(en)])
    let name = result.field.info.name.en
    field = Field(
      info: FieldInfo(
        name: Text(sv: sv, en: en), label: label, help: help,
        shape: .list(
          ListShape(
            item: .part(Item.partInfo), itemName: item.element, itemLabel: item.label)),
        isDerived: true),
      read: { _, _, _, _ in },
      write: { root, _, style in
        style.list(of: items(root).listed { $0.item })
      },
      workings: { root in
        items(root).enumerated().map { index, worked in
          LocatedWorking(
            path: list.appending(.item(index)).appending(.field(name)), working: worked.working)
        }
      })
  }
}
