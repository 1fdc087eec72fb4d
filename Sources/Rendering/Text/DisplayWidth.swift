/// How many columns text takes where every line is set in columns of one width.
enum DisplayWidth {
  static func columns(of text: String) -> Int {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count }
    return text.reduce(0) { $0 + columns(of: $1) }
  }

  /// The columns of what a reader takes for one character, however many scalars it is made of.
  static func columns(of character: Character) -> Int {
    isEmojiSequence(character)
      ? 2 : character.unicodeScalars.reduce(0) { $0 + ScreenColumns.count($1) }
  }

  /// Whether several scalars make one picture, such as a flag, a family or a coloured thumb.
  private static func isEmojiSequence(_ character: Character) -> Bool {
    let scalars = character.unicodeScalars
    guard let first = scalars.first, scalars.dropFirst().first != nil else { return false }
    // U+FE0F asks for the picture where the character is also a letter or sign.
    return first.properties.isEmojiPresentation
      || (first.properties.isEmoji && scalars.contains("\u{FE0F}"))
  }
}
