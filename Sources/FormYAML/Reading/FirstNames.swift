import Diagnostics
import FormKit

/// Where the names of a part first stand: a few are looked for one by one, many in a table.
struct FirstNames {
  /// So many names are compared faster than a table of them is made.
  private static let few = 16

  private var places: [String: SourceRange] = [:]

  /// Where a name stands among the entries before.
  func place(of name: String, in entries: ArraySlice<FormNode.Entry>) -> SourceRange? {
    guard entries.count <= Self.few else { return places[name] }
    let first = name.utf8.first
    for index in entries.indices
    where !Self.differ(entries[index].name.utf8.first, first) && entries[index].name == name {
      return entries[index].nameRange
    }
    return nil
  }

  /// Whether the first bytes of two names say that they are not the same: where both are of ASCII,
  /// no way of writing accents makes them so.
  private static func differ(_ a: UInt8?, _ b: UInt8?) -> Bool {
    guard let a, let b else { return a != b }
    return a != b && a < 0x80 && b < 0x80
  }

  /// Takes in a new entry, which is now the last.
  mutating func add(_ entries: ArraySlice<FormNode.Entry>) {
    guard entries.count > Self.few else { return }
    for entry in places.isEmpty ? entries : entries.suffix(1) {
      places[entry.name] = entry.nameRange
    }
  }
}
