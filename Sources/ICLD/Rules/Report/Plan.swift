import Diagnostics
import FormKit

/// What was planned, by the identifiers that a report holds too.
struct Plan<Item> {
  enum Match {
    case one(Item)
    /// Several go by the identifier, so that it is not known which is meant.
    case several
    case none
  }

  private let items: [String: [Item]]
  private let ids: [String]

  init(_ items: [Item], id: (Item) -> String?) {
    var byID: [String: [Item]] = [:]
    var ids: [String] = []
    for item in items {
      guard let id = id(item) else { continue }
      if byID[id] == nil { ids.append(id) }
      byID[id, default: []].append(item)
    }
    (self.items, self.ids) = (byID, ids)
  }

  subscript(id: String) -> Match {
    guard let items = items[id], let first = items.first else { return .none }
    return items.count == 1 ? .one(first) : .several
  }

  /// The identifiers that a report does not hold, as a list in words; nil where it holds all.
  func missing<Reported>(from reported: [Reported], id: (Reported) -> String?) -> Text? {
    let held = Set(reported.compactMap(id))
    let missing = ids.filter { !held.contains($0) }
    return missing.isEmpty ? nil : missing.map { Text(quoting: $0) }.asSeries()
  }
}
