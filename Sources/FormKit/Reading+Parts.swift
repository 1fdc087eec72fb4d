import Diagnostics

extension Reading {
  /// Reads a node's fields into a part.
  @usableFromInline
  mutating func fill<Part: FormPart>(_ part: inout Part, from node: FormNode) {
    switch node.content {
    case .fields(let entries): fill(&part, from: entries)
    case .empty: fill(&part, from: [])
    case .scalar(let text): report(SortRule.info, SortRule.notFields(text, Part.partInfo))
    case .items: report(SortRule.info, SortRule.listNotFields)
    }
  }

  /// Reads a node's items into a list of parts.
  @usableFromInline
  mutating func fill<Item: FormPart>(_ parts: inout [Item], from node: FormNode) {
    forEachItem(of: node) { node, reading in
      var part = Item()
      if let node { reading.fill(&part, from: node) }
      parts.append(part)
    }
  }

  /// Reads a node's items into a list of values.
  @usableFromInline
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

  private mutating func fill<Part: FormPart>(_ part: inout Part, from entries: [FormNode.Entry]) {
    let list = Part.fields
    var seen = [String?](repeating: nil, count: list.infos.count)
    var likely = 0
    for entry in entries {
      guard let index = list.index(named: entry.name, likely: likely) else {
        reportUnknown(entry, among: Part.partInfo)
        continue
      }
      likely = index + 1
      enter(.field(list.infos[index].name.en))
      if let earlier = seen[index] {
        report(TwoNamesRule.info, TwoNamesRule.twice(earlier, entry.name), target: .name)
      } else {
        seen[index] = entry.name
        read(entry, list.fields[index], into: &part)
      }
      leave()
    }
    for index in list.infos.indices
    where seen[index] == nil && list.infos[index].isDemanded(for: kind) {
      within(.field(list.infos[index].name.en)) {
        $0.report(MissingRule.info, MissingRule.missing(list.infos[index]))
      }
    }
  }

  private mutating func read<Part: FormPart>(
    _ entry: FormNode.Entry, _ field: Field<Part>, into part: inout Part
  ) {
    if field.info.isDerived {
      if !skipsDerived {
        report(UnknownFieldRule.info, UnknownFieldRule.derived(field.info), target: .name)
      }
      return
    }
    note(entry, as: field.info.name)
    guard entry.node.content != .empty else {
      if field.info.isDemanded(for: kind) {
        report(BlankRule.info, BlankRule.blank(field.info))
      }
      return
    }
    if !field.info.asked.contains(kind) {
      report(NotAskedRule.info, NotAskedRule.notAsked(field.info), target: .name)
    }
    let before = found
    field.read(entry.node, field, &part, &self)
    // A part may have only optional fields: with none of them filled in, it is blank all the same.
    if field.info.isDemanded(for: kind), found == before, entry.node.isBlank {
      report(BlankRule.info, BlankRule.blank(field.info))
    }
  }

  private mutating func reportUnknown(_ entry: FormNode.Entry, among part: PartInfo) {
    within(.field(entry.name)) {
      $0.report(
        UnknownFieldRule.info,
        UnknownFieldRule.unknown(entry.name, meant: part.nearestName(to: entry.name), in: part),
        target: .name)
    }
  }

  /// Hands each item of a list to `read`, at its place; a blank one is reported and handed on as
  /// nil, so that the items after it keep their rows.
  private mutating func forEachItem(of node: FormNode, read: (FormNode?, inout Reading) -> Void) {
    switch node.content {
    case .items(let items) where items.isEmpty:
      report(EmptyListRule.info, EmptyListRule.empty)
    case .items(let items):
      for (index, item) in items.enumerated() {
        within(.item(index)) { reading in
          let isBlank = item.content == .empty
          if isBlank { reading.report(BlankRule.info, BlankRule.blankItem) }
          read(isBlank ? nil : item, &reading)
        }
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
  /// Whether a field must be filled in; nothing is demanded of a kind that is not known but what all kinds demand.
  func isDemanded(for kind: FormKind?) -> Bool {
    switch self {
    case .all: true
    case .none: false
    case .only(let kinds): kind.map(kinds.contains) ?? false
    }
  }
}
