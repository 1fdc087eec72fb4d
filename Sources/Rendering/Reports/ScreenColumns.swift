/// How many columns of a screen characters take.
///
/// Terminals give East Asian characters and emoji two columns (Unicode Standard Annex #11) and
/// marks that join the character before them none.
enum ScreenColumns {
  static func count(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + count($1) }
  }

  static func count(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    if joinsTheOneBefore(scalar) { return 0 }
    return isWide(scalar) ? 2 : 1
  }

  private static func joinsTheOneBefore(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: true
    // The later parts of Korean syllables written in pieces.
    default: (0x1160...0x11FF).contains(scalar.value)
    }
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x1100 { return false }
    // Two of the letters that flags are made of share the columns of one flag.
    if (0x1F1E6...0x1F1FF).contains(scalar.value) { return false }
    switch scalar.value {
    case 0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF,
      0x20000...0x2FFFD, 0x30000...0x3FFFD:
      return true
    default: return scalar.properties.isEmojiPresentation
    }
  }
}
