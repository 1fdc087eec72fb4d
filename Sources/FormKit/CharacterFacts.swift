import Diagnostics

/// What is unusual about the characters of a text: most texts have nothing to say.
package struct CharacterFacts {
  /// The first character that XML 1.0 forbids.
  var forbidden: Unicode.Scalar?
  /// The first character that cannot be seen or that turns the direction of the text.
  var invisible: Unicode.Scalar?
  /// The text in normal form C, where it is not already.
  var composed: String?

  /// Whether there is nothing unusual.
  var isPlain: Bool { forbidden == nil && invisible == nil && composed == nil }

  init(_ text: String) {
    guard text.hasSpecialByte(where: { $0 != 0x0A && Self.mayBeUnusual($0) }) else { return }
    var mayCompose = false
    for scalar in text.unicodeScalars {
      if forbidden == nil, Self.isForbidden(scalar) { forbidden = scalar }
      if invisible == nil, Self.isInvisible(scalar) { invisible = scalar }
      if (0x0300...0x036F).contains(scalar.value) { mayCompose = true }
    }
    if mayCompose, text.utf8.count <= Self.longestComposed { composed = Self.compose(text) }
  }

  /// Whether a byte may begin something unusual: plain ASCII and the Latin-1 letters of Swedish
  /// need no closer look.
  static func mayBeUnusual(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte >= 0xC4 || byte == 0x7F || byte == 0xC2
  }

  /// Longer texts are refused for their length first; comparing their letters would take seconds.
  private static let longestComposed = 250_000

  /// XML 1.0, production 2 (Char); the C1 controls are allowed there but never meant. libyaml's
  /// reader refuses the same, but for U+0085, which it takes for a line end.
  package static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Soft hyphen; zero-width space; direction marks; bidirectional embeddings, overrides and
    // isolates; byte-order mark.
    case 0x00AD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: true
    default: false
    }
  }

  /// Replaces letters followed by combining marks by their composed letters, where Unicode has one.
  ///
  /// Two spellings of a character are equal in Swift and have the same hash, so the table finds
  /// the composed letter from any spelling. It covers Latin letters, which is what people's names
  /// and keyboards give; other decomposed letters stay as they are.
  private static func compose(_ text: String) -> String? {
    var composed = ""
    var isChanged = false
    for character in text {
      if character.unicodeScalars.count > 1, let letter = composedLetters[character] {
        composed.unicodeScalars.append(letter)
        isChanged = true
      } else {
        composed.append(character)
      }
    }
    return isChanged ? composed : nil
  }

  private static let composedLetters: [Character: Unicode.Scalar] = {
    var letters: [Character: Unicode.Scalar] = [:]
    for range in [0x00C0...0x024F, 0x1E00...0x1EFF] {
      for value in range {
        guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
        letters[Character(scalar)] = scalar
      }
    }
    return letters
  }()
}
