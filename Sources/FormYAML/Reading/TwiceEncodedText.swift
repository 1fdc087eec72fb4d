/// A text whose UTF-8 some program took for Windows-1252 and stored in UTF-8 once more: å stands as
/// `Ã¥`.
struct TwiceEncodedText {
  /// What stands in the text for one letter, and which letter it was.
  struct Letter: Hashable {
    var shown: String
    var meant: String
  }

  /// Where the first such letter stands.
  let first: Range<Int>
  /// The letters, the commonest first.
  let letters: [Letter]

  /// Nil where most letters beyond ASCII are what they seem to be.
  init?(_ text: ScalarText) {
    // What stands for å, ä and ö begins with it, and no language of the forms uses it as much.
    guard text.hasSpecial(where: { $0 == "Ã" }) else { return nil }
    var counts: [Letter: Int] = [:]
    var (first, broken, whole) = (Range<Int>?.none, 0, 0)
    var index = 0
    while let scalar = text[index] {
      let length = Self.length(ofLetterWith: scalar)
      if let letter = Self.letter(text.string(index..<index + length), of: length) {
        counts[letter, default: 0] += 1
        first = first ?? index..<index + length
        broken += 1
        index += length
      } else {
        if !scalar.isASCII, scalar.properties.isAlphabetic { whole += 1 }
        index += 1
      }
    }
    guard let first, broken > whole else { return nil }
    self.first = first
    letters = counts.sorted { ($1.value, $0.key.meant) < ($0.value, $1.key.meant) }.map(\.key)
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

  private static func letter(_ shown: String, of length: Int) -> Letter? {
    guard length > 1 else { return nil }
    let bytes = shown.unicodeScalars.compactMap(Windows1252.byte)
    guard bytes.count == length, let meant = String(validating: bytes, as: UTF8.self) else {
      return nil
    }
    return Letter(shown: shown, meant: meant)
  }
}
