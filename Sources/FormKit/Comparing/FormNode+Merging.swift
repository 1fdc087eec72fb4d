package import Diagnostics

extension FormNode {
  /// This tree laid over another: fields are merged by any of their names, lists and values
  /// replaced.
  package func laid(over base: FormNode, as part: PartInfo) -> FormNode {
    laid(over: base, as: .part(part))
  }

  private func laid(over base: FormNode, as shape: Shape?) -> FormNode {
    guard case .fields(let changes) = content, case .fields(var entries) = base.content else {
      return self
    }
    for change in changes {
      let field = shape?.field(spelled: change.name)
      guard let index = entries.firstIndex(where: { field.names($0.name, or: change.name) }) else {
        entries.append(change)
        continue
      }
      let node = change.node.laid(over: entries[index].node, as: field?.shape)
      // A second change of one field stands beside the first, so that both names are seen.
      if entries[index].nameRange != nil {
        entries.append(change)
      } else {
        entries[index] = Entry(change.name, node, nameRange: change.nameRange)
      }
    }
    return FormNode(.fields(entries), range: range)
  }

  /// The tree without the value at a path of English names.
  package func removing(_ steps: ArraySlice<FieldPath.Step>, as shape: Shape?) -> FormNode {
    guard let step = steps.first else { return self }
    let rest = steps.dropFirst()
    var node = self
    switch (content, step) {
    case (.fields(var entries), .field(let name)):
      let field = shape?.field(named: name)
      for index in entries.indices.reversed() where field.names(entries[index].name, or: name) {
        if rest.isEmpty {
          entries.remove(at: index)
        } else {
          entries[index].node = entries[index].node.removing(rest, as: field?.shape)
        }
      }
      node.content = .fields(entries)
    case (.items(var items), .item(let index)) where items.indices.contains(index):
      if rest.isEmpty {
        items.remove(at: index)
      } else {
        items[index] = items[index].removing(rest, as: shape?.itemShape)
      }
      node.content = .items(items)
    default: break
    }
    return node
  }

  /// The tree without places, as if it had been read from nowhere.
  package var withoutRanges: FormNode {
    switch content {
    case .empty, .scalar: FormNode(content)
    case .items(let items): FormNode(.items(items.map(\.withoutRanges)))
    case .fields(let entries):
      FormNode(.fields(entries.map { Entry($0.name, $0.node.withoutRanges) }))
    }
  }
}
