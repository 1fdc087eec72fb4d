import Diagnostics

/// The reading of parts and of lists is compiled where their types are known: the runtime would
/// else look up for each field what it is a field of.
extension Reading {
  /// Reads a node's fields into a part.
  @inlinable
  mutating func fill<Part: FormPart>(_ part: inout Part, from node: FormNode) {
    let list = Part.fields
    readFields(of: node, as: list.named, in: Part.partInfo) { node, index, reading in
      let field = list.fields[index]
      field.read(node, field, &part, &reading)
    }
  }

  /// Reads a node's items into a list of parts.
  @inlinable
  mutating func fill<Item: FormPart>(_ parts: inout [Item], from node: FormNode) {
    forEachItem(of: node) { node, reading in
      var part = Item()
      if let node { reading.fill(&part, from: node) }
      parts.append(part)
    }
  }

  /// Reads a node's items into a list of values.
  @inlinable
  mutating func fill<Item: FieldValue>(
    _ values: inout [Item], from node: FormNode, _ shape: @autoclosure () -> Shape
  ) {
    forEachItem(of: node) { node, reading in
      let value: Item? = node.flatMap { reading.value(of: $0, shape()) }
      // What is blank or cannot be read keeps its row, where the type has a blank value.
      guard let value = value ?? (try? Item(written: "")) else { return }
      values.append(value)
    }
  }

  /// Reads a value into the field at a place in its part's list.
  @usableFromInline
  typealias FieldReader = (FormNode, Int, inout Reading) -> Void

  @usableFromInline
  mutating func readFields(
    of node: FormNode, as named: NamedFields, in part: @autoclosure () -> PartInfo,
    read: FieldReader
  ) {
    switch node.content {
    case .fields(let entries): readFields(entries, as: named, in: part, read: read)
    case .empty: readFields([], as: named, in: part, read: read)
    case .scalar(let text): report(SortRule.info, SortRule.notFields(text, part()))
    case .items: report(SortRule.info, SortRule.listNotFields)
    }
  }

  private mutating func readFields(
    _ entries: [FormNode.Entry], as named: NamedFields, in part: () -> PartInfo, read: FieldReader
  ) {
    var places = [Int?](repeating: nil, count: named.fields.count)
    var likely = 0
    for position in entries.indices {
      let name = entries[position].name
      guard let index = named.index(named: name, likely: likely) else {
        reportUnknown(entries[position], in: part)
        continue
      }
      likely = index + 1
      let field = named.fields[index]
      enter(.field(field.info.name.en))
      if let first = places[index] {
        report(
          TwoNamesRule.info, TwoNamesRule.twice(entries[first].name, name), target: .name,
          range: entries[position].nameRange)
      } else {
        places[index] = position
        readField(field, from: entries[position].node, named: name) { read($0, index, &$1) }
      }
      leave()
    }
    for (index, field) in named.fields.enumerated()
    where places[index] == nil && field.info.isDemanded(for: kind) {
      within(.field(field.info.name.en)) {
        $0.report(MissingRule.info, MissingRule.missing(field.info))
      }
    }
  }

  private mutating func readField(
    _ field: NamedField, from node: FormNode, named name: String,
    read: (FormNode, inout Reading) -> Void
  ) {
    if field.info.isDerived {
      if !skipsDerived {
        report(UnknownFieldRule.info, UnknownFieldRule.derived(field.info), target: .name)
      }
      return
    }
    note(name, as: field.info.name)
    let isDemanded = field.info.isDemanded(for: kind)
    if case .empty = node.content {
      if isDemanded { report(BlankRule.info, BlankRule.blank(field.info)) }
      return
    }
    if !field.info.asked.contains(kind) {
      report(NotAskedRule.info, NotAskedRule.notAsked(field.info), target: .name)
    }
    let before = found
    read(node, &self)
    // A part may have only optional fields: with none of them filled in, it is blank all the same.
    if isDemanded, found == before, node.isBlank {
      report(BlankRule.info, BlankRule.blank(field.info))
    }
  }

  /// - Parameter part: what the part says of itself, which is put together only where it is told.
  private mutating func reportUnknown(_ entry: FormNode.Entry, in part: () -> PartInfo) {
    within(.field(entry.name)) {
      $0.report(
        UnknownFieldRule.info,
        UnknownFieldRule.unknown(entry.name, holding: entry.node, in: part()), target: .name)
    }
  }

  /// Hands each item of a list to `read`, at its place; a blank one is reported and handed on as
  /// nil, so that the items after it keep their rows.
  @usableFromInline
  mutating func forEachItem(of node: FormNode, read: (FormNode?, inout Reading) -> Void) {
    switch node.content {
    case .items(let items) where items.isEmpty:
      report(EmptyListRule.info, EmptyListRule.empty)
    case .items(let items):
      for (index, item) in items.enumerated() {
        enter(.item(index))
        if case .empty = item.content {
          report(BlankRule.info, BlankRule.blankItem)
          read(nil, &self)
        } else {
          read(item, &self)
        }
        leave()
      }
    case .scalar(let text): report(SortRule.info, SortRule.notList(text))
    case .fields: report(SortRule.info, SortRule.fieldsNotList)
    case .empty: break
    }
  }
}

extension FieldInfo {
  /// Whether the field must be filled in and is asked for.
  fileprivate func isDemanded(for kind: FormKind?) -> Bool {
    required.isDemanded(for: kind) && asked.contains(kind)
  }
}

extension FormKinds {
  /// Whether a field must be filled in; nothing is demanded of a kind that is not known but what
  /// all kinds demand.
  func isDemanded(for kind: FormKind?) -> Bool {
    switch self {
    case .all: true
    case .none: false
    case .only(let kinds): kind.map(kinds.contains) ?? false
    }
  }
}
