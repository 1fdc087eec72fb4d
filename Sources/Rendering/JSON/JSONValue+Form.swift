import Diagnostics
package import FormKit

extension JSONValue {
  /// A filled part as JSON: English names, exact values, whole numbers as numbers.
  ///
  /// - Parameter node: the part as machines read it (`FormPart.tree(.canonical)`).
  package init(_ node: FormNode, as part: PartInfo) {
    self = Self.value(node, .part(part))
  }

  private static func value(_ node: FormNode, _ shape: Shape) -> JSONValue {
    switch shape {
    case .part(let part):
      let members = node.entries.compactMap { entry in
        part.fields.first { $0.name.en == entry.name }.map { field in
          Member(entry.name, value(entry.node, field.shape))
        }
      }
      return .object(members)
    case .list(let list): return .array(node.items.map { value($0, list.item) })
    case .integer:
      let text = node.text ?? ""
      return Int(text).map(JSONValue.number) ?? .string(text)
    default: return .string(node.text ?? "")
    }
  }
}
