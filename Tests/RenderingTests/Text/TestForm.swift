import Diagnostics

@testable import FormKit
@testable import Rendering

/// Small forms for the tests of text, and ways to fill them in.
enum TestForm {
  static let kind = ChoiceShape.Option(
    name: Text(sv: "besök", en: "visit"), label: Text(sv: "Besök", en: "Visit"))

  static func form(_ fields: FieldInfo..., kinds: [ChoiceShape.Option] = []) -> FormInfo {
    FormInfo(
      name: Text(sv: "prov", en: "trial"), title: Text(sv: "Prov", en: "Trial"),
      subject: Text(sv: "Provet", en: "The trial"), version: 1,
      namespace: "urn:trial", kinds: kinds, part: PartInfo(type: "Trial", fields: fields))
  }

  static func render(
    _ tree: FormNode, as form: FormInfo, in language: Language = .english,
    stamp: DocumentStamp? = nil, isDraft: Bool = false, width: Int = 40
  ) -> String {
    TextRenderer.render(
      tree, as: form, in: language, stamp: stamp, isDraft: isDraft, width: width)
  }
}

extension FieldInfo {
  static func field(_ name: String, _ label: Text, _ shape: Shape = .line) -> FieldInfo {
    FieldInfo(
      name: Text(sv: "sv_\(name)", en: name), label: label, help: Text(same: ""), shape: shape)
  }

  static func field(_ name: String, _ label: String, _ shape: Shape = .line) -> FieldInfo {
    field(name, Text(sv: "SV \(label)", en: label), shape)
  }
}

extension Shape {
  static let line = Shape.text(TextShape())
  static let paragraphs = Shape.text(TextShape(hasParagraphs: true))
  static let number = Shape.integer(min: 0, max: 1_000_000)
  static let color = Shape.choice(
    ChoiceShape(
      type: "Color",
      options: [
        ChoiceShape.Option(name: Text(same: "red"), label: Text(sv: "Röd", en: "Red"))
      ]))

  static func part(_ fields: FieldInfo...) -> Shape {
    .part(PartInfo(type: "Part", fields: fields))
  }

  static func list(_ item: Shape, called label: Text = Text(sv: "rad", en: "row")) -> Shape {
    .list(ListShape(item: item, itemName: "item", itemLabel: label))
  }
}

extension FormNode {
  static func filled(_ values: KeyValuePairs<String, FormNode>) -> FormNode {
    .fields(values.map { Entry($0.key, $0.value) })
  }

  static func filled(_ values: KeyValuePairs<String, String>) -> FormNode {
    .fields(values.map { Entry($0.key, .scalar($0.value)) })
  }

  static func texts(_ values: String...) -> FormNode { .items(values.map(FormNode.scalar)) }
}
