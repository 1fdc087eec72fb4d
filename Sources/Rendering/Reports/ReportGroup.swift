import Diagnostics

/// Items of a report that share some words, which are said once.
struct ReportGroup<Item> {
  var words: Text
  var members: [Item]

  /// The items by their words, in the order in which each is first seen.
  static func groups(of items: [Item], by words: (Item) -> Text) -> [ReportGroup] {
    var groups: [ReportGroup] = []
    var places: [Text: Int] = [:]
    for item in items {
      let key = words(item)
      if let place = places[key] {
        groups[place].members.append(item)
      } else {
        places[key] = groups.count
        groups.append(ReportGroup(words: key, members: [item]))
      }
    }
    return groups
  }
}
