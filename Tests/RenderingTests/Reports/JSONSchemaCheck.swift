/// The part of JSON Schema 2020-12 that the report's schema uses. A keyword that is not known here
/// is a fault, so that nothing of a schema goes unheeded.
struct JSONSchemaCheck {
  let root: JSONTree
  /// Other schemas that are referred to, by their identifiers.
  var others: [String: JSONTree] = [:]

  /// What of `value` does not fit `schema`, with its place.
  func faults(_ value: JSONTree, _ schema: JSONTree? = nil, at place: String = "") -> [String] {
    guard case .object(let keywords) = schema ?? root else { return ["\(place): no schema"] }
    return keywords.sorted { $0.key < $1.key }.flatMap { keyword, demand in
      faults(value, keyword, demand, keywords, at: place).map { "\(place): \($0)" }
        + inner(value, keyword, demand, at: place)
    }
  }

  /// Faults of the value itself.
  private func faults(
    _ value: JSONTree, _ keyword: String, _ demand: JSONTree, _ keywords: [String: JSONTree],
    at place: String
  ) -> [String] {
    let fits =
      switch (keyword, demand, value) {
      case ("$schema", _, _), ("$id", _, _), ("$defs", _, _), ("title", _, _),
        ("description", _, _), ("$ref", _, _), ("properties", _, _), ("items", _, _):
        true
      case ("type", .string, _): isOf(value, demand)
      case ("type", .array(let types), _): types.contains { isOf(value, $0) }
      case ("const", _, _): value == demand
      case ("enum", .array(let values), _): values.contains(value)
      case ("anyOf", .array(let schemas), _): schemas.contains { faults(value, $0).isEmpty }
      case ("oneOf", .array(let schemas), _): schemas.count { faults(value, $0).isEmpty } == 1
      case ("minimum", .number(let least), .number(let number)): number >= least
      case ("minLength", .number(let least), .string(let text)):
        text.unicodeScalars.count >= Int(least)
      case ("pattern", .string(let pattern), .string(let text)):
        (try? Regex(pattern)).map { text.contains($0) } ?? false
      case ("required", .array(let names), .object(let members)):
        names.allSatisfy { if case .string(let name) = $0 { members[name] != nil } else { false } }
      case ("additionalProperties", .bool(false), .object(let members)):
        members.keys.allSatisfy { keywords["properties"]?[$0] != nil }
      case ("minimum", _, _), ("minLength", _, _), ("pattern", _, _), ("required", _, _),
        ("additionalProperties", .bool(false), _):
        true
      default: false
      }
    return fits ? [] : [keyword]
  }

  /// Faults of what the value holds, and of schemas referred to.
  private func inner(
    _ value: JSONTree, _ keyword: String, _ demand: JSONTree, at place: String
  ) -> [String] {
    switch (keyword, demand, value) {
    case ("$ref", .string(let address), _):
      return followed(address, by: value, at: place)
    case ("items", _, .array(let items)):
      return items.enumerated().flatMap { faults($1, demand, at: "\(place)[\($0)]") }
    case ("properties", .object(let schemas), .object(let members)):
      return members.sorted { $0.key < $1.key }.flatMap { name, member in
        schemas[name].map { faults(member, $0, at: "\(place).\(name)") } ?? []
      }
    default: return []
    }
  }

  /// Faults of a value by the schema at an address, `#/$defs/name` or `urn:other#/$defs/name`.
  private func followed(_ address: String, by value: JSONTree, at place: String) -> [String] {
    let parts = address.split(separator: "#", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let root = parts[0].isEmpty ? root : others[parts[0]] else {
      return ["\(place): \(address)"]
    }
    let steps = parts[1].split(separator: "/").map(String.init)
    let schema = steps.reduce(Optional(root)) { $0?[$1] }
    return JSONSchemaCheck(root: root, others: others).faults(value, schema ?? .null, at: place)
  }

  private func isOf(_ value: JSONTree, _ type: JSONTree) -> Bool {
    switch (value, type) {
    case (.null, .string("null")), (.bool, .string("boolean")), (.number, .string("number")),
      (.string, .string("string")), (.array, .string("array")), (.object, .string("object")):
      true
    case (.number(let number), .string("integer")): number == number.rounded()
    default: false
    }
  }
}
