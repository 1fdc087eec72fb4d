public import Diagnostics

/// Fields whose values follow from others, such as sums: written everywhere, filled in nowhere.
extension Token {
  public init(
    derived value: @escaping @Sendable (Root) -> Value?, sv: String, en: String, label: Text,
    help: Text
  ) where Root: FormPart, Value: FieldValue {
    field = Field(
      info: FieldInfo(
        name: Text(sv: sv, en: en), label: label, help: help, shape: Value.shape, isDerived: true),
      read: { _, _, _, _ in },
      write: { root, _, style in value(root).map { .scalar(style.spelling(of: $0)) } })
  }

  public init<Item: FormPart>(
    derived items: @escaping @Sendable (Root) -> [Item], sv: String, en: String, item: ItemName,
    label: Text, help: Text
  ) where Root: FormPart, Value == [Item] {
    field = Field(
      info: FieldInfo(
        name: Text(sv: sv, en: en), label: label, help: help,
        shape: .list(
          ListShape(
            item: .part(Item.partInfo), itemName: item.element, itemLabel: item.label)),
        isDerived: true),
      read: { _, _, _, _ in },
      write: { root, _, style in
        style.list(items(root).map { style.tree(of: $0) ?? .fields([]) })
      })
  }
}
