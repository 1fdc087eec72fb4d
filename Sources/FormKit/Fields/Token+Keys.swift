public import Diagnostics

/// Tokens of what a part stores.
///
/// Each key path is an expression that is compiled into the closures that read and write its field,
/// and never comes to be when the program is optimised: making key paths while it runs took a tenth
/// of a cold check. There the types of values are known, too, which the runtime would else look up
/// for each.
extension Token {
  /// A field that holds one value.
  @inlinable
  @inline(__always)
  public init(
    _ key: @autoclosure @escaping @Sendable () -> WritableKeyPath<Root, Value?>, sv: String,
    en: String, label: Text, help: Text
  ) where Root: FormPart, Value: FieldValue {
    self.init(
      Text(sv: sv, en: en), Value.shape, label: label, help: help,
      read: { node, field, root, reading in
        root[keyPath: key()] = reading.value(of: node, field.info.shape)
      },
      write: { root, field, style in
        guard let value = root[keyPath: key()] else { return nil }
        return style.node(of: value, field.info.shape)
      })
  }

  /// A field that holds further fields.
  @inlinable
  @inline(__always)
  public init(
    _ key: @autoclosure @escaping @Sendable () -> WritableKeyPath<Root, Value>, sv: String,
    en: String, label: Text, help: Text
  ) where Root: FormPart, Value: FormPart {
    self.init(
      Text(sv: sv, en: en), .part(Value.partInfo), label: label, help: help,
      read: { node, _, root, reading in reading.fill(&root[keyPath: key()], from: node) },
      write: { root, _, style in style.tree(of: root[keyPath: key()]) },
      workings: { root in root[keyPath: key()].workings(below: en) })
  }

  /// A field that holds a list of parts; `item` names one of them in XML and in messages.
  @inlinable
  @inline(__always)
  public init<Item: FormPart>(
    _ key: @autoclosure @escaping @Sendable () -> WritableKeyPath<Root, [Item]>, sv: String,
    en: String, item: ItemName, label: Text, help: Text
  ) where Root: FormPart, Value == [Item] {
    self.init(
      Text(sv: sv, en: en), .list(of: .part(Item.partInfo), item), label: label, help: help,
      read: { node, _, root, reading in reading.fill(&root[keyPath: key()], from: node) },
      write: { root, _, style in style.list(of: root[keyPath: key()]) },
      workings: { root in root[keyPath: key()].workings(below: en) })
  }

  /// A field that holds a list of values; `item` names one of them in XML and in messages.
  @inlinable
  @inline(__always)
  public init<Item: FieldValue>(
    _ key: @autoclosure @escaping @Sendable () -> WritableKeyPath<Root, [Item]>, sv: String,
    en: String, item: ItemName, label: Text, help: Text
  ) where Root: FormPart, Value == [Item] {
    self.init(
      Text(sv: sv, en: en), .list(of: Item.shape, item), label: label, help: help,
      read: { node, _, root, reading in
        reading.fill(&root[keyPath: key()], from: node, Item.shape)
      },
      write: { root, _, style in style.list(of: root[keyPath: key()], Item.shape) })
  }

  @usableFromInline
  init(
    _ name: Text, _ shape: Shape, label: Text, help: Text, read: @escaping Field<Root>.Read,
    write: @escaping Field<Root>.Write, workings: Field<Root>.Workings? = nil
  ) {
    field = Field(
      info: FieldInfo(name: name, label: label, help: help, shape: shape), read: read,
      write: write, workings: workings)
  }
}

extension Shape {
  @usableFromInline
  static func list(of item: Shape, _ name: ItemName) -> Shape {
    .list(ListShape(item: item, itemName: name.element, itemLabel: name.label))
  }
}
