import Diagnostics
import FormKit

extension FormNode {
  /// Named values in order.
  static func tree(_ entries: KeyValuePairs<String, FormNode>) -> FormNode {
    .fields(entries.map { FormNode.Entry($0.key, $0.value) })
  }

  static let blank = FormNode(.empty)

  /// The tree as if read from text: each name and value has a line of its own, in order, names at
  /// column 1 and values at column 11.
  var placed: FormNode {
    var line = 1
    return placed(&line)
  }

  private func placed(_ line: inout Int) -> FormNode {
    let start = line
    var node = self
    switch content {
    case .empty, .scalar: line += 1
    case .items(let items): node.content = .items(items.map { $0.placed(&line) })
    case .fields(let entries):
      node.content = .fields(
        entries.map { entry in
          let name = SourceRange.sample(line, 1)
          if !entry.node.entries.isEmpty || !entry.node.items.isEmpty { line += 1 }
          return FormNode.Entry(entry.name, entry.node.placed(&line), nameRange: name)
        })
    }
    node.range = .sample(start, 11)
    return node
  }
}

extension SourceRange {
  /// Five characters of a line.
  static func sample(_ line: Int, _ column: Int) -> SourceRange {
    SourceRange(
      start: SourcePosition(line: line, column: column),
      end: SourcePosition(line: line, column: column + 5))
  }
}
