public import Diagnostics
public import FormKit

/// A form as JSON Schema, so that an editor completes and checks a YAML file while it is written.
///
/// Fields go by their names in one language. Editors read YAML's own types, so numbers are
/// allowed wherever someone may write digits.
public struct JSONSchemaRenderer {
  private let form: FormInfo
  private let language: Language

  /// The schema, as text.
  public static func render(_ form: FormInfo, in language: Language) -> String {
    JSONSchemaRenderer(form: form, language: language).schema().text
  }

  private func schema() -> JSONValue {
    var types = NamedTypes()
    types.collect(form.part)
    let parts = types.parts.dropFirst().map { JSONValue.Member($0.type, object($0)) }
    let choices = types.choices.map { JSONValue.Member($0.type, choice($0)) }
    let patterns = types.patterns.map { JSONValue.Member($0.type, pattern($0)) }
    var members: [JSONValue.Member] = [
      .init("$schema", "http://json-schema.org/draft-07/schema#"),
      .init("$id", .string("\(form.namespace):\(language.rawValue)")),
      .init("title", .string(form.title[language])),
    ]
    if case .object(let root) = object(form.part) { members += root }
    let conditions = conditions()
    if !conditions.isEmpty { members.append(.init("allOf", .array(conditions))) }
    members.append(.init("definitions", .object(parts + choices + patterns)))
    return .object(members)
  }

  private func object(_ part: PartInfo) -> JSONValue {
    let fields = part.fields.filter { !$0.isDerived }
    let required = fields.filter { $0.required == .all && $0.asked == .all }
    return [
      "type": "object",
      "properties": .object(fields.map { .init($0.name[language], property($0)) }),
      "required": .array(required.map { .string($0.name[language]) }),
      "additionalProperties": false,
    ]
  }

  private func property(_ field: FieldInfo) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("title", .string(field.label[language])),
      .init("description", .string(field.help[language])),
    ]
    switch value(field.shape, isRequired: field.required == .all) {
    case .object(let value): members += value
    case let other: members.append(.init("allOf", [other]))
    }
    return .object(members)
  }

  /// An optional field may be left blank, which YAML reads as null.
  private func value(_ shape: Shape, isRequired: Bool) -> JSONValue {
    switch shape {
    case .part(let part): reference(part.type, isRequired)
    case .choice(let choice): reference(choice.type, isRequired)
    case .pattern(let pattern): reference(pattern.type, isRequired)
    case .list(let list):
      [
        "type": types(["array"], isRequired), "minItems": 1,
        "items": value(list.item, isRequired: true),
      ]
    case .text(let text):
      .object(
        [.init("type", types(["string", "number", "boolean"], isRequired))]
          + (text.maxCharacters.map { [.init("maxLength", .number($0))] } ?? []))
    case .integer(let min, let max):
      [
        "type": types(["integer", "string"], isRequired), "minimum": .number(min),
        "maximum": .number(max),
      ]
    case .decimal, .amount:
      ["type": types(["number", "string"], isRequired), "pattern": "[0-9]"]
    case .date:
      ["type": types(["string", "number"], isRequired), "pattern": "[0-9]"]
    }
  }

  private func types(_ names: [String], _ isRequired: Bool) -> JSONValue {
    .array((names + (isRequired ? [] : ["null"])).map(JSONValue.string))
  }

  private func reference(_ type: String, _ isRequired: Bool) -> JSONValue {
    let reference: JSONValue = ["$ref": .string("#/definitions/\(type)")]
    return ["anyOf": .array(isRequired ? [reference] : [reference, ["type": "null"]])]
  }

  /// The names in the schema's language first, since editors offer them in this order.
  private func choice(_ choice: ChoiceShape) -> JSONValue {
    let names = Language.allCases.sorted { first, _ in first == language }
    var spellings: [String] = []
    for language in names { spellings += choice.options.map { $0.name[language] } }
    // A choice whose name is a code, such as a country's, also goes by what it is called.
    let codes = choice.options.filter { $0.name.sv == $0.name.en }
    for language in names { spellings += codes.map { $0.label[language] } }
    var seen: Set<String> = []
    let values = spellings.filter { seen.insert($0).inserted }.map(JSONValue.string)
    // YAML 1.1 editors read yes and no as booleans.
    let isYesNo = choice.options.map(\.name.en) == ["yes", "no"]
    return ["enum": .array(values + (isYesNo ? [true, false] : []))]
  }

  private func pattern(_ pattern: PatternShape) -> JSONValue {
    [
      "type": ["string", "number"], "description": .string(pattern.hint[language]),
      "pattern": .string("^\(pattern.written)$"),
    ]
  }

  /// What each kind of document must fill in besides what all must.
  private func conditions() -> [JSONValue] {
    guard let kindField = form.part.fields.first(where: { $0.name.en == "kind" }) else { return [] }
    return form.kinds.compactMap { kind in
      guard let demands = demands(of: form.part, for: FormKind(kind.name.en)) else { return nil }
      let names: JSONValue = .array([.string(kind.name.sv), .string(kind.name.en)])
      return [
        "if": [
          "properties": .object([.init(kindField.name[language], ["enum": names])]),
          "required": [.string(kindField.name[language])],
        ],
        "then": demands,
      ]
    }
  }

  private func demands(of part: PartInfo, for kind: FormKind) -> JSONValue? {
    var required: [JSONValue] = []
    var properties: [JSONValue.Member] = []
    for field in part.fields where field.asked.contains(kind) {
      if case .only(let kinds) = field.required, kinds.contains(kind) {
        required.append(.string(field.name[language]))
      }
      if case .part(let inner) = field.shape, let demands = demands(of: inner, for: kind) {
        properties.append(.init(field.name[language], demands))
      }
    }
    guard !required.isEmpty || !properties.isEmpty else { return nil }
    var members: [JSONValue.Member] = []
    if !required.isEmpty { members.append(.init("required", .array(required))) }
    if !properties.isEmpty { members.append(.init("properties", .object(properties))) }
    return .object(members)
  }
}
