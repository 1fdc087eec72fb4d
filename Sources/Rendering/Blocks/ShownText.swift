import Diagnostics
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
    text.unicodeScalars.split(whereSeparator: \.isLineBreak).map { String($0) }
      .joined(separator: " ")
  }

  /// The text without control characters, which a terminal would obey, with LF as its only line
  /// break and without white space at its ends.
  static func clean(_ text: String) -> String {
    guard mayHoldControls(text) else { return text.trimmed }
    var kept = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": kept.append("\n")
      case "\t": kept.append(" ")
      default: if !scalar.isControl { kept.append(scalar) }
      }
      previous = scalar
    }
    return String(kept).trimmed
  }

  /// Whether a text has bytes with which control characters and the line breaks of Unicode begin.
  private static func mayHoldControls(_ text: String) -> Bool {
    text.hasSpecialByte { $0 < 0x20 || $0 == 0x7F || $0 == 0xC2 || $0 == 0xE2 }
  }

  /// Whether nothing of a text is left when it is made tidy.
  fileprivate static func isBlank(_ text: String) -> Bool {
    !text.unicodeScalars.contains { !$0.isBlank && !$0.isControl }
  }
}

extension Unicode.Scalar {
  fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }

  fileprivate var isBlank: Bool {
    isASCII ? self == " " || ("\t"..."\r").contains(self) : properties.isWhitespace
  }
}

extension FormNode {
  /// Whether anything is filled in, here or further down.
  var hasText: Bool {
    switch content {
    case .empty: false
    case .scalar: text.map(ShownText.isBlank) == false
    case .fields(let entries): entries.contains { $0.node.hasText }
    case .items(let items): items.contains(where: \.hasText)
    }
  }

  /// The named values by name; of several with one name, the first.
  var nodesByName: [String: FormNode] {
    Dictionary(entries.map { ($0.name, $0.node) }) { first, _ in first }
  }
}
