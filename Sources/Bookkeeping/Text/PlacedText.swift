import Diagnostics

/// A piece of a file's text with its place.
struct PlacedText: Sendable, Hashable {
  var text: String
  var range: SourceRange

  /// The text in quotation marks, cut where it is long, with a sign in place of what cannot be seen.
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

  /// The text without white space at its ends, no-break spaces included.
  var trimmed: String {
    // Nearly all texts begin and end with a letter or a figure, and are what they are.
    if let first = utf8.first, let last = utf8.last, first.isInk, last.isInk { return self }
    var scalars = unicodeScalars[...]
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    return String(scalars)
  }
}

extension UInt8 {
  /// Whether the byte is a character of ASCII that is seen.
  fileprivate var isInk: Bool { (0x21...0x7E).contains(self) }
}
