import Diagnostics

/// Items of a report that share some words, which are said once.
struct ReportGroup<Item> {
  var words: Text
  var members: [Item]

  /// The items by their words, in the order in which each is first seen.
  static func groups(of items: [Item], by words: (Item) -> Text) -> [ReportGroup] {
    var groups: [ReportGroup] = []
    // By one text: a dictionary with another type of key would be a type of its own.
    var places: [String: Int] = [:]
    for item in items {
      let words = words(item)
      let key = "\(words.sv)\n\(words.en)"
      if let place = places[key] {
        groups[place].members.append(item)
      } else {
        places[key] = groups.count
        groups.append(ReportGroup(words: words, members: [item]))
      }
    }
    return groups
  }
}
