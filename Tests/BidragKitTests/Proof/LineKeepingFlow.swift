import Diagnostics
import FormKit
import FormYAML

/// Writes a tree with braces and brackets, every name and value on the line where it was read.
struct LineKeepingFlow {
  private var text = ""
  private var line = 1

  static func write(_ tree: FormNode) -> String {
    var flow = LineKeepingFlow()
    flow.write(tree)
    return flow.text + "\n"
  }

  private mutating func write(_ node: FormNode) {
    switch node.content {
    case .empty: put("~", at: node.range?.start.line)
    case .scalar(let text): put(Self.value(text), at: node.range?.start.line)
    case .fields(let entries):
      put("{", at: entries.first?.nameRange?.start.line ?? node.range?.start.line)
      for entry in entries {
        put(Self.value(entry.name) + ":", at: entry.nameRange?.start.line)
        write(entry.node)
        put(",", at: nil)
      }
      put("}", at: nil)
    case .items(let items):
      put("[", at: node.range?.start.line)
      for item in items {
        write(item)
        put(",", at: nil)
      }
      put("]", at: nil)
    }
  }

  private mutating func put(_ word: String, at target: Int?) {
    while let target, line < target {
      text += "\n  "
      line += 1
    }
    text += word + " "
  }

  /// A text on one line that means the same within braces.
  static func value(_ text: String) -> String {
    let isPlain = YAMLWriter.scalar(text, indent: 0) == text
    return isPlain && !text.contains { ",[]{}:#".contains($0) } ? text : YAMLWriter.quoted(text)
  }
}
