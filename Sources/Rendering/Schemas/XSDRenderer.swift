import Diagnostics
public import FormKit
import XMLKit

/// A form as an XML schema: what every XML document of the form must fit.
///
/// The schema stays clear of what libxml2 2.9 gets wrong: large `maxOccurs`, restriction of
/// particles, partial dates and clever patterns. What a schema of version 1.0 cannot say, such as
/// what one kind of application must fill in, the rules say.
public struct XSDRenderer {
  /// Longer choices are lists of ISO codes, which explain themselves and would fill most of the
  /// schema.
  private static let longestExplainedChoice = 40

  private var writer = XMLWriter()
  private let form: FormInfo

  public static func render(_ form: FormInfo) -> String {
    var renderer = XSDRenderer(form: form)
    return renderer.rendered()
  }

  private init(form: FormInfo) { self.form = form }

  private mutating func rendered() -> String {
    writer.open(
      "xs:schema",
      attributes: [
        ("xmlns:xs", "http://www.w3.org/2001/XMLSchema"),
        ("xmlns", form.namespace),
        ("targetNamespace", form.namespace),
        ("elementFormDefault", "qualified"),
        ("version", String(form.version)),
      ])
    document(form.title, nil)
    root()
    var types = NamedTypes()
    types.collect(form.part)
    for part in types.parts { complexType(part) }
    for choice in types.choices { simpleType(choice) }
    for pattern in types.patterns { simpleType(pattern) }
    for value in types.values { simpleType(value.shape, name: value.name) }
    writer.close()
    return writer.finish()
  }

  private mutating func root() {
    writer.open("xs:element", attributes: [("name", form.name.en)])
    writer.open("xs:complexType")
    writer.open("xs:complexContent")
    writer.open("xs:extension", attributes: [("base", form.part.type)])
    attribute("version", type: "xs:positiveInteger")
    attribute("edition", type: "xs:string")
    attribute("ruleSet", type: "xs:string")
    attribute("sourceDigest", type: "xs:string")
    for _ in 0..<4 { writer.close() }
  }

  private mutating func attribute(_ name: String, type: String) {
    writer.element(
      "xs:attribute", text: nil,
      attributes: [("name", name), ("type", type), ("use", "required")])
  }

  private mutating func document(_ label: Text, _ help: Text?) {
    writer.open("xs:annotation")
    for language in Language.allCases {
      let words = [label[language], help?[language]].compactMap { $0 }.joined(separator: ". ")
      writer.element(
        "xs:documentation", text: words, attributes: [("xml:lang", language.rawValue)])
    }
    writer.close()
  }

  private mutating func complexType(_ part: PartInfo) {
    writer.open("xs:complexType", attributes: [("name", part.type)])
    writer.open("xs:sequence")
    for field in part.fields { element(field) }
    writer.close()
    writer.close()
  }

  private mutating func element(_ field: FieldInfo) {
    let isDemanded = field.required == .all && field.asked == .all && !field.isDerived
    let occurrence: [XMLWriter.Attribute] = isDemanded ? [] : [("minOccurs", "0")]
    let name: XMLWriter.Attribute = ("name", field.name.en)
    if case .list(let list) = field.shape {
      writer.open("xs:element", attributes: [name] + occurrence)
      document(field.label, field.help)
      listType(list)
    } else {
      let type: XMLWriter.Attribute = ("type", NamedTypes.name(of: field.shape))
      writer.open("xs:element", attributes: [name, type] + occurrence)
      document(field.label, field.help)
    }
    writer.close()
  }

  private mutating func listType(_ list: ListShape) {
    writer.open("xs:complexType")
    writer.open("xs:sequence")
    let attributes: [XMLWriter.Attribute] = [("name", list.itemName), ("maxOccurs", "unbounded")]
    if case .list(let inner) = list.item {
      writer.open("xs:element", attributes: attributes)
      listType(inner)
      writer.close()
    } else {
      writer.element(
        "xs:element", text: nil,
        attributes: attributes + [("type", NamedTypes.name(of: list.item))])
    }
    writer.close()
    writer.close()
  }

  private mutating func simpleType(_ shape: Shape, name: String) {
    writer.open("xs:simpleType", attributes: [("name", name)])
    switch shape {
    case .text(let text):
      facetList("xs:string", [("xs:minLength", "1")] + text.maxCharacters.facet)
    case .integer(let min, let max):
      facetList(
        "xs:integer", [("xs:minInclusive", String(min)), ("xs:maxInclusive", String(max))])
    case .decimal:
      facetList("xs:decimal", [("xs:pattern", "-?[0-9]+(\\.[0-9]+)?")])
    case .amount:
      facetList("xs:decimal", [("xs:pattern", "-?[0-9]+\\.[0-9]{2}")])
    case .date:
      facetList("xs:date", [("xs:pattern", "[0-9]{4}-[0-9]{2}-[0-9]{2}")])
    case .part, .choice, .pattern, .list:
      break
    }
    writer.close()
  }

  private mutating func facetList(_ base: String, _ facets: [(name: String, value: String)]) {
    writer.open("xs:restriction", attributes: [("base", base)])
    for facet in facets {
      writer.element(facet.name, text: nil, attributes: [("value", facet.value)])
    }
    writer.close()
  }

  private mutating func simpleType(_ choice: ChoiceShape) {
    writer.open("xs:simpleType", attributes: [("name", choice.type)])
    writer.open("xs:restriction", attributes: [("base", "xs:string")])
    for option in choice.options {
      let value: [XMLWriter.Attribute] = [("value", option.name.en)]
      if choice.options.count > Self.longestExplainedChoice {
        writer.element("xs:enumeration", text: nil, attributes: value)
      } else {
        writer.open("xs:enumeration", attributes: value)
        document(option.label, nil)
        writer.close()
      }
    }
    writer.close()
    writer.close()
  }

  private mutating func simpleType(_ pattern: PatternShape) {
    writer.open("xs:simpleType", attributes: [("name", pattern.type)])
    document(pattern.hint, nil)
    facetList("xs:string", [("xs:pattern", pattern.canonical)])
    writer.close()
  }
}

extension Int? {
  fileprivate var facet: [(name: String, value: String)] {
    map { [("xs:maxLength", String($0))] } ?? []
  }
}
