import Foundation

/// Any JSON value, read by an independent reader.
enum JSONTree: Decodable, Hashable {
  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONTree])
  case object([String: JSONTree])

  init(reading text: String) throws {
    self = try JSONDecoder().decode(JSONTree.self, from: Data(text.utf8))
  }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let bool = try? value.decode(Bool.self) {
      self = .bool(bool)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let string = try? value.decode(String.self) {
      self = .string(string)
    } else if let items = try? value.decode([JSONTree].self) {
      self = .array(items)
    } else {
      self = .object(try value.decode([String: JSONTree].self))
    }
  }

  subscript(name: String) -> JSONTree? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  subscript(index: Int) -> JSONTree? {
    if case .array(let items) = self, items.indices.contains(index) { items[index] } else { nil }
  }

  /// The value with another in the place of one of its parts.
  func replacing(_ path: ArraySlice<Step>, with value: JSONTree?) -> JSONTree? {
    guard let step = path.first else { return value }
    switch (self, step) {
    case (.object(var members), .name(let name)):
      members[name] = (members[name] ?? .null).replacing(path.dropFirst(), with: value)
      return .object(members)
    case (.array(var items), .index(let index)):
      let item = items[index].replacing(path.dropFirst(), with: value)
      items.replaceSubrange(index...index, with: [item].compactMap { $0 })
      return .array(items)
    default: return self
    }
  }

  enum Step: Hashable, Sendable {
    case name(String)
    case index(Int)
  }
}
