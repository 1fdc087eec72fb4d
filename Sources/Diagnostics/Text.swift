/// The same words in Swedish and in English.
///
/// Both are always given, so that a missing translation does not compile.
public struct Text: Sendable, Hashable, Codable {
  public var sv: String
  public var en: String

  public init(sv: String, en: String) {
    self.sv = sv
    self.en = en
  }

  /// The words that `make` gives for each language.
  public init(_ make: (Language) -> String) {
    self.init(sv: make(.swedish), en: make(.english))
  }

  /// Words that are the same in both languages, such as a name or a code.
  public init(same words: String) {
    self.init(sv: words, en: words)
  }

  public subscript(language: Language) -> String {
    switch language {
    case .swedish: sv
    case .english: en
    }
  }

  /// The words of `first` followed by those of `second`.
  public static func + (first: Text, second: Text) -> Text {
    Text(sv: first.sv + second.sv, en: first.en + second.en)
  }
}

extension [Text] {
  /// The texts one after another, with `separator` between them.
  public func joined(separator: String) -> Text {
    Text { language in map { $0[language] }.joined(separator: separator) }
  }

  /// The texts as a spoken list: "a, b eller c", "a, b or c".
  public func asAlternatives() -> Text { asList(last: Text(sv: "eller", en: "or")) }

  /// The texts as a spoken list: "a, b och c", "a, b and c".
  public func asSeries() -> Text { asList(last: Text(sv: "och", en: "and")) }

  private func asList(last word: Text) -> Text {
    Text { language in
      let words = map { $0[language] }
      guard words.count > 1, let last = words.last else { return words.first ?? "" }
      return words.dropLast().joined(separator: ", ") + " \(word[language]) \(last)"
    }
  }
}
