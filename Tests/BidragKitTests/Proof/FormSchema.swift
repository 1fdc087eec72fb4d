import Diagnostics
import ICLD

/// The exported JSON Schema of a form, and what does not fit it: the part of draft 7 that our
/// schemas use. A keyword that is not known here is a fault, so that nothing goes unheeded.
struct FormSchema {
  private let root: JSONTree

  init(_ form: FormName, _ language: Language) throws {
    root = try JSONTree(
      reading: RepositoryFiles.bytes(
        "Templates/Schemas/\(form.name.en).\(language.rawValue).schema.json"))
  }

  /// What of a value does not fit, with its place.
  func faults(in value: JSONTree) -> [String] { faults(value, root, at: "") }

  private func faults(_ value: JSONTree, _ schema: JSONTree, at place: String) -> [String] {
    switch schema {
    case .bool(let isAllowed): return isAllowed ? [] : ["\(place): nothing is allowed"]
    case .object(let keywords):
      return keywords.sorted { $0.key < $1.key }.flatMap { keyword, demand in
        faults(value, keyword, demand, keywords, at: place)
      }
    default: return ["\(place): no schema"]
    }
  }

  private func faults(
    _ value: JSONTree, _ keyword: String, _ demand: JSONTree, _ keywords: [String: JSONTree],
    at place: String
  ) -> [String] {
    switch (keyword, demand, value) {
    case ("$schema", _, _), ("$id", _, _), ("title", _, _), ("description", _, _),
      ("definitions", _, _), ("then", _, _):
      return []
    case ("$ref", .string(let address), _):
      return faults(value, definition(address) ?? .null, at: place)
    case ("allOf", .array(let schemas), _):
      return schemas.flatMap { faults(value, $0, at: place) }
    case ("anyOf", .array(let schemas), _):
      let all = schemas.map { faults(value, $0, at: place) }
      return all.contains([]) ? [] : all.first ?? []
    case ("if", _, _):
      guard let then = keywords["then"], faults(value, demand, at: place).isEmpty else { return [] }
      return faults(value, then, at: place)
    case ("items", _, .array(let items)):
      return items.enumerated().flatMap { faults($1, demand, at: "\(place)[\($0)]") }
    case ("properties", .object(let schemas), .object(let members)):
      return members.sorted { $0.key < $1.key }.flatMap { name, member in
        schemas[name].map { faults(member, $0, at: "\(place).\(name)") } ?? []
      }
    case ("items", _, _), ("properties", _, _): return []
    default: return fits(value, keyword, demand, keywords) ? [] : ["\(place): \(keyword)"]
    }
  }

  /// Whether the value itself keeps to a keyword; what is not of the keyword's sort does.
  private func fits(
    _ value: JSONTree, _ keyword: String, _ demand: JSONTree, _ keywords: [String: JSONTree]
  ) -> Bool {
    switch (keyword, demand, value) {
    case ("type", .string, _): isOf(value, demand)
    case ("type", .array(let types), _): types.contains { isOf(value, $0) }
    case ("enum", .array(let values), _): values.contains(value)
    case ("minimum", .number(let least), .number(let number)): number >= least
    case ("maximum", .number(let most), .number(let number)): number <= most
    case ("minItems", .number(let least), .array(let items)): items.count >= Int(least)
    case ("maxLength", .number(let most), .string(let text)):
      text.unicodeScalars.count <= Int(most)
    case ("pattern", .string(let pattern), .string(let text)):
      (try? Regex(pattern).matchingSemantics(.unicodeScalar)).map { text.contains($0) } ?? false
    case ("required", .array(let names), .object(let members)):
      names.allSatisfy { if case .string(let name) = $0 { members[name] != nil } else { false } }
    case ("additionalProperties", .bool(false), .object(let members)):
      members.keys.allSatisfy { name in
        if case .object(let known)? = keywords["properties"] { known[name] != nil } else { false }
      }
    case ("minimum", .number, _), ("maximum", .number, _), ("minItems", .number, _),
      ("maxLength", .number, _), ("pattern", .string, _), ("required", .array, _),
      ("additionalProperties", .bool(false), _):
      true
    default: false
    }
  }

  private func definition(_ address: String) -> JSONTree? {
    let start = "#/definitions/"
    guard address.hasPrefix(start), case .object(let members) = root,
      case .object(let definitions)? = members["definitions"]
    else { return nil }
    return definitions[String(address.dropFirst(start.count))]
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
