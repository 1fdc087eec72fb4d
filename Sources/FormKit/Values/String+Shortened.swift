import Diagnostics

extension String {
  /// The text in a length that fits into a message: on one line, and with a sign in place of what
  /// cannot be seen, so that no terminal acts on it.
  package var shortened: String {
    // Most quotes are short and plain. There are no more characters than bytes, and line ends count
    // as unusual here.
    if utf8.count <= Self.longestQuote, !hasSpecialByte(where: CharacterFacts.mayBeUnusual) {
      return self
    }
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars.prefix(Self.longestQuote) { shown.append(Self.visible(scalar)) }
    if unicodeScalars.count > Self.longestQuote { shown.append("…") }
    return String(shown)
  }

  /// The whole text on one line, with a sign in place of what cannot be seen, such as a file's
  /// name.
  package var visible: String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars { shown.append(Self.visible(scalar)) }
    return String(shown)
  }

  private static let longestQuote = 60

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == "\n" || scalar == "\r" || scalar == "\t" { return " " }
    let isUnseen = CharacterFacts.isForbidden(scalar) || CharacterFacts.isInvisible(scalar)
    return isUnseen ? "\u{FFFD}" : scalar
  }
}
