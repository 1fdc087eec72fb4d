import Diagnostics

/// What differs between two states of a document, field by field.
public struct TreeComparison {
  private let root: PartInfo
  private var path = FieldPath.root
  private var changes: [FieldChange] = []

  /// The differences in what two trees say, in form order; how they say it does not count.
  ///
  /// Items of lists are told apart by their identity, so that a row that has moved is no change.
  public static func changes(
    from old: FormNode, to new: FormNode, as part: PartInfo
  ) -> [FieldChange] {
    var comparison = TreeComparison(root: part)
    comparison.compare(
      old, old.canonical(as: part), with: new, new.canonical(as: part), as: .part(part))
    return comparison.changes
  }

  private init(root: PartInfo) { self.root = root }

  /// Each tree comes as it is written and as it is spelled exactly.
  private mutating func compare(
    _ old: FormNode, _ oldExact: FormNode, with new: FormNode, _ newExact: FormNode,
    as shape: Shape?
  ) {
    guard oldExact != newExact else { return }
    switch (oldExact.content, newExact.content) {
    case (.fields(let before), .fields(let after)):
      compareFields(old.entries, before, with: new.entries, after, as: shape)
    case (.items(let before), .items(let after)):
      compareItems(old.items, before, with: new.items, after, as: shape?.itemShape)
    default:
      if old.isBlank, new.isBlank { return }
      report(old, new, as: shape)
    }
  }

  private mutating func compareFields(
    _ old: [FormNode.Entry], _ oldExact: [FormNode.Entry], with new: [FormNode.Entry],
    _ newExact: [FormNode.Entry], as shape: Shape?
  ) {
    let nothing = FormNode(.empty)
    for name in Self.names(oldExact, newExact, in: shape) {
      let (before, after) = (
        oldExact.firstIndex { $0.name == name }, newExact.firstIndex { $0.name == name }
      )
      path.push(.field(name))
      compare(
        before.map { old[$0].node } ?? nothing, before.map { oldExact[$0].node } ?? nothing,
        with: after.map { new[$0].node } ?? nothing, after.map { newExact[$0].node } ?? nothing,
        as: shape?.field(named: name)?.shape)
      path.pop()
    }
  }

  /// The names that either tree holds, in form order, then those that the form does not know.
  private static func names(
    _ old: [FormNode.Entry], _ new: [FormNode.Entry], in shape: Shape?
  ) -> [String] {
    let held = Set((old + new).map(\.name))
    guard case .part(let part) = shape else { return held.sorted() }
    let known = part.fields.map(\.name.en)
    return known.filter(held.contains) + held.subtracting(known).sorted()
  }

  private mutating func compareItems(
    _ old: [FormNode], _ oldExact: [FormNode], with new: [FormNode], _ newExact: [FormNode],
    as shape: Shape?
  ) {
    let matching = ItemMatching(oldExact, newExact, as: shape)
    for (row, counterpart) in matching.counterparts.enumerated() {
      path.push(.item(row))
      if let counterpart {
        compare(
          old[counterpart], oldExact[counterpart], with: new[row], newExact[row], as: shape)
      } else {
        report(nil, new[row], as: shape)
      }
      path.pop()
    }
    for row in matching.unmatched {
      path.push(.item(row))
      report(old[row], nil, as: shape)
      path.pop()
    }
  }

  private mutating func report(_ old: FormNode?, _ new: FormNode?, as shape: Shape?) {
    changes.append(
      FieldChange(
        path: path, label: Locator.label(of: path, in: root), old: old?.inShort(as: shape),
        new: new?.inShort(as: shape)))
  }
}

extension FormNode {
  /// A value in a few words; of a part what tells it from others; nil where nothing is filled in.
  fileprivate func inShort(as shape: Shape?) -> Text? {
    switch content {
    case .empty: return nil
    case .scalar(let text):
      if case .choice(let choice) = shape, let option = choice.option(spelled: text) {
        return option.label
      }
      return Text(same: text.shortened)
    case .items(let items):
      let words = items.compactMap { $0.inShort(as: shape?.itemShape) }
      return words.isEmpty ? nil : words.joined(separator: ", ").shortened
    case .fields(let entries):
      let exact = canonical(as: shape).identity(as: shape) == nil
      let words = entries.compactMap { entry -> Text? in
        let field = shape?.field(spelled: entry.name)
        guard exact || shape.isIdentified(by: field) else { return nil }
        return entry.node.inShort(as: field?.shape)
      }
      return words.isEmpty ? nil : words.joined(separator: ", ").shortened
    }
  }
}

extension Shape? {
  fileprivate func isIdentified(by field: FieldInfo?) -> Bool {
    guard case .part(let part) = self, let field else { return false }
    return part.identity.contains(field.name.en)
  }
}

extension Text {
  fileprivate var shortened: Text { Text { self[$0].shortened } }
}
