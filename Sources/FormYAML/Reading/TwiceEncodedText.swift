/// A text whose UTF-8 some program took for Windows-1252 and stored in UTF-8 once more: å stands as
/// `Ã¥`.
struct TwiceEncodedText {
  /// Where the first letter stands that came out so, what stands there, and what it was.
  let first: Range<Int>
  let shown: String
  let meant: String
  /// The text with all its letters as they were.
  let restored: String

  /// Nil where most letters beyond ASCII are what they seem to be.
  init?(_ text: ScalarText) {
    // What stands for å, ä and ö begins with it, and no language of the forms uses it as much.
    guard text.hasSpecial(where: { $0 == "Ã" }) else { return nil }
    // Bytes by hand: a string is copied whole at each stretch that is put to its end.
    var restored: [UInt8] = []
    var first: (range: Range<Int>, meant: [UInt8])?
    var (broken, whole, isCertain) = (0, 0, false)
    var index = 0
    while let scalar = text[index] {
      let end = index + Self.length(ofLetterWith: scalar)
      if end > index, let meant = Self.letter(text, index..<end) {
        first = first ?? (index..<end, meant)
        broken += 1
        isCertain = isCertain || text[end - 1].map(Self.endsNoWord) ?? false
        restored += meant
        index = end
      } else {
        if !scalar.isASCII, scalar.properties.isAlphabetic { whole += 1 }
        restored.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        index += 1
      }
    }
    guard let first, isCertain, broken > whole else { return nil }
    self.first = first.range
    shown = text.string(first.range)
    meant = String(decoding: first.meant, as: UTF8.self)
    self.restored = String(decoding: restored, as: UTF8.self)
  }

  /// How many bytes a letter of UTF-8 has whose first byte became a scalar; 0 where none begins so.
  private static func length(ofLetterWith scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// The bytes of the letter that a stretch was.
  private static func letter(_ text: ScalarText, _ stretch: Range<Int>) -> [UInt8]? {
    let bytes = stretch.compactMap { text[$0].flatMap(Windows1252.byte) }
    let isWhole = bytes.count == stretch.count && String(validating: bytes, as: UTF8.self) != nil
    return isWhole ? bytes : nil
  }

  /// Whether nobody writes a sign right after a word, as the quotation mark in “IRMÃ”.
  private static func endsNoWord(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .initialPunctuation, .finalPunctuation, .openPunctuation, .dashPunctuation,
      .spaceSeparator:
      false
    default: scalar != "…" && scalar != "•"
    }
  }
}
