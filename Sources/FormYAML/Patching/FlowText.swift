import FormKit

/// Writes a node within a line: parts in braces, lists in brackets.
enum FlowText {
  static func write(_ node: FormNode) -> String {
    switch node.content {
    case .empty: "~"
    case .scalar(let text): scalar(text)
    case .fields(let entries): "{" + entries.map(write).joined(separator: ", ") + "}"
    case .items(let items): "[" + items.map(write).joined(separator: ", ") + "]"
    }
  }

  /// A name with its value.
  static func write(_ entry: FormNode.Entry) -> String {
    scalar(entry.name) + ": " + write(entry.node)
  }

  private static func scalar(_ text: String) -> String {
    let isSafe = PlainText.isSafe(text) && !text.unicodeScalars.contains(where: marks.contains)
    return isSafe ? text : ScalarStyle.quoted(text)
  }

  /// What ends a plain text within braces or brackets.
  private static let marks = Set(",[]{}".unicodeScalars)
}
