import Diagnostics

/// A piece of a file's text with its place.
struct PlacedText: Sendable, Hashable {
  var text: String
  var range: SourceRange

  /// The text in quotation marks, cut where it is long, with a sign in place of what cannot be
  /// seen.
  var quoted: Text {
    let shown = text.shownShortly
    return Text(sv: "”\(shown)”", en: "“\(shown)”")
  }
}

extension String {
  /// The text in a length that fits into a message.
  var shownShortly: String {
    var shown = String.UnicodeScalarView()
    for scalar in unicodeScalars.prefix(40) {
      let isControl = scalar.properties.generalCategory == .control
      let isFormat = scalar.properties.generalCategory == .format
      shown.append(isControl ? " " : isFormat ? "\u{FFFD}" : scalar)
    }
    if unicodeScalars.count > 40 { shown.append("…") }
    return String(shown)
  }
}
