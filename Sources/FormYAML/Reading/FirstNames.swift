import Diagnostics
import FormKit

/// Where the names of a part first stand: a few are looked for one by one, many in a table.
struct FirstNames {
  /// So many names are compared faster than a table of them is made.
  private static let few = 16

  private var places: [String: SourceRange] = [:]

  /// Where a name stands among the entries before.
  func place(of name: String, in entries: [FormNode.Entry]) -> SourceRange? {
    guard entries.count <= Self.few else { return places[name] }
    return entries.indices.first { entries[$0].name == name }.flatMap { entries[$0].nameRange }
  }

  /// Takes in a new entry, which is now the last.
  mutating func add(_ entries: [FormNode.Entry]) {
    guard entries.count > Self.few else { return }
    for entry in places.isEmpty ? entries[...] : entries.suffix(1) {
      places[entry.name] = entry.nameRange
    }
  }
}
