public import Diagnostics
public import FormKit
import XMLKit

/// A filled form as XML, with the line of each field.
public struct FormXML: Sendable {
  public let text: String
  /// The fields by the line on which their element begins.
  public let paths: [Int: FieldPath]

  /// The field on a line, or the nearest one that begins above it.
  public func path(at line: Int) -> FieldPath {
    var line = line
    while line > 0 {
      if let path = paths[line] { return path }
      line -= 1
    }
    return .root
  }
}

/// Writes filled forms as XML: one element for each field, in form order, with sums included.
///
/// The same form gives the same bytes, whatever its file looked like.
public enum XMLFormWriter {
  /// Writes `tree`, a form in canonical spelling.
  public static func write(_ tree: FormNode, as form: FormInfo, stamp: DocumentStamp) -> FormXML {
    var pass = Pass()
    pass.writer.open(
      form.name.xmlName,
      attributes: [
        ("xmlns", form.namespace),
        ("version", String(form.version)),
        ("edition", stamp.edition),
        ("ruleSet", stamp.ruleSet),
        ("sourceDigest", stamp.sourceDigest),
      ])
    pass.write(tree, as: form.part, at: .root)
    pass.writer.close()
    return FormXML(text: pass.writer.finish(), paths: pass.paths)
  }

  private struct Pass {
    var writer = XMLWriter()
    var paths: [Int: FieldPath] = [:]

    mutating func write(_ node: FormNode, as part: PartInfo, at path: FieldPath) {
      let entries = Dictionary(node.entries.map { ($0.name, $0.node) }) { first, _ in first }
      for field in part.fields {
        guard let value = entries[field.name.en] else { continue }
        write(value, field.name.en, field.shape, at: path.appending(.field(field.name.en)))
      }
    }

    private mutating func write(
      _ node: FormNode, _ name: String, _ shape: Shape, at path: FieldPath
    ) {
      paths[writer.line] = path
      switch shape {
      case .part(let part):
        writer.open(name)
        write(node, as: part, at: path)
        writer.close()
      case .list(let list):
        writer.open(name)
        for (index, item) in node.items.enumerated() {
          write(item, list.itemName, list.item, at: path.appending(.item(index)))
        }
        writer.close()
      default:
        writer.element(name, text: node.text)
      }
    }
  }
}

extension Text {
  /// The English name, which is plain ASCII and what XML calls a form.
  fileprivate var xmlName: String { en }
}
