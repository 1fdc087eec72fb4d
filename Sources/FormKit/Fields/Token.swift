public import Diagnostics

/// A field of `Root` that knows the type of its value, so that rules can point at it.
///
/// A form is declared once, as tokens; reading, XML, schemas, scaffolds and documents follow from them.
public struct Token<Root: Sendable, Value>: Sendable {
  public internal(set) var field: Field<Root>

  /// The field must be filled in for these kinds of document.
  public func required(for kinds: FormKind...) -> Self {
    changed { $0.required = kinds.isEmpty ? .all : .only(kinds) }
  }

  /// Only these kinds of document ask for the field.
  public func asked(for kinds: FormKind...) -> Self {
    changed { $0.asked = .only(kinds) }
  }

  /// A value as someone might write it.
  public func example(_ example: Text) -> Self { changed { $0.example = example } }

  private func changed(_ change: (inout FieldInfo) -> Void) -> Self {
    var token = self
    change(&token.field.info)
    return token
  }
}

extension Token where Value == String {
  /// The text may have several lines and paragraphs.
  public func paragraphs() -> Self {
    changed { $0.shape = .text(TextShape(hasParagraphs: true, maxCharacters: TextShape.longest)) }
  }
}

extension Token where Value == Int {
  /// The number must lie within `bounds`.
  public func within(_ bounds: ClosedRange<Int>) -> Self {
    changed { $0.shape = .integer(min: bounds.lowerBound, max: bounds.upperBound) }
  }
}

extension Token {
  /// A field that holds one value.
  public init(
    _ key: any WritableKeyPath<Root, Value?> & Sendable, sv: String, en: String, label: Text,
    help: Text
  ) where Root: FormPart, Value: FieldValue {
    field = Field(
      info: FieldInfo(name: Text(sv: sv, en: en), label: label, help: help, shape: Value.shape),
      read: { node, info, root, reading in
        root[keyPath: key] = reading.value(of: node, info)
      },
      write: { root, _, style in root[keyPath: key].map { .scalar(style.spelling(of: $0)) } })
  }

  /// A field that holds further fields.
  public init(
    _ key: any WritableKeyPath<Root, Value> & Sendable, sv: String, en: String, label: Text,
    help: Text
  ) where Root: FormPart, Value: FormPart {
    field = Field(
      info: FieldInfo(
        name: Text(sv: sv, en: en), label: label, help: help, shape: .part(Value.partInfo)),
      read: { node, _, root, reading in reading.fill(&root[keyPath: key], from: node) },
      write: { root, _, style in style.tree(of: root[keyPath: key]) },
      workings: { root in
        let path = FieldPath([.field(en)])
        return root[keyPath: key].workings.map { $0.below(path) }
      })
  }

  /// A field that holds a list of parts; `item` names one of them in XML and in messages.
  public init<Item: FormPart>(
    _ key: any WritableKeyPath<Root, [Item]> & Sendable, sv: String, en: String, item: ItemName,
    label: Text, help: Text
  ) where Root: FormPart, Value == [Item] {
    field = Field(
      info: FieldInfo(
        name: Text(sv: sv, en: en), label: label, help: help,
        shape: .list(of: .part(Item.partInfo), item)),
      read: { node, _, root, reading in
        reading.forEachItem(of: node) { node, reading in
          var part = Item()
          if let node { reading.fill(&part, from: node) }
          root[keyPath: key].append(part)
        }
      },
      write: { root, _, style in
        style.list(root[keyPath: key].map { style.tree(of: $0) ?? .fields([]) })
      },
      workings: { root in
        let list = FieldPath([.field(en)])
        return root[keyPath: key].enumerated().flatMap { index, item in
          let path = list.appending(.item(index))
          return item.workings.map { $0.below(path) }
        }
      })
  }

  /// A field that holds a list of values; `item` names one of them in XML and in messages.
  public init<Item: FieldValue>(
    _ key: any WritableKeyPath<Root, [Item]> & Sendable, sv: String, en: String, item: ItemName,
    label: Text, help: Text
  ) where Root: FormPart, Value == [Item] {
    field = Field(
      info: FieldInfo(
        name: Text(sv: sv, en: en), label: label, help: help,
        shape: .list(of: Item.shape, item)),
      read: { node, info, root, reading in
        reading.forEachItem(of: node) { node, reading in
          let value: Item? = node.flatMap { reading.value(of: $0, info) }
          // What is blank or cannot be read keeps its row, where the type has a blank value.
          guard let value = value ?? (try? Item(written: "")) else { return }
          root[keyPath: key].append(value)
        }
      },
      write: { root, _, style in
        style.list(root[keyPath: key].map { .scalar(style.spelling(of: $0)) })
      })
  }
}

/// What one item of a list is called: its element in XML, and its label in messages.
public struct ItemName: Sendable {
  public let element: String
  public let label: Text

  public init(_ element: String, sv: String, en: String) {
    self.element = element
    self.label = Text(sv: sv, en: en)
  }
}

extension Shape {
  fileprivate static func list(of item: Shape, _ name: ItemName) -> Shape {
    .list(ListShape(item: item, itemName: name.element, itemLabel: name.label))
  }
}

extension TextShape {
  /// A bound of Bidrag's own, far above what anyone writes, that keeps documents readable.
  public static let longest = 50_000
  public static let longestLine = 1_000
}
