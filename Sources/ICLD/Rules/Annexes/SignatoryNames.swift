/// Whom an entry on who signed names: “A and B”, “A/B” and “A, B” are two, “A, its mayor” is one.
///
/// After a comma stands a title or a person of the same party as often as someone else. So what
/// follows it counts only where it names another party, or looks like another body or person.
struct SignatoryNames {
  /// Which party has a word in its name; `several` where more than one has.
  private var owners: [String: Int] = [:]

  /// - Parameter parties: what the parties are called.
  init(_ parties: [String]) {
    for (index, party) in parties.enumerated() {
      for word in Self.words(of: party.prefix(Self.longestName)) {
        let isOfOther = owners[word, default: index] != index
        owners[word] = isOfOther ? Self.several : index
      }
    }
  }

  func names(in entry: String) -> Set<String> {
    var names: Set<String> = []
    for piece in entry.split(whereSeparator: { Self.separators.contains($0) }) {
      var text = ""
      for word in piece.split(whereSeparator: { $0.isWhitespace }) {
        if Self.conjunctions.contains(word.lowercased()), !text.hasSuffix("-") {
          addNames(in: text, to: &names)
          text = ""
        } else {
          text += text.isEmpty ? String(word) : " \(word)"
        }
      }
      addNames(in: text, to: &names)
    }
    return names
  }
}

extension SignatoryNames {
  private static let several = -1
  private static let longestName = 200
  private static let separators: Set<Character> = ["/", "+", "&", ";"]
  private static let conjunctions: Set<String> = ["och", "samt", "and"]
  /// What bodies are called, without the “s” that a word may end with.
  private static let bodies: Set<String> = [
    "stad", "kommun", "region", "city", "municipality", "council",
  ]

  private func addNames(in text: String, to names: inout Set<String>) {
    var name = ""
    var seen: Set<Int> = []
    var isParty = false
    for part in text.split(separator: ",") {
      let words = Self.words(of: part)
      let parties = Set(words.compactMap { owners[$0] }).subtracting([Self.several])
      let isAnother =
        parties.isEmpty
        ? Self.isBody(words) || (!isParty && Self.isPerson(part, words))
        : !parties.isSubset(of: seen)
      if isAnother {
        names.insert(name)
        name = ""
        isParty = false
      }
      for word in words { name += word + " " }
      seen.formUnion(parties)
      isParty = isParty || !parties.isEmpty
    }
    names.insert(name)
    names.remove("")
  }

  private static func isBody(_ words: [String]) -> Bool {
    words.contains { bodies.contains($0) }
  }

  /// Whether a part may be a person's name: a title of several words may look the same.
  private static func isPerson(_ part: Substring, _ words: [String]) -> Bool {
    words.count > 1 && part.first { $0.isLetter }?.isLowercase == false
  }

  /// The words in small letters, each without an “s” at its end: “Jinans stad” is of Jinan.
  private static func words(of text: some StringProtocol) -> [String] {
    text.lowercased().split { !$0.isLetter }.map { word in
      String(word.hasSuffix("s") ? word.dropLast() : word)
    }
  }
}
