import Diagnostics
import FormKit

/// What was planned, by the identifiers that a report holds too.
struct Plan<Item> {
  enum Match {
    /// One, with its place in the application.
    case one(Item, Place<Item>)
    /// Several go by the identifier, so that it is not known which is meant.
    case several
    case none
  }

  private let items: [String: [(place: Place<Item>, value: Item)]]
  private let ids: [String]

  init(_ items: [(place: Place<Item>, value: Item)], id: (Item) -> String?) {
    var byID: [String: [(place: Place<Item>, value: Item)]] = [:]
    var ids: [String] = []
    for item in items {
      guard let id = id(item.value) else { continue }
      if byID[id] == nil { ids.append(id) }
      byID[id, default: []].append(item)
    }
    (self.items, self.ids) = (byID, ids)
  }

  subscript(id: String) -> Match {
    guard let items = items[id], let first = items.first else { return .none }
    return items.count == 1 ? .one(first.value, first.place) : .several
  }

  /// Where the only item with an identifier stands.
  func place(of id: String) -> Place<Item>? {
    if case .one(_, let place) = self[id] { place } else { nil }
  }

  /// The identifiers that a report does not hold, as a list in words; nil where it holds all.
  func missing<Reported>(from reported: [Reported], id: (Reported) -> String?) -> Text? {
    let held = Set(reported.compactMap(id))
    let missing = ids.filter { !held.contains($0) }
    return missing.isEmpty ? nil : missing.map { Text(quoting: $0) }.asSeries()
  }
}

extension Application {
  /// The activities with their places.
  var plannedActivities: [(place: Place<Activity>, value: Activity)] {
    (Application.root / Application.activities).items(of: activities)
  }
}
