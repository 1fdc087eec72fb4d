package import Diagnostics

extension Text {
  /// What someone wrote, in quotation marks, for use in a message.
  ///
  /// It is cut where it is long, and what cannot be seen is shown as a sign, so that a message
  /// stays one readable line whatever was written.
  package init(quoting written: String) {
    var shown = String.UnicodeScalarView()
    for scalar in written.unicodeScalars.prefix(Self.longestQuote) {
      shown.append(Self.visible(scalar))
    }
    if written.unicodeScalars.count > Self.longestQuote { shown.append("…") }
    self.init(sv: "”\(String(shown))”", en: "“\(String(shown))”")
  }

  private static let longestQuote = 60

  private static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar == "\n" || scalar == "\r" || scalar == "\t" { return " " }
    let isUnseen = CharacterFacts.isForbidden(scalar) || CharacterFacts.isInvisible(scalar)
    return isUnseen ? "\u{FFFD}" : scalar
  }
}
