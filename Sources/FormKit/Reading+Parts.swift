import Diagnostics

extension Reading {
  /// Reads a node's fields into a part.
  mutating func fill<Part: FormPart>(_ part: inout Part, from node: FormNode) {
    switch node.content {
    case .fields(let entries): fill(&part, from: entries)
    case .empty: fill(&part, from: [])
    case .scalar(let text): report(SortRule.info, SortRule.notFields(text, Part.partInfo))
    case .items: report(SortRule.info, SortRule.listNotFields)
    }
  }

  private mutating func fill<Part: FormPart>(_ part: inout Part, from entries: [FormNode.Entry]) {
    let list = Part.fields
    var seen = [String?](repeating: nil, count: list.fields.count)
    for entry in entries {
      guard let index = list.index(named: entry.name) else {
        reportUnknown(entry, among: Part.partInfo)
        continue
      }
      let field = list.fields[index]
      within(.field(field.info.name.en)) { reading in
        if let earlier = seen[index] {
          reading.report(
            TwoNamesRule.info, TwoNamesRule.twice(earlier, entry.name), target: .name)
          return
        }
        seen[index] = entry.name
        reading.read(entry, field, into: &part)
      }
    }
    for index in list.fields.indices where seen[index] == nil {
      let field = list.fields[index]
      guard field.info.required.isDemanded(for: kind), field.info.asked.contains(kind) else {
        continue
      }
      within(.field(field.info.name.en)) {
        $0.report(MissingRule.info, MissingRule.missing(field.info))
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
      if field.info.required.isDemanded(for: kind), field.info.asked.contains(kind) {
        report(BlankRule.info, BlankRule.blank(field.info))
      }
      return
    }
    if !field.info.asked.contains(kind) {
      report(NotAskedRule.info, NotAskedRule.notAsked(field.info), target: .name)
    }
    let found = findings.count
    field.read(entry.node, field.info, &part, &self)
    // A part may have only optional fields: with none of them filled in, it is blank all the same.
    let isDemanded = field.info.required.isDemanded(for: kind) && field.info.asked.contains(kind)
    if isDemanded, findings.count == found, entry.node.isBlank {
      report(BlankRule.info, BlankRule.blank(field.info))
    }
  }

  private mutating func reportUnknown(_ entry: FormNode.Entry, among part: PartInfo) {
    let meant = part.nearestName(to: entry.name)
    within(.field(entry.name)) {
      $0.report(
        UnknownFieldRule.info, UnknownFieldRule.unknown(entry.name, meant: meant, in: part),
        target: .name)
    }
  }

  /// Hands each item of a list to `read`, at its place; a blank one is reported and handed on as
  /// nil, so that the items after it keep their rows.
  mutating func forEachItem(of node: FormNode, read: (FormNode?, inout Reading) -> Void) {
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
