import Diagnostics

/// Bytes that are not UTF-8, read as Windows-1252 so that they can be shown.
struct WesternText {
  let text: String
  /// The first place that is not UTF-8, and the word it stands in.
  let firstBad: SourcePosition
  let word: String
  /// Whether other letters of the file are UTF-8, so that two encodings are mixed.
  let isMixed: Bool
  /// Whether the bytes look like letters at all.
  let looksLikeText: Bool

  init(_ bytes: [UInt8]) {
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(bytes.count)
    var firstBad: Int?
    var good = 0
    var controls = 0
    var index = 0
    while index < bytes.count {
      let length = Self.sequenceLength(bytes, at: index)
      if length > 1, let letter = String(validating: bytes[index..<index + length], as: UTF8.self) {
        scalars += letter.unicodeScalars
        good += 1
      } else {
        let byte = bytes[index]
        if byte >= 0x80, firstBad == nil { firstBad = scalars.count }
        if byte < 0x20, ![0x09, 0x0A, 0x0D].contains(byte) { controls += 1 }
        scalars.append(Windows1252.scalar(byte))
      }
      index += max(1, length)
    }
    let whole = ScalarText(scalars)
    let bad = firstBad ?? 0
    text = whole.string
    self.firstBad = whole.position(at: bad)
    word = Self.word(in: whole, around: bad)
    isMixed = good > 0
    looksLikeText = controls * 20 <= bytes.count
  }

  /// The length of the valid UTF-8 sequence at an index; 1 for a byte that stands alone.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let wanted =
      switch bytes[index] {
      case 0xC2...0xDF: 2
      case 0xE0...0xEF: 3
      case 0xF0...0xF4: 4
      default: 1
      }
    guard wanted > 1, index + wanted <= bytes.count,
      String(validating: bytes[index..<index + wanted], as: UTF8.self) != nil
    else { return 1 }
    return wanted
  }

  private static func word(in text: ScalarText, around index: Int) -> String {
    var start = index
    var end = index
    while start > 0, index - start < 30, let scalar = text[start - 1],
      scalar.properties.isAlphabetic
    {
      start -= 1
    }
    while end - index < 30, let scalar = text[end], scalar.properties.isAlphabetic { end += 1 }
    return text.string(start..<max(end, index + 1))
  }
}
