/// The kinds of characters that YAML tells apart.
extension Unicode.Scalar {
  /// Whether it ends a line, as the reader prepares the text for libyaml.
  var isBreak: Bool { self == "\n" || self == "\r" }

  /// Whether it is white space within a line.
  var isBlank: Bool { self == " " || self == "\t" }

  /// Whether it ends an item or begins a collection between brackets.
  var isFlowIndicator: Bool {
    switch self {
    case ",", "[", "]", "{", "}": true
    default: false
    }
  }

  /// Whether it may be part of an anchor's name, as libyaml sees it.
  var isAnchorCharacter: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }
}

/// A character that stands in for one that YAML would give a meaning, so that a text with a mistake
/// is read as it was meant and every place stays where it was.
///
/// The stand-ins lie in a private area at the very end of Unicode, where no text has any letters.
enum StandIn {
  private static let base: UInt32 = 0x10_0000

  /// The stand-in for an ASCII character.
  static func hiding(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    guard scalar.isASCII, let hidden = Unicode.Scalar(base + scalar.value) else { return scalar }
    return hidden
  }

  static func isStandIn(_ scalar: Unicode.Scalar) -> Bool {
    (base..<base + 0x80).contains(scalar.value)
  }

  /// The text with the characters that were hidden.
  static func revealing(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isStandIn) else { return text }
    var revealed = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let original = isStandIn(scalar) ? Unicode.Scalar(scalar.value - base) : scalar
      revealed.append(original ?? scalar)
    }
    return String(revealed)
  }
}
