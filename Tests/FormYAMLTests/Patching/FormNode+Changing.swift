import FormKit

/// Trees as tests change them: at names and rows that are known to be there.
extension FormNode {
  subscript(name: String) -> FormNode {
    get { entries.first { $0.name == name }?.node ?? FormNode(.empty) }
    set {
      content = .fields(
        entries.map { entry in
          guard entry.name == name else { return entry }
          var entry = entry
          entry.node = newValue
          return entry
        })
    }
  }

  subscript(row: Int) -> FormNode {
    get { items[row] }
    set {
      var items = items
      items[row] = newValue
      content = .items(items)
    }
  }

  mutating func append(_ item: FormNode) { content = .items(items + [item]) }

  mutating func append(_ entry: Entry) { content = .fields(entries + [entry]) }

  mutating func insert(_ item: FormNode, at row: Int) {
    var items = items
    items.insert(item, at: row)
    content = .items(items)
  }

  mutating func insert(_ entry: Entry, at index: Int) {
    var entries = entries
    entries.insert(entry, at: index)
    content = .fields(entries)
  }

  mutating func remove(at row: Int) {
    var items = items
    items.remove(at: row)
    content = .items(items)
  }

  mutating func remove(_ name: String) {
    content = .fields(entries.filter { $0.name != name })
  }

  mutating func rename(_ name: String, to other: String) {
    content = .fields(
      entries.map { $0.name == name ? Entry(other, $0.node, nameRange: $0.nameRange) : $0 })
  }
}

extension String {
  func replacing(_ old: String, with new: String) -> String {
    var result = ""
    var rest = self[...]
    while let range = rest.range(of: old) {
      result += rest[..<range.lowerBound] + new
      rest = rest[range.upperBound...]
    }
    return result + rest
  }

  func replacingCharacters(_ range: Range<Index>) -> String {
    String(self[..<range.lowerBound] + self[range.upperBound...])
  }
}

extension StringProtocol {
  func range(of text: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(text) }
      .map { $0..<index($0, offsetBy: text.count) }
  }
}
