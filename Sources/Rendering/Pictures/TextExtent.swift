/// How wide text is in a proportional font, in hundredths of its size.
///
/// Nobody knows the reader's font, so the estimate is that of a wide one: text that is broken by it
/// fits in most.
enum TextExtent {
  static func hundredths(of text: String) -> Int {
    text.reduce(0) { $0 + hundredths(of: $1) }
  }

  static func units(of text: String, size: Double) -> Double {
    Double(hundredths(of: text)) * size / 100
  }

  private static func hundredths(of character: Character) -> Int {
    guard let byte = character.asciiValue else { return hundredthsOfOther(character) }
    switch byte {
    case UInt8(ascii: "i"), UInt8(ascii: "j"), UInt8(ascii: "l"), UInt8(ascii: "'"): return 29
    case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "f"),
      UInt8(ascii: "I"), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "|"):
      return 35
    case UInt8(ascii: "t"), UInt8(ascii: "r"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: "-"), UInt8(ascii: "/"):
      return 42
    case UInt8(ascii: "m"), UInt8(ascii: "W"), UInt8(ascii: "@"), UInt8(ascii: "%"): return 100
    case UInt8(ascii: "w"), UInt8(ascii: "M"): return 87
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): return 73
    default: return 64
    }
  }

  private static func hundredthsOfOther(_ character: Character) -> Int {
    if character == "\u{A0}" { return 35 }
    let columns = DisplayWidth.columns(of: character)
    guard let scalar = character.unicodeScalars.first else { return 0 }
    if columns >= 2 { return scalar.properties.isEmojiPresentation ? 140 : 105 }
    // Letters of most alphabets; a ligature of Arabic or Devanagari may be wider than a letter.
    return columns == 0
      ? 0 : (scalar.value < 0x250 ? (scalar.properties.isUppercase ? 73 : 64) : 85)
  }
}

extension LineBreaker {
  /// Breaks text that is set in a font of a size into lines that fit.
  static var forPictures: LineBreaker { LineBreaker(measure: TextExtent.hundredths(of:)) }

  /// The lines of a text in a font of a size, at most `most`; what does not fit ends in "…".
  func lines(of text: String, size: Double, width: Double, most: Int) -> [String] {
    let room = Int(width * 100 / size)
    let lines = lines(of: text, width: room)
    guard lines.count > most, most > 0 else { return lines }
    let kept = lines.prefix(most - 1)
    // Whatever is left of the text goes on the last line, as far as it fits.
    return kept + [shortened(lines[most - 1], to: room)]
  }

  private func shortened(_ line: String, to room: Int) -> String {
    var line = line
    while measure(line + "…") > room, !line.isEmpty { line.removeLast() }
    // Rather between words than inside one, where that costs little.
    if let space = line.lastIndex(of: " "), line[space...].count <= 12 {
      line = String(line[..<space])
    }
    while line.last == " " { line.removeLast() }
    return line + "…"
  }
}
