public import Diagnostics
public import FormKit
public import XMLKit

/// Writes filled forms as XML: one element for each field, in form order, with sums included.
///
/// The same form gives the same bytes, whatever its file looked like.
public enum XMLFormWriter {
  /// Writes `tree`, a form in canonical spelling.
  public static func write(
    _ tree: FormNode, as form: FormInfo, stamp: DocumentStamp
  ) -> WrittenXML {
    pass(over: tree, as: form, stamp: stamp, paths: nil).writer.finished()
  }

  /// The field whose element begins on a line of what `write` gives, or nearest above it.
  ///
  /// The form is written anew to find out: lines are asked for only when something is wrong.
  public static func path(
    at line: Int, of tree: FormNode, as form: FormInfo, stamp: DocumentStamp
  ) -> FieldPath {
    let paths = pass(over: tree, as: form, stamp: stamp, paths: [:]).paths ?? [:]
    for line in stride(from: line, to: 0, by: -1) {
      if let path = paths[line] { return path }
    }
    return .root
  }

  private static func pass(
    over tree: FormNode, as form: FormInfo, stamp: DocumentStamp, paths: [Int: FieldPath]?
  ) -> Pass {
    var pass = Pass(paths: paths)
    pass.writer.open(
      form.name.xmlName,
      attributes: [
        ("xmlns", form.namespace),
        ("version", String(form.version)),
        ("edition", stamp.edition),
        ("ruleSet", stamp.ruleSet),
        ("sourceDigest", stamp.sourceDigest),
      ])
    pass.write(tree, as: form.part)
    pass.writer.close()
    return pass
  }

  private struct Pass {
    var writer = XMLWriter()
    /// The fields by the line on which their element begins; nil when no one asks.
    var paths: [Int: FieldPath]?
    private var path = FieldPath.root

    init(paths: [Int: FieldPath]?) { self.paths = paths }

    mutating func write(_ node: FormNode, as part: PartInfo) {
      let entries = node.entries
      var next = 0
      for index in part.fields.indices {
        let name = part.fields[index].name.en
        // Trees are written in form order, so that the next entry is nearly always the one.
        if next < entries.count, entries[next].name == name {
          write(entries[next].node, name, part.fields[index].shape, .field(name))
          next += 1
        } else if let entry = entries.first(where: { $0.name == name }) {
          write(entry.node, name, part.fields[index].shape, .field(name))
        }
      }
    }

    private mutating func write(
      _ node: FormNode, _ name: String, _ shape: Shape, _ step: FieldPath.Step
    ) {
      if paths != nil {
        path.push(step)
        paths?[writer.line] = path
      }
      switch shape {
      case .part(let part):
        writer.open(name)
        write(node, as: part)
        writer.close()
      case .list(let list):
        writer.open(name)
        for (index, item) in node.items.enumerated() {
          write(item, list.itemName, list.item, .item(index))
        }
        writer.close()
      default:
        writer.element(name, text: node.text)
      }
      if paths != nil { path.pop() }
    }
  }
}

extension Text {
  /// The English name, which is plain ASCII and what XML calls a form.
  fileprivate var xmlName: String { en }
}
