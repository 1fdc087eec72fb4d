public import Diagnostics

/// How the fields of each sort are read into their slots and written from them.
extension Token {
  @usableFromInline
  init(
    value slot: Slot<Root, Value?>, name: Text, label: Text, help: Text
  ) where Root: FormPart, Value: FieldValue {
    field = Field(
      info: FieldInfo(name: name, label: label, help: help, shape: Value.shape),
      read: { node, info, root, reading in
        let value: Value? = reading.value(of: node, info)
        slot.change(&root) { $0 = value }
      },
      write: { root, info, style in
        slot.get(root).map { .scalar(style.spelling(of: $0, info.shape)) }
      })
  }

  @usableFromInline
  init(
    part slot: Slot<Root, Value>, name: Text, label: Text, help: Text
  ) where Root: FormPart, Value: FormPart {
    field = Field(
      info: FieldInfo(name: name, label: label, help: help, shape: .part(Value.partInfo)),
      read: { node, _, root, reading in
        slot.change(&root) { reading.fill(&$0, from: node) }
      },
      write: { root, _, style in style.tree(of: slot.get(root)) },
      workings: { root in
        let path = FieldPath([.field(name.en)])
        return slot.get(root).workings.map { $0.below(path) }
      })
  }

  @usableFromInline
  init<Item: FormPart>(
    parts slot: Slot<Root, [Item]>, item: ItemName, name: Text, label: Text, help: Text
  ) where Root: FormPart, Value == [Item] {
    field = Field(
      info: FieldInfo(
        name: name, label: label, help: help, shape: .list(of: .part(Item.partInfo), item)),
      read: { node, _, root, reading in
        slot.change(&root) { parts in
          reading.forEachItem(of: node) { node, reading in
            var part = Item()
            if let node { reading.fill(&part, from: node) }
            parts.append(part)
          }
        }
      },
      write: { root, _, style in
        style.list(slot.get(root).listed { style.tree(of: $0) ?? .fields([]) })
      },
      workings: { root in
        let list = FieldPath([.field(name.en)])
        return slot.get(root).enumerated().flatMap { index, item in
          let path = list.appending(.item(index))
          return item.workings.map { $0.below(path) }
        }
      })
  }

  @usableFromInline
  init<Item: FieldValue>(
    values slot: Slot<Root, [Item]>, item: ItemName, name: Text, label: Text, help: Text
  ) where Root: FormPart, Value == [Item] {
    let shape = Item.shape
    field = Field(
      info: FieldInfo(name: name, label: label, help: help, shape: .list(of: shape, item)),
      read: { node, info, root, reading in
        slot.change(&root) { values in
          reading.forEachItem(of: node) { node, reading in
            let value: Item? = node.flatMap { reading.value(of: $0, info) }
            // What is blank or cannot be read keeps its row, where the type has a blank value.
            guard let value = value ?? (try? Item(written: "")) else { return }
            values.append(value)
          }
        }
      },
      write: { root, _, style in
        style.list(slot.get(root).listed { .scalar(style.spelling(of: $0, shape)) })
      })
  }
}

extension Shape {
  fileprivate static func list(of item: Shape, _ name: ItemName) -> Shape {
    .list(ListShape(item: item, itemName: name.element, itemLabel: name.label))
  }
}
