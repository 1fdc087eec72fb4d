package import Diagnostics

/// A value that a form has no field for, taken out of a document and kept beside it.
package struct SetAside: Sendable, Hashable {
  /// Why the form has no place for it.
  package enum Reason: Sendable, Hashable {
    /// No field has this name; `meant` is the one that was probably meant.
    case unknown(meant: String?)
    /// The field is worked out from others.
    case derived(Text)
    /// The form does not ask this kind of document for the field.
    case notAsked(Text)
    /// The field is given already, under the other name.
    case repeated(String)
  }

  /// Where it stood: names as they were written, items from 0.
  package var path: FieldPath
  package var node: FormNode
  /// Where its name stands in the text.
  package var nameRange: SourceRange?
  package var reason: Reason
}

extension FormNode {
  /// The tree with only what the form has a place for, and what was taken out of it, in order.
  package func settingAside(
    as part: PartInfo, kind: FormKind?
  ) -> (kept: FormNode, aside: [SetAside]) {
    var sorting = Sorting(kind: kind)
    let kept = sorting.kept(of: self, as: .part(part))
    return (kept, sorting.aside)
  }
}

/// The walk that parts what has a place in a form from what has none.
private struct Sorting {
  let kind: FormKind?
  private(set) var aside: [SetAside] = []
  private var path = FieldPath.root

  init(kind: FormKind?) { self.kind = kind }

  mutating func kept(of node: FormNode, as shape: Shape?) -> FormNode {
    var kept = node
    switch (node.content, shape) {
    case (.fields(let entries), .part(let part)):
      kept.content = .fields(self.kept(of: entries, as: part))
    case (.items(let items), .list(let list)):
      var keptItems: [FormNode] = []
      for (index, item) in items.enumerated() {
        path.push(.item(index))
        keptItems.append(self.kept(of: item, as: list.item))
        path.pop()
      }
      kept.content = .items(keptItems)
    default: break
    }
    return kept
  }

  private mutating func kept(of entries: [FormNode.Entry], as part: PartInfo) -> [FormNode.Entry] {
    var seen: [String: String] = [:]
    var kept: [FormNode.Entry] = []
    for entry in entries {
      path.push(.field(entry.name))
      defer { path.pop() }
      let field = Shape.part(part).field(spelled: entry.name)
      if let reason = reason(to: entry, field, seen, part) {
        aside.append(
          SetAside(path: path, node: entry.node, nameRange: entry.nameRange, reason: reason))
        continue
      }
      if let field { seen[field.name.en] = entry.name }
      var entry = entry
      entry.node = self.kept(of: entry.node, as: field?.shape)
      kept.append(entry)
    }
    return kept
  }

  /// Why an entry has no place; nil where it has one.
  private func reason(
    to entry: FormNode.Entry, _ field: FieldInfo?, _ seen: [String: String], _ part: PartInfo
  ) -> SetAside.Reason? {
    guard let field else { return .unknown(meant: part.nearestName(to: entry.name)) }
    if field.isDerived { return .derived(field.label) }
    if let earlier = seen[field.name.en] { return .repeated(earlier) }
    // A name that was left blank holds nothing to keep.
    guard !field.asked.contains(kind), entry.node.content != .empty else { return nil }
    return .notAsked(field.label)
  }
}
