import FormKit

/// The text of filled values, made safe and tidy to set.
enum ShownText {
  /// The text of a single value; nil where it is blank.
  static func of(_ node: FormNode) -> String? {
    guard let text = node.text.map(clean), !text.isEmpty else { return nil }
    return text
  }

  /// The texts of a list of single values, without blank ones.
  static func items(of node: FormNode) -> [String] { node.items.compactMap(of) }

  /// The text on one line.
  static func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  /// The text without control characters, which a terminal would obey, with LF as its only line
  /// break and without white space at its ends.
  static func clean(_ text: String) -> String {
    // Most values are plain ASCII and hold nothing to take away.
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return trimmed(text) }
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": kept.append("\n")
      case "\t": kept.append(" ")
      default: if scalar.properties.generalCategory != .control { kept.append(scalar) }
      }
      previous = scalar
    }
    return trimmed(String(kept))
  }

  private static func trimmed(_ text: String) -> String {
    var rest = text[...]
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }
}

extension FormNode {
  /// Whether anything is filled in, here or further down.
  var hasText: Bool {
    switch content {
    case .empty: false
    case .scalar: ShownText.of(self) != nil
    case .fields(let entries): entries.contains { $0.node.hasText }
    case .items(let items): items.contains(where: \.hasText)
    }
  }

  /// The named values by name; of several with one name, the first.
  var nodesByName: [String: FormNode] {
    Dictionary(entries.map { ($0.name, $0.node) }) { first, _ in first }
  }
}
