public import Diagnostics

/// A text is no longer than its field holds.
public enum LengthRule {
  public static let info = RuleInfo(
    "FRM005", .error,
    title: Text(sv: "Texten ryms i fältet", en: "The text fits its field"),
    reason: Text(
      sv: """
        Gränsen är Bidrags egen, inte programmets, och ligger långt över vad som behövs: en rubrik \
        på en rad, en text på några sidor.
        """,
      en: """
        The limit is Bidrag's own, not the programme's, and far above what is needed: a heading of \
        one line, a text of a few pages.
        """),
    basis: .logic,
    firing: [
      .change(
        "i_korthet:\n  rubrik: \(String(repeating: "mycket ", count: 150)) # <--\n"),
      .change("antaganden:\n  - \(String(repeating: "mycket ", count: 150)) # <--\n"),
    ],
    silent: [.change("i_korthet:\n  rubrik: Näringsliv i Jinan\n")])

  static func excess(of text: String, _ shape: TextShape) -> Text? {
    if let max = shape.maxWords, text.wordCount > max {
      return Text(
        sv: """
          Texten har \(text.wordCount) ord, men fältet rymmer \(max). Korta den med \
          \(text.wordCount - max) ord.
          """,
        en: """
          The text has \(text.wordCount) words, but the field holds \(max). Shorten it by \
          \(text.wordCount - max) words.
          """)
    }
    // Characters are Unicode's code points, as XSD and JSON Schema count them; bytes are never
    // fewer.
    guard let max = shape.maxCharacters, text.utf8.count > max else { return nil }
    let count = text.unicodeScalars.count
    guard count > max else { return nil }
    return Text(
      sv: """
        Texten har \(count) tecken, men fältet rymmer \(max). Korta den med \(count - max) tecken.
        """,
      en: """
        The text has \(count) characters, but the field holds \(max). Shorten it by \(count - max) \
        characters.
        """)
  }
}

extension String {
  /// The number of words, as a word processor counts them: runs between white space.
  package var wordCount: Int {
    unicodeScalars.split(whereSeparator: \.properties.isWhitespace).count
  }
}
