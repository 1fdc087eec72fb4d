/// Text that fits in a cell, and in the XML that a workbook consists of.
package enum SheetText {
  /// The most that a cell holds, counted in UTF-16.
  ///
  /// Source: Microsoft, Excel specifications and limits: 32,767 characters. libxlsxwriter counts
  /// scalars and would let through twice as many emoji as Excel opens.
  package static let longest = 32_767

  /// The text without what XML cannot hold, spelled so that a spreadsheet shows it as it is.
  ///
  /// A text that is too long ends with `ending`.
  package static func cell(_ text: String, ending: String) -> String {
    var text = escaped(lawful(start(of: text, longest + 1)))
    guard text.utf16.count > longest else { return text }
    let ending = shortened(lawful(ending), to: 200)
    text = shortened(text, to: longest - ending.utf16.count)
    return text + ending
  }

  /// The text on one line, shortened.
  static func line(_ text: String, longest: Int) -> String {
    let text = lawful(start(of: text, 40 * longest))
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.utf16.count <= longest ? line : shortened(line, to: longest - 1) + "…"
  }

  /// As much of a text as can matter, since the rest is cut off anyway.
  private static func start(of text: String, _ scalars: Int) -> String {
    text.utf8.count <= scalars ? text : String(text.unicodeScalars.prefix(scalars))
  }

  /// Cut between characters.
  private static func shortened(_ text: String, to limit: Int) -> String {
    var count = 0
    var end = text.startIndex
    for index in text.indices {
      count += text[index].utf16.count
      if count > limit { break }
      end = text.index(after: index)
    }
    return String(text[..<end])
  }

  /// Control characters as signs: XML 1.0 has no place for them.
  private static func lawful(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: { sign(for: $0) != $0 }) else { return text }
    var words = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { words.append(sign(for: scalar)) }
    return String(words)
  }

  private static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "\n", "\t", " "..."\u{7E}": scalar
    case "\r": "\n"
    case "\u{0}"..."\u{1F}": Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
    case "\u{7F}": "\u{2421}"
    case "\u{80}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": "\u{FFFD}"
    default: scalar
    }
  }

  /// Excel reads `_x0041_` as the letter A; so that a text may say just that, its low line is
  /// itself spelled that way.
  ///
  /// Source: ECMA-376, part 1, 22.9.2.19, ST_Xstring.
  private static func escaped(_ text: String) -> String {
    guard text.contains("_x") else { return text }
    var rest = Substring(text)
    var words = ""
    while let range = rest.firstRange(of: "_x") {
      words += rest[..<range.lowerBound]
      let after = rest[range.upperBound...]
      let isCode =
        after.prefix(4).count == 4 && after.prefix(4).allSatisfy(\.isHexDigit)
        && after.dropFirst(4).first == "_"
      words += isCode ? "_x005F_x" : "_x"
      rest = after
    }
    return words + rest
  }
}
