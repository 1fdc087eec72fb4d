import Diagnostics

/// The beginning of a file that may be a document, read as what it can be: in UTF-8, UTF-16 or an
/// older encoding, with its fields on lines of their own or in braces.
struct OpeningText {
  let lines: [Substring]

  /// Programs that do not store UTF-8 store Swedish in UTF-16, or in an encoding whose letters are
  /// Unicode's first.
  init(_ bytes: [UInt8]) {
    // The opening may end within a letter.
    let whole = bytes.prefix((bytes.lastIndex { $0 < 0x80 } ?? -1) + 1)
    let text =
      Self.wideText(bytes) ?? String(validating: whole, as: UTF8.self)
      ?? String(String.UnicodeScalarView(whole.map { Unicode.Scalar($0) }))
    lines = text.drop { $0 == "\u{FEFF}" }.split(whereSeparator: \.isNewline)
  }

  /// A text of which two bytes are a letter, as its byte-order mark says, or its first letter; nil
  /// where it is none.
  private static func wideText(_ bytes: [UInt8]) -> String? {
    guard let first = bytes.first, let second = bytes.dropFirst().first else { return nil }
    let isBig: Bool
    switch (first, second) {
    case (0xFF, 0xFE), (1..., 0): isBig = false
    case (0xFE, 0xFF), (0, 1...): isBig = true
    default: return nil
    }
    let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBig ? first << 8 | second : second << 8 | first
    }
    return String(decoding: units, as: UTF16.self)
  }

  /// The document's own fields, each as it stands there, with what follows its name.
  var fields: [Substring] {
    let content = lines.drop { line in
      line.first == "#" || line.hasPrefix("---") || line.allSatisfy(\.isWhitespace)
    }
    guard content.first?.first(where: { !$0.isWhitespace }) == "{" else {
      return lines.filter { $0.first?.isWhitespace == false }
    }
    return Self.fieldsInBraces(content)
  }

  /// The fields of the outermost braces.
  private static func fieldsInBraces(_ lines: ArraySlice<Substring>) -> [Substring] {
    var fields: [Substring] = []
    var field = ""
    var depth = 0
    var quote: Character?
    for line in lines {
      var before: Character = " "
      for character in line {
        if quote == nil, character == "#", before.isWhitespace { break }
        let isOutside = quote == nil
        if character == quote {
          quote = nil
        } else if isOutside, "\"'".contains(character), " {[,:".contains(before) {
          quote = character
        }
        if isOutside, "{[".contains(character) {
          depth += 1
          if depth == 1 { continue }
        } else if isOutside, "}]".contains(character) {
          depth -= 1
          if depth < 1 { return fields + [Substring(field)] }
        } else if isOutside, depth == 1, character == "," {
          fields.append(Substring(field))
          field = ""
          before = character
          continue
        }
        field.append(character)
        before = character
      }
      field.append(" ")
    }
    return fields + [Substring(field)]
  }
}
