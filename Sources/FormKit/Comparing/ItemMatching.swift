import Diagnostics

/// Which item of one list is which of another: the same in full, or else of the same identity, or
/// else, where nothing tells them apart, the next one.
struct ItemMatching {
  /// For each new item the row of its counterpart among the old ones.
  private(set) var counterparts: [Int?]
  /// The rows of the old items that have none.
  var unmatched: [Int] {
    let matched = Set(counterparts.compactMap { $0 })
    return oldRows.filter { !matched.contains($0) }
  }
  private let oldRows: Range<Int>

  /// - Parameter shape: what one item looks like. Both lists are spelled exactly.
  init(_ old: [FormNode], _ new: [FormNode], as shape: Shape?) {
    oldRows = old.indices
    counterparts = Array(repeating: nil, count: new.count)
    match(old, new) { $0 }
    match(old, new) { $0.identity(as: shape) }
    match(old, new) { $0.identity(as: shape) == nil && !$0.isScalar ? true : nil }
  }

  /// Pairs what has the same key and is not paired yet, in order.
  private mutating func match<Key: Hashable>(
    _ old: [FormNode], _ new: [FormNode], by key: (FormNode) -> Key?
  ) {
    var rows: [Key: [Int]] = [:]
    for row in unmatched.reversed() {
      if let key = key(old[row]) { rows[key, default: []].append(row) }
    }
    for index in new.indices where counterparts[index] == nil {
      guard let key = key(new[index]) else { continue }
      counterparts[index] = rows[key]?.popLast()
    }
  }
}

extension FormNode {
  fileprivate var isScalar: Bool { text != nil }

  /// What tells an item from others in a list: the values of its part's identifying fields; nil
  /// where none of them is filled in.
  func identity(as shape: Shape?) -> [String?]? {
    guard case .part(let part) = shape, !part.identity.isEmpty else { return nil }
    let values = part.identity.map { name in
      entries.first { $0.name == name }?.node.text.map { Spelling($0).folded }
    }
    return values.allSatisfy { $0 == nil } ? nil : values
  }
}
