/// Windows-1252, the encoding of Western Windows, letter by letter.
package enum Windows1252 {
  private static let unknown: Unicode.Scalar = "\u{FFFD}"

  /// The letters of the bytes from 0x80 to 0x9F, where it differs from Latin-1.
  private static let upper = Array(
    "€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ".unicodeScalars)

  /// The letter of a byte; the few that the encoding leaves open are shown as unknown.
  package static func scalar(_ byte: UInt8) -> Unicode.Scalar {
    guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
    let place = Int(byte) - 0x80
    return upper.indices.contains(place) ? upper[place] : unknown
  }

  /// The byte of a letter; nil where the encoding has none.
  ///
  /// The control characters up to U+009F, which some programs make of bytes that they do not know,
  /// stand for those bytes.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value <= 0xFF { return UInt8(truncatingIfNeeded: scalar.value) }
    guard scalar != unknown else { return nil }
    return upper.firstIndex(of: scalar).map { UInt8(truncatingIfNeeded: 0x80 + $0) }
  }
}
