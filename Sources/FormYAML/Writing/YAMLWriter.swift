public import FormKit

/// Writes a tree as YAML that reads back to the same tree.
///
/// Texts are written plainly where every YAML reader would take them for the same text, else in
/// quotes; texts of several lines after `|`, and long ones wrapped after `>`.
public struct YAMLWriter: Sendable {
  /// The tree as a file, with a line end at its end.
  public static func write(_ tree: FormNode) -> String {
    switch tree.content {
    case .empty: "\n"
    case .scalar(let text): scalar(text, indent: 0) + "\n"
    case .fields(let entries) where entries.isEmpty: "{}\n"
    case .items(let items) where items.isEmpty: "[]\n"
    default: lines(tree, indent: 0).joined(separator: "\n") + "\n"
    }
  }

  /// A text as a value.
  ///
  /// - Parameters:
  ///   - text: the text, free from white space at both ends; readers take that away.
  ///   - indent: how many spaces stand before the name or dash that the value follows. Texts of
  ///     several lines go on two spaces further in.
  public static func scalar(_ text: String, indent: Int) -> String {
    ScalarStyle.written(text, indent: max(0, indent))
  }

  /// A text in quotation marks, as a value within any line or braces.
  public static func quoted(_ text: String) -> String { ScalarStyle.quoted(text) }

  /// Whether a text stands without quotation marks and is the same text to every YAML reader.
  public static func isPlain(_ text: String) -> Bool { PlainText.isSafe(text) }

  /// Whether a character can stand as it is on one line, and is shown as it was written when read.
  package static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    PlainText.isPrintable(scalar)
  }

  /// A field's name, in quotes where it needs them.
  static func name(_ name: String) -> String {
    PlainText.isSafe(name) ? name : ScalarStyle.quoted(name)
  }

  /// A named value, with its name at `indent`.
  static func lines(_ entry: FormNode.Entry, indent: Int) -> [String] {
    lines(entry.node, after: blanks(indent) + name(entry.name) + ":", indent: indent)
  }

  /// The fields or items of a node, each at `indent`.
  private static func lines(_ node: FormNode, indent: Int) -> [String] {
    switch node.content {
    case .fields(let entries): entries.flatMap { lines($0, indent: indent) }
    case .items(let items): items.flatMap { item($0, indent: indent) }
    case .empty, .scalar: []
    }
  }

  /// A value after `lead`, on the same line or on those below.
  static func lines(_ node: FormNode, after lead: String, indent: Int) -> [String] {
    switch node.content {
    case .empty: [lead]
    case .scalar(let text): (lead + " " + scalar(text, indent: indent)).splitLines
    case .fields(let entries) where entries.isEmpty: [lead + " {}"]
    case .items(let items) where items.isEmpty: [lead + " []"]
    case .fields, .items: [lead] + lines(node, indent: indent + 2)
    }
  }

  /// An item after its dash; the first field of a part stands on the dash's own line.
  static func item(_ node: FormNode, indent: Int) -> [String] {
    let dash = blanks(indent) + "-"
    guard !node.entries.isEmpty || !node.items.isEmpty else {
      return lines(node, after: dash, indent: indent)
    }
    var inner = lines(node, indent: indent + 2)
    guard let first = inner.first else { return [dash] }
    inner[0] = dash + " " + first.dropFirst(indent + 2)
    return inner
  }

  static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension String {
  /// The text as lines; there is always at least one.
  var splitLines: [String] {
    unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { String($0) }
  }
}
