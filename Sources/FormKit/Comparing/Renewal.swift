public import Diagnostics

/// What someone has filled in, brought up to date with what it was prefilled from.
///
/// Nothing that someone wrote is touched, nor taken away: what the plan has and the document lacks
/// is added, and a value of the plan that stands as it was prefilled is renewed.
public struct Renewal: Sendable {
  /// The document as it becomes; what came from the file keeps its ranges.
  public private(set) var tree: FormNode
  /// The paths in `tree` of what was added.
  public private(set) var added: [FieldPath] = []
  /// The paths in `tree` of the values that were renewed.
  public private(set) var renewed: [FieldPath] = []
  /// The paths in `tree` of values that are not as the plan has them now, and were left: someone
  /// wrote them, or it is not known whether someone did.
  public private(set) var left: [FieldPath] = []
  /// The paths in `tree` of items that the plan no longer has, and that were left.
  public private(set) var unplanned: [FieldPath] = []
  private var path = FieldPath.root

  /// - Parameters:
  ///   - written: the document as it was read.
  ///   - base: what it was prefilled with; nil where that is not known. Then no value is renewed.
  ///   - plan: what it would be prefilled with today, in the document's language.
  ///   - scaffold: the plan with what is to be filled in around it, from which additions are taken.
  ///   - part: the form's fields.
  public init(
    of written: FormNode, from base: FormNode?, to plan: FormNode, scaffold: FormNode,
    as part: PartInfo
  ) {
    tree = written
    let state = State(
      written: written, exact: written.canonical(as: part), base: base?.canonical(as: part),
      plan: plan, planExact: plan.canonical(as: part), scaffold: scaffold,
      scaffoldExact: scaffold.canonical(as: part))
    tree = renew(state, as: .part(part))
  }

  /// The same place in all trees, as it is written and as it is spelled exactly.
  fileprivate struct State {
    var written: FormNode
    var exact: FormNode
    var base: FormNode?
    var plan: FormNode
    var planExact: FormNode
    var scaffold: FormNode
    var scaffoldExact: FormNode
  }

  private mutating func renew(_ state: State, as shape: Shape?) -> FormNode {
    switch (state.written.content, state.plan.content) {
    case (.empty, _) where !state.plan.isBlank:
      added.append(path)
      return FormNode(state.scaffold.content, range: state.written.range)
    case (.fields, .fields): return renewFields(state, as: shape)
    case (.items, .items): return renewItems(state, as: shape)
    case (.scalar, .scalar): return renewValue(state)
    default: return state.written
    }
  }

  private mutating func renewValue(_ state: State) -> FormNode {
    guard state.exact != state.planExact, state.base != state.planExact else {
      return state.written
    }
    guard state.exact == state.base else {
      left.append(path)
      return state.written
    }
    renewed.append(path)
    return FormNode(state.plan.content, range: state.written.range)
  }

  // MARK: Fields

  private mutating func renewFields(_ state: State, as shape: Shape?) -> FormNode {
    var entries = state.written.entries
    var missing: [FormNode.Entry] = []
    for (planned, exact) in zip(state.plan.entries, state.planExact.entries) {
      let inner = state.inner(planned, exact)
      path.push(.field(exact.name))
      if let row = state.exact.entries.firstIndex(where: { $0.name == exact.name }) {
        entries[row].node = renew(inner, as: shape?.field(named: exact.name)?.shape)
      } else if !planned.node.isBlank {
        added.append(path)
        missing.append(FormNode.Entry(planned.name, inner.scaffold))
      }
      path.pop()
    }
    for entry in missing {
      let field = shape?.field(spelled: entry.name)
      entries.insert(entry, at: shape.place(of: field, among: entries))
    }
    return FormNode(.fields(entries), range: state.written.range)
  }

  // MARK: Items

  private mutating func renewItems(_ state: State, as shape: Shape?) -> FormNode {
    let shape = shape?.itemShape
    let matching = ItemMatching(state.exact.items, state.planExact.items, as: shape)
    let scaffold = ItemMatching(state.scaffoldExact.items, state.planExact.items, as: shape)
    let bases = state.base.map { ItemMatching($0.items, state.planExact.items, as: shape) }
    let origins = state.base.map { ItemMatching($0.items, state.exact.items, as: shape) }
    let planned = state.plan.items.indices.map { index in
      state.inner(
        index, written: matching.counterparts[index], base: bases?.counterparts[index],
        scaffold: scaffold.counterparts[index])
    }
    // What is missing comes behind the item that it follows in the plan.
    var missing: [Int: [FormNode]] = [:]
    var plans: [Int: State] = [:]
    var last = -1
    for (row, inner) in zip(matching.counterparts, planned) {
      if let row {
        plans[row] = inner
        last = row
      } else if !inner.plan.isBlank {
        missing[last, default: []].append(inner.scaffold)
      }
    }
    var items: [FormNode] = []
    add(missing[-1] ?? [], to: &items)
    for (row, item) in state.written.items.enumerated() {
      path.push(.item(items.count))
      if plans[row] == nil, origins?.counterparts[row] != nil { unplanned.append(path) }
      items.append(plans[row].map { renew($0, as: shape) } ?? item)
      path.pop()
      add(missing[row] ?? [], to: &items)
    }
    return FormNode(.items(items), range: state.written.range)
  }

  private mutating func add(_ missing: [FormNode], to items: inout [FormNode]) {
    for item in missing {
      added.append(path.appending(.item(items.count)))
      items.append(item)
    }
  }
}

extension Renewal.State {
  /// A field of the plan in all trees.
  fileprivate func inner(_ planned: FormNode.Entry, _ exact: FormNode.Entry) -> Self {
    let row = self.exact.entries.firstIndex { $0.name == exact.name }
    let scaffoldRow = scaffoldExact.entries.firstIndex { $0.name == exact.name }
    return Renewal.State(
      written: row.map { written.entries[$0].node } ?? FormNode(.empty),
      exact: row.map { self.exact.entries[$0].node } ?? FormNode(.empty),
      base: base?.entries.first { $0.name == exact.name }?.node,
      plan: planned.node, planExact: exact.node,
      scaffold: scaffoldRow.map { scaffold.entries[$0].node } ?? planned.node,
      scaffoldExact: scaffoldRow.map { scaffoldExact.entries[$0].node } ?? exact.node)
  }

  /// An item of the plan in all trees, with its rows in the others.
  fileprivate func inner(
    _ index: Int, written row: Int?, base baseRow: Int??, scaffold scaffoldRow: Int?
  ) -> Self {
    Renewal.State(
      written: row.map { written.items[$0] } ?? FormNode(.empty),
      exact: row.map { exact.items[$0] } ?? FormNode(.empty),
      base: (baseRow ?? nil).flatMap { base?.items[$0] },
      plan: plan.items[index], planExact: planExact.items[index],
      scaffold: scaffoldRow.map { scaffold.items[$0] } ?? plan.items[index],
      scaffoldExact: scaffoldRow.map { scaffoldExact.items[$0] } ?? planExact.items[index])
  }
}
