import Diagnostics

/// Makes text from documents safe to show.
///
/// A terminal obeys control characters, and characters that change the direction of writing make a
/// line look like another. Both are shown as signs instead.
enum VisibleText {
  /// The text on one line.
  static func line(_ text: String) -> String {
    guard mayHide(text), text.unicodeScalars.contains(where: { sign(for: $0) != $0 }) else {
      return text
    }
    var line = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { line.append(sign(for: scalar)) }
    return String(line)
  }

  /// The paragraphs of the text on one line.
  static func oneLine(_ text: String) -> String {
    let paragraphs = paragraphs(text)
    return paragraphs.count == 1 ? paragraphs[0] : paragraphs.joined(separator: " ")
  }

  /// The text as paragraphs, parted where it has line breaks.
  static func paragraphs(_ text: String) -> [String] {
    guard mayHide(text) else { return text.isEmpty ? [] : [text] }
    // By scalars, which is many times faster than by characters; line breaks join no others.
    return text.unicodeScalars.split(whereSeparator: \.isLineBreak).map { line(String($0)) }
  }

  /// Whether a text may have a line break or something that is not shown as it is: it has bytes
  /// other than those of ASCII and the Latin letters that are in most texts.
  private static func mayHide(_ text: String) -> Bool {
    text.hasSpecialByte { byte in
      switch byte {
      case 0..<0x20, 0x7F, 0xC2, 0xCA...0xFF: true
      default: false
      }
    }
  }

  /// What is shown for a scalar: itself unless it would do something to the screen.
  static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    // Letters that need no look at Unicode's tables.
    case " "..."~", "\u{C0}"..."\u{24F}": scalar
    case "\t": " "
    case "\u{7F}": "␡"
    // They join letters in several languages, and the parts of emoji.
    case "\u{200C}", "\u{200D}": scalar
    case "\u{0}"..."\u{1F}": Unicode.Scalar(0x2400 + scalar.value) ?? unknown
    default: isHidden(scalar) ? unknown : scalar
    }
  }

  private static let unknown: Unicode.Scalar = "\u{FFFD}"

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }
}

extension Unicode.Scalar {
  /// Whether Unicode counts it as a line break, as `Character.isNewline` does.
  var isLineBreak: Bool {
    switch self {
    case "\n"..."\r", "\u{85}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }
}
