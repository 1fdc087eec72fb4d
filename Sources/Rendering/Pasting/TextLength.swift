import Diagnostics
import FormKit

/// How long a text is, and how long it may be.
struct TextLength {
  var wordCount: Int
  var characterCount: Int
  var wordLimit: Int?
  var characterLimit: Int?

  /// - Parameter wordLimit: the programme's limit, which comes before the form's.
  init(of text: String, _ shape: TextShape, wordLimit: Int?) {
    wordCount = text.wordCount
    // As forms on the web and Bidrag's own rules count: a code point each.
    characterCount = text.unicodeScalars.count
    self.wordLimit = wordLimit ?? shape.maxWords
    characterLimit = shape.programmeCharacters
  }

  var isLimited: Bool { wordLimit != nil || characterLimit != nil }

  var words: Text {
    let words = Self.measured(wordCount, of: wordLimit, .word(wordCount))
    let characters = Self.measured(characterCount, of: characterLimit, .character(characterCount))
    return words + .comma + characters
  }

  /// "143 av högst 200 ord", and by how much it is too long.
  private static func measured(_ count: Int, of limit: Int?, _ unit: Text) -> Text {
    guard let limit else { return Text(sv: "\(count) \(unit.sv)", en: "\(count) \(unit.en)") }
    let told = Text(
      sv: "\(count) av högst \(limit) \(unit.sv)", en: "\(count) of at most \(limit) \(unit.en)")
    guard count > limit else { return told }
    return told
      + Text(sv: ", \(count - limit) för många", en: ", \(count - limit) too many")
  }
}

extension TextShape {
  /// The most characters, where that is not merely what Bidrag itself can hold.
  fileprivate var programmeCharacters: Int? {
    guard let maxCharacters, maxCharacters != Self.longest, maxCharacters != Self.longestLine else {
      return nil
    }
    return maxCharacters
  }
}

extension Text {
  fileprivate static let comma = Text(sv: ", ", en: ", ")

  fileprivate static func word(_ count: Int) -> Text {
    Text(sv: "ord", en: count == 1 ? "word" : "words")
  }

  fileprivate static func character(_ count: Int) -> Text {
    Text(sv: "tecken", en: count == 1 ? "character" : "characters")
  }
}
