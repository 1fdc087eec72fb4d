import Diagnostics
public import FormKit
public import XMLKit

/// Turns XML that Bidrag or another program wrote back into a tree, with lines as places.
public enum XMLFormReader {
  /// Reads a form's root element. What the form does not know becomes fields of their own names,
  /// so that reading reports them.
  public static func read(_ root: XMLElement, as form: FormInfo) -> FormNode {
    node(of: root, as: .part(form.part))
  }

  private static func node(of element: XMLElement, as shape: Shape?) -> FormNode {
    let range = SourceRange(line: element.line)
    switch shape {
    case .part(let part):
      guard element.text.allSatisfy(\.isWhitespace) else {
        return FormNode(.scalar(element.text), range: range)
      }
      return FormNode(.fields(entries(of: element, in: part)), range: range)
    case .list(let list):
      let items = element.children.map { node(of: $0, as: list.item) }
      return FormNode(.items(items), range: range)
    default:
      let text = element.text.trimmed
      return FormNode(text.isEmpty ? .empty : .scalar(text), range: range)
    }
  }

  private static func entries(of element: XMLElement, in part: PartInfo) -> [FormNode.Entry] {
    let shapes = Dictionary(part.fields.map { ($0.name.en, $0.shape) }) { first, _ in first }
    var awaited = Set(shapes.keys)
    var entries: [FormNode.Entry] = []
    for child in element.children {
      let isAwaited = awaited.remove(child.name) != nil
      guard isAwaited || entries.count < mostEntries else { continue }
      entries.append(
        FormNode.Entry(
          child.name, node(of: child, as: shapes[child.name]),
          nameRange: SourceRange(line: child.line)))
    }
    return entries
  }

  /// The most elements of one part that are read, besides the first of each that the form knows: of
  /// one mistake, no more are kept.
  private static let mostEntries = 1_000
}
